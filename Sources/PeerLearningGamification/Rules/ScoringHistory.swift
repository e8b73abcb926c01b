public import PeerLearningCore

/// What a rule may know of the past: who wrote what, and which comments were found useful.
public struct ScoringHistory: Projection {
    private var cohorts: [WorkshopID: CohortID] = [:]
    private var rubrics: [WorkshopID: Rubric] = [:]
    private var authors: [SubmissionID: PersonID] = [:]
    private var comments: [CommentID: PostedComment] = [:]
    private var helped: Set<SubmissionID> = []
    private var asked: [ReviewID: AllocatedReview] = [:]
    private var answers: [SubmissionID: [PersonID: [Int]]] = [:]

    /// Nothing has happened.
    public init() {}

    /// The cohort that runs a workshop.
    public func cohort(of workshop: WorkshopID) -> CohortID? { cohorts[workshop] }

    /// The rubric of a workshop.
    public func rubric(of workshop: WorkshopID) -> Rubric? { rubrics[workshop] }

    /// Who wrote a submission.
    public func author(of submission: SubmissionID) -> PersonID? { authors[submission] }

    /// A comment that was posted.
    public func comment(_ comment: CommentID) -> PostedComment? { comments[comment] }

    /// Whether somebody found a comment on this submission useful that was not its author's own.
    public func wasHelped(_ submission: SubmissionID) -> Bool { helped.contains(submission) }

    /// A review that was asked for.
    public func review(_ review: ReviewID) -> AllocatedReview? { asked[review] }

    /// The levels that a reviewer chose in an earlier review of a submission; nil where there is none.
    public func earlierLevels(by reviewer: PersonID, of submission: SubmissionID) -> [Int]? {
        answers[submission]?[reviewer]
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .workshop(let workshop, let event) = recorded.event else { return }
        switch event {
        case .opened(let plan):
            cohorts[workshop] = plan.cohort
            rubrics[workshop] = plan.task.rubric
        case .submitted(let version): authors[version.submission] = version.author
        case .allocated(let allocation): allocation.reviews.forEach { asked[$0.review] = $0 }
        case .secondLookAsked(let review): asked[review.review] = review
        case .reviewed(let review):
            guard let asked = asked[review.review] else { return }
            answers[asked.submission, default: [:]][asked.reviewer] = review.levels
        case .commented(let comment): comments[comment.comment] = comment
        case .commentRated(let comment, let rating):
            guard rating.isUseful, let comment = comments[comment], comment.author != rating.person,
                comment.author != authors[comment.submission]
            else { return }
            helped.insert(comment.submission)
        case .enrolled, .advanced, .reviewRated, .graded, .keptInLibrary, .reflected, .flagged, .ruled, .appealed: break
        }
    }
}
