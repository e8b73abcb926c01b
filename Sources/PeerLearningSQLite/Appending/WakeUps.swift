import Synchronization

/// Those who want to be woken after appends.
final class WakeUps: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var last = 0
        var isFinished = false
    }

    private let state = Mutex(State())

    /// A sequence that joins wake-ups its reader was too slow for, and ends with the store or the reader's task.
    func listen() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            guard let number = add(continuation) else { return continuation.finish() }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
        }
    }

    func wake() {
        for listener in state.withLock({ $0.listeners.values }) { listener.yield() }
    }

    /// Ends every sequence, those to come too.
    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            return state.listeners.values
        }
        for listener in listeners { listener.finish() }
    }

    private func add(_ continuation: AsyncStream<Void>.Continuation) -> Int? {
        state.withLock { state in
            guard !state.isFinished else { return nil }
            state.last += 1
            state.listeners[state.last] = continuation
            return state.last
        }
    }
}
