/// Where the present moment comes from.
///
/// Only the engine asks it; the core takes moments as arguments. Tests pass a clock that stands still.
public protocol TimeSource: Sendable {
    /// The present moment.
    func now() -> Instant
}

/// The clock of the machine.
public struct SystemTime: TimeSource {
    /// The clock of the machine.
    public init() {}

    /// The present moment by the machine's clock, in universal time.
    public func now() -> Instant { .systemNow() }
}
