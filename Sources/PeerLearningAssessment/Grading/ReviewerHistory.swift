public import PeerLearningCore

/// What is known of reviewers from earlier workshops: how severe they are, and how exact.
///
/// A reviewer who was met before starts the next workshop with that instead of with nothing; so with 3 reviews a work, the
/// second workshop of a cohort is graded better than the first.
///
/// ```swift
/// var history = ReviewerHistory()
/// history.learn(from: first)
/// let grades = InferredGrade(.adaptive, history: history).grades(in: second)
/// ```
public struct ReviewerHistory: Hashable, Sendable {
    private var priors: [PersonID: GraderPrior]

    /// What is known of nobody, or of those given.
    public init(_ priors: [PersonID: GraderPrior] = [:]) { self.priors = priors }

    /// The people of whom something is known.
    public var people: Set<PersonID> { Set(priors.keys) }

    /// What is known of a reviewer; nil where they were not met.
    public subscript(_ person: PersonID) -> GraderPrior? {
        get { priors[person] }
        set { priors[person] = newValue }
    }

    /// Learns from a workshop, on top of what is known.
    ///
    /// - Parameter keeping: Which share of what is known still holds the next time, from 0 to 1.
    public mutating func learn(
        from context: GradingContext, by model: ReviewerModel = .adaptive, keeping: Double = 0.8
    ) {
        let workshop = WorkshopTable(of: context)
        let items = context.knownItems(by: \.staffGrade)
        let estimates = model.estimates(of: workshop.table, knowing: knowledge(for: workshop, items: items))
        for (place, person) in workshop.reviewers.enumerated() {
            guard let person, let posterior = estimates.posterior(of: place, keeping: keeping) else { continue }
            priors[person] = posterior
        }
    }

    /// What is known, as the places of a workshop's table.
    func knowledge(for workshop: WorkshopTable, items: [PriorKnowledge.KnownItem] = []) -> PriorKnowledge {
        var graders: [Int: GraderPrior] = [:]
        for (place, person) in workshop.reviewers.enumerated() {
            guard let person, let prior = priors[person], prior.isSound else { continue }
            graders[place] = prior
        }
        return (try? PriorKnowledge(of: workshop.table, items: items, graders: graders)) ?? .nothing
    }
}

extension GradingContext {
    /// The works whose grades staff has set, as the places of a table.
    func knownItems(by grade: (ScoredSubmission) -> Double?) -> [PriorKnowledge.KnownItem] {
        submissions.enumerated().compactMap { place, submission in
            guard let value = grade(submission), (0...100).contains(value) else { return nil }
            return PriorKnowledge.KnownItem(item: place, value: value)
        }
    }
}
