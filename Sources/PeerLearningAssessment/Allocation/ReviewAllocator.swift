public import PeerLearningCore

/// Says who reviews what: the seam for ways of allocating that are a host's own.
///
/// An allocator is pure: the same context gives the same pairs on every machine, whatever the order of its lists. It never
/// asks anybody to review their own work or their team's, nor twice to review the same. Reviews that have come in it leaves
/// alone; of those that are still awaited it takes back as few as it can; what it cannot satisfy it names.
public protocol ReviewAllocator: Sendable {
    /// The name of the method, unique among methods, such as `circular`.
    var name: String { get }

    /// Who is asked for a review now, what is taken back, and what could not be satisfied.
    func pairs(in context: AllocationContext) -> AllocationOutcome
}

/// What an allocator is asked.
public struct AllocationContext: Hashable, Sendable {
    /// The works, the people, what was asked for before, and the numbers.
    public let request: AllocationRequest
    /// Where chance begins: anyone with the same request and seed finds the same pairs.
    public let seed: UInt64

    /// Makes a context.
    public init(request: AllocationRequest, seed: UInt64) {
        self.request = request
        self.seed = seed
    }
}
