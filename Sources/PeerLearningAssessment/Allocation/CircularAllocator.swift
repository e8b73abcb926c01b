import PeerLearningCore

/// Puts authors into a circle in random order; each reviews those who stand at certain distances. Later it repairs.
///
/// Where every work has one author, these authors are the peers, and nothing was asked for before, everybody gives and gets
/// exactly k reviews. With more than 2k authors the distances lie below half the circle, so that no two authors review each
/// other. Guides are dealt out besides, in a random order, so that their numbers of reviews differ by one at most. Takes
/// time in proportion to the number of reviews.
///
/// Otherwise (teams, late joiners, drop-outs, reviewers without a work) it keeps every review that has come in, and every
/// awaited one whose work and reviewer are still there, and then promises, in this order:
///
/// 1. As many reviews as possible: a work goes short only where nobody is left who could review it.
/// 2. No peer gets new reviews beyond the bound: the mean number of reviews rounded up or, where that is too tight, the
///    smallest number with which the first promise can be kept. The same holds among guides.
/// 3. As few awaited reviews as possible go from one reviewer to another.
/// 4. Numbers of reviews as equal as that allows: the sum of their squares is the smallest.
/// 5. Few pairs who review each other; this is tried and not promised.
/// 6. A peer who would have nothing to review gets a review besides, of a work that has the fewest. Nobody is disturbed
///    for it, as somebody would be if a review were taken from them, and one more review does an author no harm.
///
/// So a repair of something that is right already changes nothing. The second to the fourth promise end where rerouting
/// would take more than twenty million steps, far beyond ten thousand works with three reviews: then the least burdened who
/// may is asked, and the first promise still holds.
///
/// ```swift
/// let outcome = CircularAllocator().pairs(in: AllocationContext(request: request, seed: 42))
/// ```
public struct CircularAllocator: ReviewAllocator {
    /// `circular`.
    public let name = "circular"

    /// The method.
    public init() {}

    /// Who is asked for a review now, what is taken back, and what could not be satisfied.
    public func pairs(in context: AllocationContext) -> AllocationOutcome {
        var generator = SeededGenerator(seed: context.seed)
        guard let circle = AllocationCircle(context.request) else {
            return RepairedAllocation(context.request).outcome(using: &generator)
        }
        return circle.outcome(using: &generator)
    }
}
