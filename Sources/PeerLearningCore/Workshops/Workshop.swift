/// A workshop: one task run by one cohort through its phases, from the first submission to the last reflection.
///
/// It decides who may do what and when; see `decide(_:by:at:)`. What others computed, an allocation or grades, comes in as
/// part of a command. People, submissions, reviews and comments are held as arrays of structs that refer to each other by
/// place; identifiers are looked up once, at the edge.
public struct Workshop: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "workshop"

    /// The workshop's identifier.
    public let id: WorkshopID
    /// What it was opened with; nil until it has been opened.
    public private(set) var plan: WorkshopPlan?
    /// The phase that it is in.
    public private(set) var phase = WorkshopPhase.setup
    /// The grades, once they are published; in the order of the submissions.
    public private(set) var grades: [Grade] = []
    /// What went into the library.
    public private(set) var libraryEntries: [LibraryEntry] = []
    /// The last allocation, without second looks.
    public private(set) var allocation: Allocation?

    var people: [Participant] = []
    var submissions: [Submission] = []
    var reviews: [Review] = []
    var comments: [Comment] = []
    var personHandles: [PersonID: Int32] = [:]
    var submissionHandles: [SubmissionID: Int32] = [:]
    var reviewHandles: [ReviewID: Int32] = [:]
    var commentHandles: [CommentID: Int32] = [:]
    var moderation: [ContributionID: ModerationRecord] = [:]
    var moderationOrder: [ContributionID] = []
    var appealed: Set<ContributionID> = []
    var strikes: [Strike] = []

    /// The state before the first event.
    public init(id: WorkshopID) { self.id = id }
}

extension Workshop {
    struct Participant: Sendable {
        let enrolment: Enrolment
        var submission: Int32?
        var reviews: [Int32] = []
        var reflection: DocumentID?
    }

    struct Submission: Sendable {
        let id: SubmissionID
        let author: Int32
        var versions: [SubmittedVersion]
        var gradedVersion: Int?
        var reviews: [Int32] = []
        var comments: [Int32] = []
        var grade: Int?
    }

    struct Review: Sendable {
        let id: ReviewID
        let submission: Int32
        let reviewer: Int32
        let isSecondLook: Bool
        var answer: SubmittedReview?
        var version: Int?
        var rating: UsefulnessRating?
    }

    struct Comment: Sendable {
        let posted: PostedComment
        var ratings: [UsefulnessRating] = []
    }
}

extension Workshop {
    /// Takes in an event that has happened.
    public mutating func apply(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .opened(let plan): self.plan = plan
        case .enrolled(let enrolment): enrol(enrolment)
        case .advanced(let phase): advance(to: phase)
        case .submitted(let version): add(version)
        case .allocated(let allocation):
            self.allocation = allocation
            for review in allocation.reviews { add(review, isSecondLook: false) }
        case .secondLookAsked(let review): add(review, isSecondLook: true)
        case .reviewed(let review): answer(review)
        case .commented(let comment): add(comment)
        case .commentRated(let comment, let rating):
            if let handle = commentHandles[comment] { comments[Int(handle)].ratings.append(rating) }
        case .reviewRated(let review, let rating):
            if let handle = reviewHandles[review] { reviews[Int(handle)].rating = rating }
        case .graded(let grades): take(grades)
        case .keptInLibrary(let entry): libraryEntries.append(entry)
        case .reflected(let person, let document, _):
            if let handle = personHandles[person] { people[Int(handle)].reflection = document }
        case .flagged(let flag): take(flag)
        case .ruled(let ruling): take(ruling, at: moment)
        case .appealed(let appeal): take(appeal)
        }
    }

    private mutating func enrol(_ enrolment: Enrolment) {
        guard personHandles[enrolment.person] == nil else { return }
        personHandles[enrolment.person] = Int32(people.count)
        people.append(Participant(enrolment: enrolment))
    }

    private mutating func advance(to phase: WorkshopPhase) {
        if self.phase == .submission, phase > .submission {
            for place in submissions.indices { submissions[place].gradedVersion = submissions[place].versions.count }
        }
        self.phase = phase
    }

    private mutating func add(_ version: SubmittedVersion) {
        if let handle = submissionHandles[version.submission] {
            submissions[Int(handle)].versions.append(version)
        } else if let author = personHandles[version.author] {
            let handle = Int32(submissions.count)
            submissionHandles[version.submission] = handle
            people[Int(author)].submission = handle
            submissions.append(Submission(id: version.submission, author: author, versions: [version]))
        }
    }

    private mutating func add(_ asked: AllocatedReview, isSecondLook: Bool) {
        guard
            let submission = submissionHandles[asked.submission], let reviewer = personHandles[asked.reviewer],
            reviewHandles[asked.review] == nil
        else { return }
        let handle = Int32(reviews.count)
        reviewHandles[asked.review] = handle
        submissions[Int(submission)].reviews.append(handle)
        people[Int(reviewer)].reviews.append(handle)
        reviews.append(
            Review(id: asked.review, submission: submission, reviewer: reviewer, isSecondLook: isSecondLook))
    }

    private mutating func answer(_ review: SubmittedReview) {
        guard let handle = reviewHandles[review.review] else { return }
        let submission = submissions[Int(reviews[Int(handle)].submission)]
        reviews[Int(handle)].answer = review
        reviews[Int(handle)].version =
            reviews[Int(handle)].isSecondLook ? submission.versions.count : submission.gradedVersion
    }

    private mutating func add(_ comment: PostedComment) {
        guard let submission = submissionHandles[comment.submission], commentHandles[comment.comment] == nil else {
            return
        }
        let handle = Int32(comments.count)
        commentHandles[comment.comment] = handle
        submissions[Int(submission)].comments.append(handle)
        comments.append(Comment(posted: comment))
    }

    private mutating func take(_ grades: [Grade]) {
        self.grades = grades
        for (place, grade) in grades.enumerated() {
            guard let handle = submissionHandles[grade.submission] else { continue }
            submissions[Int(handle)].grade = place
        }
    }
}
