public import PeerLearning

/// Work that was handed in, with what came of it.
public struct ReportedSubmission: Hashable, Sendable {
    /// Whose it is.
    public var author: ReportedPerson
    /// How many versions of it were handed in.
    public var versions: Int
    /// The grade with its spread and its reason; nil before grades are published.
    public var grade: ReportedGrade?
    /// The reviews that were asked for, the first round first; empty where they would tell who reviewed.
    public var reviews: [ReportedReview]
    /// The comments, oldest first.
    public var comments: [ReportedComment]

    /// What the second look found; nil where nobody looked twice.
    public var secondLook: SecondLook? {
        guard let second = reviews.first(where: \.isSecondLook) else { return nil }
        let first = reviews.first { !$0.isSecondLook && $0.reviewer == second.reviewer }
        guard second.isDone else { return .awaited }
        guard let before = first?.score, let after = second.score else { return .done }
        return .compared(before: before, after: after)
    }
}

/// What a second look at a revised version found.
public enum SecondLook: Hashable, Sendable {
    /// It was asked for and has not come in.
    case awaited
    /// It came in; the report has no scores to compare.
    case done
    /// The same reviewer's scores of the graded version and of the revised one.
    case compared(before: Double, after: Double)
}

/// A grade as the report shows it.
public struct ReportedGrade: Hashable, Sendable {
    /// The grade, from 0 to 100; nil where no review came in.
    public var value: Double?
    /// The standard deviation of the scores around it; nil where there are fewer than two.
    public var spread: Double?
    /// Why it is what it is.
    public var reason: Message

    /// Describes a grade.
    public init(value: Double?, spread: Double?, reason: Message) {
        self.value = value
        self.spread = spread
        self.reason = reason
    }
}

/// A review that was asked for.
public struct ReportedReview: Hashable, Sendable {
    /// Who was asked.
    public var reviewer: ReportedPerson
    /// Whether a revised version was looked at once more.
    public var isSecondLook: Bool
    /// Whether it came in.
    public var isDone: Bool
    /// The score, from 0 to 100; nil before grades are published.
    public var score: Double?
    /// Whether the author found it useful; nil where they have not said.
    public var wasUseful: Bool?
}

/// A comment on a submission.
public struct ReportedComment: Hashable, Sendable {
    /// Who wrote it; nil where staff did.
    public var author: ReportedPerson?
    /// Whether it answers another comment.
    public var isAnswer: Bool
    /// The text; nil where its author has been erased.
    public var text: String?
    /// How many found it useful.
    public var useful: Int
    /// How many did not.
    public var notUseful: Int
}
