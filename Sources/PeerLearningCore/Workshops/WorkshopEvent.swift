/// What happened in a workshop. Texts stand in documents beside the log; events name them.
public enum WorkshopEvent: Hashable, Sendable {
    /// The workshop was opened.
    case opened(WorkshopPlan)
    /// A person was enrolled.
    case enrolled(Enrolment)
    /// The workshop went on to another phase.
    case advanced(to: WorkshopPhase)
    /// An author handed in a version of their work.
    case submitted(SubmittedVersion)
    /// Reviews were allocated.
    case allocated(Allocation)
    /// A reviewer handed in a review.
    case reviewed(SubmittedReview)
    /// Somebody commented.
    case commented(PostedComment)
    /// Somebody said whether a comment was useful.
    case commentRated(CommentID, UsefulnessRating)
    /// The author said whether a review was useful.
    case reviewRated(ReviewID, UsefulnessRating)
    /// Grades were published.
    case graded([Grade])
    /// One of its reviewers was asked to look at a revised submission once more.
    case secondLookAsked(AllocatedReview)
    /// A solution went into the library.
    case keptInLibrary(LibraryEntry)
    /// A person said what has changed in their understanding.
    case reflected(PersonID, document: DocumentID, words: Int)
    /// Somebody flagged a contribution.
    case flagged(ContentFlag)
    /// A moderator decided about a contribution.
    case ruled(Ruling)
    /// An author appealed against the hiding of their contribution.
    case appealed(Appeal)
}

/// A person's place in a workshop.
public struct Enrolment: Hashable, Sendable {
    /// What a person does in a workshop.
    public enum Part: Int, Hashable, Sendable {
        /// Does the task, and reviews others' work.
        case author = 0
        /// Knows it already: reviews and helps.
        case guide = 1
    }

    /// Who it is.
    public let person: PersonID
    /// What they do.
    public let part: Part
    /// What the others know them by as an author and in the talk.
    public let pseudonym: Pseudonym
    /// What authors know them by as a reviewer: another one, so that a review does not lead to its reviewer's own work.
    public let reviewerPseudonym: Pseudonym

    /// Describes a person's place.
    public init(person: PersonID, part: Part, pseudonym: Pseudonym, reviewerPseudonym: Pseudonym? = nil) {
        self.person = person
        self.part = part
        self.pseudonym = pseudonym
        self.reviewerPseudonym = reviewerPseudonym ?? pseudonym
    }
}

/// A version of an author's work as it was handed in.
public struct SubmittedVersion: Hashable, Sendable {
    /// The submission, the same for all versions.
    public let submission: SubmissionID
    /// Who handed it in.
    public let author: PersonID
    /// The version, counted from 1.
    public let version: Int
    /// The document that holds the text.
    public let document: DocumentID
    /// The length of the text in words.
    public let words: Int

    /// Describes a version.
    public init(submission: SubmissionID, author: PersonID, version: Int, document: DocumentID, words: Int) {
        self.submission = submission
        self.author = author
        self.version = version
        self.document = document
        self.words = words
    }
}

/// Who reviews what, and how that was found.
public struct Allocation: Hashable, Sendable {
    /// The reviews that are asked for.
    public let reviews: [AllocatedReview]
    /// The name of the method, such as `circular`.
    public let method: String
    /// The seed that the method was given: anyone can repeat it.
    public let seed: UInt64

    /// Describes an allocation.
    public init(reviews: [AllocatedReview], method: String, seed: UInt64) {
        self.reviews = reviews
        self.method = method
        self.seed = seed
    }
}

/// A review that somebody is asked for.
public struct AllocatedReview: Hashable, Sendable {
    /// The review's identifier.
    public let review: ReviewID
    /// What is to be reviewed.
    public let submission: SubmissionID
    /// Who is asked.
    public let reviewer: PersonID

    /// Describes a review that is asked for.
    public init(review: ReviewID, submission: SubmissionID, reviewer: PersonID) {
        self.review = review
        self.submission = submission
        self.reviewer = reviewer
    }
}

/// A review as it was handed in.
public struct SubmittedReview: Hashable, Sendable {
    /// The review's identifier.
    public let review: ReviewID
    /// The place of the chosen level for each criterion of the rubric.
    public let levels: [Int]
    /// The document that holds the reviewer's remarks.
    public let remarks: DocumentID
    /// The length of the remarks in words.
    public let words: Int

    /// Describes a review.
    public init(review: ReviewID, levels: [Int], remarks: DocumentID, words: Int) {
        self.review = review
        self.levels = levels
        self.remarks = remarks
        self.words = words
    }
}

/// A comment as it was posted.
public struct PostedComment: Hashable, Sendable {
    /// The comment's identifier.
    public let comment: CommentID
    /// What it is about.
    public let submission: SubmissionID
    /// The comment that it answers; nil where it begins a thread.
    public let answered: CommentID?
    /// Who posted it.
    public let author: PersonID
    /// The document that holds the text.
    public let document: DocumentID
    /// The length of the text in words.
    public let words: Int

    /// Describes a comment.
    public init(
        comment: CommentID, submission: SubmissionID, answered: CommentID?, author: PersonID, document: DocumentID,
        words: Int
    ) {
        self.comment = comment
        self.submission = submission
        self.answered = answered
        self.author = author
        self.document = document
        self.words = words
    }
}

/// What a reader thought of a comment or of a review (useful ones earn points).
public struct UsefulnessRating: Hashable, Sendable {
    /// Who says so.
    public let person: PersonID
    /// Whether it was useful to them.
    public let isUseful: Bool
    /// The document that holds a word of thanks, if there is one.
    public let thanks: DocumentID?

    /// Describes a rating.
    public init(person: PersonID, isUseful: Bool, thanks: DocumentID? = nil) {
        self.person = person
        self.isUseful = isUseful
        self.thanks = thanks
    }
}

/// A solution in the library: which version, and the document that says what problem it solves.
public struct LibraryEntry: Hashable, Sendable {
    /// The entry's identifier.
    public let entry: LibraryEntryID
    /// The submission that it shows.
    public let submission: SubmissionID
    /// The version that it shows.
    public let version: Int
    /// The document that says what problem it solves.
    public let problem: DocumentID
    /// Who put it there.
    public let curator: PersonID

    /// Describes an entry.
    public init(entry: LibraryEntryID, submission: SubmissionID, version: Int, problem: DocumentID, curator: PersonID) {
        self.entry = entry
        self.submission = submission
        self.version = version
        self.problem = problem
        self.curator = curator
    }
}
