import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Synchronization

/// A clock that goes only when it is told to.
final class TestClock: Clock {
    struct Instant: InstantProtocol {
        var offset = Duration.zero
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private struct Sleeper {
        let id: Int
        let until: Instant
        let wake: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Instant()
        var sleeps = 0
        var cancelled: Set<Int> = []
        var sleepers: [Sleeper] = []
    }

    private let state = Mutex(State())

    var now: Instant { state.withLock { $0.now } }
    var minimumResolution: Duration { .zero }
    /// How often somebody went to sleep.
    var sleeps: Int { state.withLock { $0.sleeps } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = state.withLock { state in
            state.sleeps += 1
            return state.sleeps
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wake in
                let isOver = state.withLock { state in
                    if state.cancelled.contains(id) { return true }
                    state.sleepers.append(Sleeper(id: id, until: deadline, wake: wake))
                    return false
                }
                if isOver { wake.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            let woken = state.withLock { state -> Sleeper? in
                state.cancelled.insert(id)
                return state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
            }
            woken?.wake.resume(throwing: CancellationError())
        }
    }

    /// Waits until somebody sleeps.
    func sleeper() async {
        while state.withLock({ $0.sleepers.isEmpty }) { await Task.yield() }
    }

    /// Lets time pass and wakes whose time has come.
    func advance(by duration: Duration) async {
        let woken = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.until <= state.now }
            state.sleepers.removeAll { $0.until <= state.now }
            return due
        }
        for sleeper in woken { sleeper.wake.resume() }
    }
}

/// The present moment of an engine, as a test sets it.
final class TestTime: TimeSource {
    private let moment = Mutex(PeerLearningCore.Instant.example)

    func now() -> PeerLearningCore.Instant { moment.withLock { $0 } }

    func pass(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }
}

/// Keeps what it is given, in order.
final class Box<Item: Sendable>: Sendable {
    private let kept = Mutex<[Item]>([])

    var items: [Item] { kept.withLock { $0 } }

    func add(_ item: Item) { kept.withLock { $0.append(item) } }
}
