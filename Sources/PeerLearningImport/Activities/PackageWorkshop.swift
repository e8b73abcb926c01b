public import PeerLearningCore

/// A workshop of Moodle: what is handed in, how peers judge it, and where the backup holds them, the works and reviews.
///
/// Grades stand on Moodle's own scales: of a work from 0 to 100 per cent of ``maximum``, as the database keeps them.
public struct PackageWorkshop: Hashable, Sendable {
    /// How a review is made.
    public struct Strategy: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name that Moodle uses.
        public let rawValue: String

        /// Names a strategy.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Names a strategy.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// Each aspect gets points and a comment.
        public static let accumulative: Strategy = "accumulative"
        /// Each aspect gets a comment only.
        public static let comments: Strategy = "comments"
        /// Each assertion holds or does not; the number of those that do not makes the grade.
        public static let errors: Strategy = "numerrors"
        /// Each criterion gets one of its levels.
        public static let rubric: Strategy = "rubric"
    }

    /// The identifier of the activity.
    public var id: String
    /// The title; nil where there is none.
    public var title: String?
    /// What the workshop is about.
    public var text: MarkedText
    /// What authors are told.
    public var instructionsForAuthors: MarkedText
    /// What reviewers are told.
    public var instructionsForReviewers: MarkedText
    /// What is said at the end.
    public var conclusion: MarkedText
    /// How a review is made.
    public var strategy: Strategy
    /// What reviewers look at, and what it brings.
    public var rubric: PackageRubric
    /// Of the strategy `numerrors`: the grade in per cent by the weight of the assertions that do not hold.
    public var gradeByErrors: [Int: Double]
    /// The most points for a work.
    public var maximum: Double?
    /// The most points for reviewing.
    public var reviewMaximum: Double?
    /// How strictly reviews are compared with the best one, from 1 (very lax) to 9 (very strict).
    public var comparison: Int?
    /// Whether authors review their own work as well.
    public var hasSelfReview: Bool
    /// The phase that it was in: 10 setup, 20 submission, 30 assessment, 40 evaluation, 50 closed.
    public var phase: Int?
    /// From when on works are taken, and until when.
    public var submission: Times
    /// From when on reviews are taken, and until when.
    public var review: Times
    /// Works to practise on, with the teachers' review as their first one.
    public var examples: [Work]
    /// What was handed in, with its reviews; empty where the backup holds nothing of people.
    public var works: [Work]

    /// A stretch of time that may be open at either end.
    public struct Times: Hashable, Sendable {
        /// The beginning; nil where there is none.
        public var begin: Instant?
        /// The end; nil where there is none.
        public var end: Instant?

        /// Describes a stretch of time.
        public init(begin: Instant? = nil, end: Instant? = nil) { (self.begin, self.end) = (begin, end) }
    }

    /// Describes a workshop.
    public init(id: String, strategy: Strategy, rubric: PackageRubric = PackageRubric(criteria: [])) {
        (self.id, self.strategy, self.rubric) = (id, strategy, rubric)
        (text, instructionsForAuthors, instructionsForReviewers, conclusion) = ("", "", "", "")
        (gradeByErrors, hasSelfReview, submission, review) = ([:], false, Times(), Times())
        (examples, works) = ([], [])
    }
}

extension PackageWorkshop {
    /// A work that was handed in.
    public struct Work: Hashable, Sendable {
        /// The identifier in the backup.
        public var id: String
        /// Who made it: the identifier of a person in the backup; nil for an example.
        public var author: String?
        /// The title.
        public var title: String
        /// The text.
        public var text: MarkedText
        /// Whether files belong to it, which are not read.
        public var hasFiles: Bool
        /// When it was handed in.
        public var time: Instant?
        /// The grade of the reviews, in per cent.
        public var grade: Double?
        /// The grade that a teacher gave instead, in per cent.
        public var teacherGrade: Double?
        /// The reviews.
        public var reviews: [Review]

        /// Describes a work.
        public init(id: String, author: String? = nil, title: String = "", text: MarkedText = "") {
            (self.id, self.author, self.title, self.text) = (id, author, title, text)
            (hasFiles, reviews) = (false, [])
        }
    }

    /// A review of a work.
    public struct Review: Hashable, Sendable {
        /// The identifier in the backup.
        public var id: String
        /// Who reviewed: the identifier of a person in the backup; nil for the teachers' review of an example.
        public var reviewer: String?
        /// The weight beside the other reviews.
        public var weight: Double
        /// The grade of the work by this review, in per cent; nil where the review was not made.
        public var grade: Double?
        /// The grade for reviewing, in per cent.
        public var reviewGrade: Double?
        /// What the author is told.
        public var feedback: MarkedText
        /// The answers to the criteria, in the order of the backup.
        public var answers: [Answer]

        /// Describes a review.
        public init(id: String, reviewer: String? = nil, weight: Double = 1) {
            (self.id, self.reviewer, self.weight, feedback, answers) = (id, reviewer, weight, "", [])
        }
    }

    /// An answer to one criterion.
    public struct Answer: Hashable, Sendable {
        /// The identifier of the criterion.
        public var criterion: String
        /// The points, the level's points, or 1 and 0 where an assertion holds or not; nil where there is a comment only.
        public var grade: Double?
        /// What the reviewer said.
        public var comment: MarkedText

        /// Describes an answer.
        public init(_ criterion: String, grade: Double? = nil, comment: MarkedText = "") {
            (self.criterion, self.grade, self.comment) = (criterion, grade, comment)
        }
    }
}
