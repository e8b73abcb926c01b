public import PeerLearningCore

/// Allocates a workshop's reviews by affinity: who fits a work best reviews it, under the rules of ``AllocationRules``.
///
/// Peers and guides are allocated apart, each for as many reviews as the request says. Reviews that have come in or are
/// awaited stay as they are, except awaited ones whose work or reviewer has gone; people who gave a work back do not get it
/// again. Loads are balanced; where conflicts leave works short under that bound, the bound rises by as little as is needed,
/// because a work without a review is worse than one review more. What remains short is named.
///
/// ```swift
/// var allocator = AffinityAllocator()
/// allocator.affinities = ["s1": ["anna": 0.9, "boris": 0.2]]
/// ```
public struct AffinityAllocator: ReviewAllocator {
    /// `affinity`.
    public let name = "affinity"
    /// How well people fit works. Nil lets everybody review everything; where it is given, who is absent is no candidate.
    public var affinities: [SubmissionID: [PersonID: Double]]?
    /// Pairs that must not be.
    public var conflicts: [SubmissionID: Set<PersonID>] = [:]
    /// Who has experience.
    public var experienced: Set<PersonID> = []
    /// The group of people, such as a department, by any number.
    public var groups: [PersonID: Int32] = [:]
    /// The rules. How many reviews there are to be is for the request to say.
    public var rules = AllocationRules()
    /// How much is sought.
    public var effort = AllocationPlan.Effort.best

    /// The usual rules without affinities.
    public init() {}

    /// Who is asked for a review now, what is taken back, and what could not be satisfied.
    ///
    /// Affinities that are no finite numbers count as absent.
    public func pairs(in context: AllocationContext) -> AllocationOutcome {
        let places = AllocationPlaces(context.request)
        let byPeers = AffinityRequest(self, places, ofGuides: false, asked: context.request.reviewsByPeers)
        let byGuides = AffinityRequest(self, places, ofGuides: true, asked: context.request.reviewsByGuides)
        let released = places.standing.filter { review in
            !review.isDone
                && (places.workPlaces[review.submission] == nil || places.personPlaces[review.reviewer] == nil
                    || places.isAuthor(review.reviewer, of: review.submission))
        }
        let parts = [byPeers.outcome(seed: context.seed), byGuides.outcome(seed: context.seed)]
        return AllocationOutcome(
            pairs: parts.flatMap(\.pairs).sorted { ($0.submission, $0.reviewer) < ($1.submission, $1.reviewer) },
            released: released.map(\.review).sorted(), unmet: parts.flatMap(\.unmet))
    }
}

extension AllocationPlaces {
    /// Whether a person wrote a work.
    fileprivate func isAuthor(_ person: PersonID, of submission: SubmissionID) -> Bool {
        workPlaces[submission].map { works[$0].authors.contains(person) } ?? false
    }
}
