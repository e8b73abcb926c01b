public import PeerLearningCore
import Synchronization

/// Identifiers that count: `id-1`, `id-2` … For tests.
public final class CountedIdentifiers: IdentifierSource {
    private let count = Mutex(0)

    /// Begins at `id-1`.
    public init() {}

    /// The next identifier.
    public func next() -> String {
        count.withLock { count in
            count += 1
            return "id-\(count)"
        }
    }
}
