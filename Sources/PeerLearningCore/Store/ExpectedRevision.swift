/// What a writer believes about a stream when it appends: the arbiter between two who write at once.
public enum ExpectedRevision: Hashable, Sendable {
    /// The stream has no events yet.
    case empty
    /// The last event of the stream has this revision.
    case exactly(Int64)
    /// Whatever the stream holds is right. Only for facts that do not depend on earlier ones.
    case any

    /// The expectation that the stream ends at `revision`; 0 means that it is empty.
    public static func revision(_ revision: Int64) -> ExpectedRevision {
        revision == 0 ? .empty : .exactly(revision)
    }

    /// Whether a stream whose last revision is `current` (0 when empty) is as expected.
    public func admits(_ current: Int64) -> Bool {
        switch self {
        case .empty: current == 0
        case .exactly(let revision): current == revision
        case .any: true
        }
    }
}
