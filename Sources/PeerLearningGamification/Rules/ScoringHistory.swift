public import PeerLearningCore

/// What a rule may know of the past: who wrote what, and which comments were found useful.
public struct ScoringHistory: Projection {
    private var cohorts: [WorkshopID: CohortID] = [:]
    private var plans: [WorkshopID: WorkshopPlan] = [:]
    private var rounds: [WorkshopID: Int] = [:]
    private var phases: [WorkshopID: WorkshopPhase] = [:]
    private var submissions: [WorkshopID: [SubmissionID]] = [:]
    private var authors: [SubmissionID: PersonID] = [:]
    private var comments: [CommentID: PostedComment] = [:]
    private var helped: Set<SubmissionID> = []
    private var asked: [ReviewID: AllocatedReview] = [:]
    private var secondLooks: Set<ReviewID> = []
    private var roundsAsked: [ReviewID: Int] = [:]
    private var answers: [SubmissionID: [PersonID: [SubmittedReview]]] = [:]

    /// Nothing has happened.
    public init() {}

    /// The cohort that runs a workshop.
    public func cohort(of workshop: WorkshopID) -> CohortID? { cohorts[workshop] }

    /// The rubric by which a workshop's work is reviewed in its running round.
    public func rubric(of workshop: WorkshopID) -> Rubric? {
        plans[workshop]?.rubric(ofRound: rounds[workshop, default: 1])
    }

    /// Who wrote a submission.
    public func author(of submission: SubmissionID) -> PersonID? { authors[submission] }

    /// A comment that was posted.
    public func comment(_ comment: CommentID) -> PostedComment? { comments[comment] }

    /// Whether somebody found a comment on this submission useful that was not its author's own.
    public func wasHelped(_ submission: SubmissionID) -> Bool { helped.contains(submission) }

    /// A review that was asked for.
    public func review(_ review: ReviewID) -> AllocatedReview? { asked[review] }

    /// Whether a review was asked for outside the rounds: its author reads it as soon as it is there, those of a round when
    /// its grades are published.
    public func isSecondLook(_ review: ReviewID) -> Bool { secondLooks.contains(review) }

    /// The reviews of a submission that have come in for the running round, second looks left out.
    public func reviewsOfRound(of submission: SubmissionID, in workshop: WorkshopID) -> [SubmittedReview] {
        let round = rounds[workshop, default: 1]
        return (answers[submission] ?? [:]).values.joined().filter { roundsAsked[$0.review] == round }
            .sorted { $0.review < $1.review }
    }

    /// The levels that a reviewer chose in an earlier review of a submission by the same rubric; nil where there is none.
    ///
    /// - Parameter review: The review before which it was; that it was handed in anew does not make it an earlier one.
    public func earlierLevels(by reviewer: PersonID, of submission: SubmissionID, before review: ReviewID) -> [Int]? {
        answers[submission]?[reviewer]?.last { $0.review != review }?.levels
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .workshop(let workshop, let event) = recorded.event else { return }
        switch event {
        case .opened(let plan):
            cohorts[workshop] = plan.cohort
            plans[workshop] = plan
        case .advanced(let phase, _): advance(workshop, to: phase)
        case .submitted(let version):
            guard authors[version.submission] == nil else { return }
            authors[version.submission] = version.author
            submissions[workshop, default: []].append(version.submission)
        case .allocated(let allocation): for review in allocation.reviews { ask(review, in: workshop) }
        case .reviewTaken(let review, _): ask(review, in: workshop)
        case .secondLookAsked(let review):
            asked[review.review] = review
            secondLooks.insert(review.review)
        case .reviewed(let review):
            guard let asked = asked[review.review] else { return }
            answers[asked.submission, default: [:]][asked.reviewer, default: []].removeAll {
                $0.review == review.review
            }
            answers[asked.submission]?[asked.reviewer]?.append(review)
        case .commented(let comment): comments[comment.comment] = comment
        case .commentRated(let comment, let rating):
            guard rating.isUseful, let comment = comments[comment], comment.author != rating.person,
                comment.author != authors[comment.submission]
            else { return }
            helped.insert(comment.submission)
        default: break
        }
    }

    private mutating func ask(_ review: AllocatedReview, in workshop: WorkshopID) {
        asked[review.review] = review
        roundsAsked[review.review] = rounds[workshop, default: 1]
    }

    /// Answers by the rubric of one round are not compared with those by another's.
    private mutating func advance(_ workshop: WorkshopID, to phase: WorkshopPhase) {
        defer { phases[workshop] = phase }
        guard phase == .submission, phases[workshop] == .grading else { return }
        let before = rubric(of: workshop)
        rounds[workshop, default: 1] += 1
        guard rubric(of: workshop) != before else { return }
        for submission in submissions[workshop, default: []] { answers[submission] = nil }
    }
}
