public import PeerLearningCore

/// A clock that stands still: for tests and for demonstrations that must come out the same.
public struct FixedTime: TimeSource {
    private let moment: Instant

    /// A clock that always shows this moment.
    public init(_ moment: Instant = .example) { self.moment = moment }

    /// The moment that it was made with.
    public func now() -> Instant { moment }
}

extension Instant {
    /// 2026-03-02T09:00:00Z, a Monday.
    public static let example = Instant(milliseconds: 1_772_442_000_000)
}
