import Foundation
import Synchronization

/// A line on a terminal's standard error that shows how far something long has come. It appears after a second, and is gone
/// when the work is done; where standard error is no terminal it never appears.
final class ProgressLine: Sendable {
    private struct State {
        var label = ""
        var part = ""
        var began = ContinuousClock.now
        var shown = ContinuousClock.now
        var isVisible = false
    }

    private static let width = 24
    private let isShown: Bool
    private let state = Mutex(State())

    init(shows: Bool) { isShown = shows && isatty(2) == 1 }

    func begin(_ label: String) {
        end()
        state.withLock { $0 = State(label: label) }
    }

    /// Shows which part is done, from 0 to 1.
    func show(part: Double) {
        let full = Int((min(1, max(0, part)) * Double(Self.width)).rounded())
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
        draw("\(bar) \(Int((part * 100).rounded())) %")
    }

    func show(bytes: Int) { draw("\(bytes / 1_000_000) MB") }

    /// Does something long, and shows meanwhile how many seconds it has taken.
    func during<Value: Sendable>(_ work: () async throws -> Value) async rethrows -> Value {
        guard isShown else { return try await work() }
        let ticking = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(200))
                draw(nil)
            }
        }
        defer { ticking.cancel() }
        return try await work()
    }

    func end() {
        state.withLock { state in
            defer { state.label = "" }
            guard state.isVisible else { return }
            state.isVisible = false
            write("\r\u{1B}[K")
        }
    }

    private func draw(_ part: String?) {
        guard isShown else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            state.part = part ?? state.part
            guard !state.label.isEmpty else { return }
            guard now - state.began > .seconds(1), now - state.shown > .milliseconds(100) else { return }
            (state.shown, state.isVisible) = (now, true)
            let seconds = (now - state.began).components.seconds
            write("\r\u{1B}[K\(state.part)  \(state.label)  \(seconds) s")
        }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
