public import PeerLearningCore

/// What is to be done about a submission's grade, in words as well.
public struct ReviewAdvice: Hashable, Sendable {
    /// What is to be done.
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// The grade is sure enough.
        case accept
        /// A peer reviews it too.
        case addReview
        /// Somebody experienced reviews it too.
        case askExperienced
        /// Staff looks at it.
        case askStaff
    }

    /// The submission.
    public let submission: SubmissionID
    /// What is to be done.
    public let step: Step
    /// Who is best asked; nil where nobody is asked for a review.
    public let reviewer: PersonID?
    /// The standard deviation of the grade's error now.
    public let deviation: Double

    /// Why, for those who run the workshop.
    public var reason: Message {
        Message(TextKey(rawValue: "advice.\(step.rawValue)"), ["points": .decimal(deviation, digits: 1)])
    }
}

extension InferredGrade {
    /// What is to be done about each submission, in the order of the context.
    ///
    /// - Parameters:
    ///   - policy: When a grade is sure enough.
    ///   - peers: The peers who may be asked, with how many reviews more.
    ///   - experienced: The experienced people who may be asked.
    ///   - mayReview: Whether a person may review a submission: not their own, not their team's, nobody with a conflict.
    ///     Who has reviewed it is not asked again anyway.
    public func advice(
        on context: GradingContext, by policy: UncertaintyPolicy = UncertaintyPolicy(), peers: [PersonID: Int],
        experienced: [PersonID: Int] = [:], where mayReview: (SubmissionID, PersonID) -> Bool
    ) -> [ReviewAdvice] {
        let workshop = WorkshopTable(of: context)
        let estimates = estimates(in: context)
        let known = knowledge(before: context)
        var names = workshop.reviewers
        func reviewers(_ people: [PersonID: Int]) -> [NextReviews.Reviewer] {
            people.sorted { $0.key < $1.key }.map { person, capacity in
                if let place = workshop.place(of: person) {
                    return NextReviews.Reviewer(grader: place, capacity: capacity)
                }
                names.append(person)
                return NextReviews.Reviewer(grader: names.count - 1, capacity: capacity, prior: known[person])
            }
        }
        let (ready, guides) = (reviewers(peers), reviewers(experienced))
        let steps = policy.steps(after: estimates, peers: ready, experienced: guides) { item, grader in
            names[grader].map { mayReview(context.submissions[item].submission, $0) } ?? false
        }
        return zip(context.submissions.indices, steps).map { place, step in
            let (kind, grader): (ReviewAdvice.Step, Int?) =
                switch step {
                case .accept: (.accept, nil)
                case .addReview(let grader): (.addReview, grader)
                case .askExperienced(let grader): (.askExperienced, grader)
                case .askStaff: (.askStaff, nil)
                }
            return ReviewAdvice(
                submission: context.submissions[place].submission, step: kind, reviewer: grader.flatMap { names[$0] },
                deviation: estimates.variance(of: place).squareRoot())
        }
    }
}
