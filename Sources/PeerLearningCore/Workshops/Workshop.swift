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
    public internal(set) var plan: WorkshopPlan?
    /// The phase that it is in.
    public internal(set) var phase = WorkshopPhase.setup
    /// The round of review that it is in, counted from 1.
    public internal(set) var round = 1
    /// How many rounds' grades are published.
    public internal(set) var gradedRounds = 0
    /// What went into the library.
    public internal(set) var libraryEntries: [LibraryEntry] = []
    /// The last allocation of the running round, or its last repair; without second looks.
    public internal(set) var allocation: Allocation?

    var phaseBegan: Instant?
    var people: [Participant] = []
    var teams: [Team] = []
    var submissions: [Submission] = []
    var reviews: [Review] = []
    var comments: [Comment] = []
    var personHandles: [PersonID: Int32] = [:]
    var submissionHandles: [SubmissionID: Int32] = [:]
    var reviewHandles: [ReviewID: Int32] = [:]
    var commentHandles: [CommentID: Int32] = [:]
    var approvals: [WorkshopStep: [PersonID]] = [:]
    var revealed: Set<Pseudonym> = []
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
        var team: Int32?
        var submission: Int32?
        var draft: DocumentID?
        var reviews: [Int32] = []
        var reflection: DocumentID?
    }

    struct Submission: Sendable {
        let id: SubmissionID
        let author: Int32
        let team: Int32?
        var versions: [SubmittedVersion]
        /// The versions that were reviewed, with their rounds.
        var reviewed: [(round: Int, version: Int)] = []
        /// How many versions there were when the running round began: what others may read while authors hand in.
        var earlierVersions = 0
        /// How many of the first versions were taken back.
        var withdrawnVersions = 0
        var reviews: [Int32] = []
        var comments: [Int32] = []
        var grade: Grade?
        var gradedRound: Int?
        var settlement: GradeSettlement?
        var nominations: [Nomination] = []
        var credits: Set<LibraryEntryID> = []
        var summary: FeedbackSummary?

        /// The version that is or was reviewed in a round; nil where none was.
        func version(inRound round: Int) -> Int? { reviewed.first { $0.round == round }?.version }

        var hasFiles: Bool { versions.indices.contains { !versions[$0].files.isEmpty } }

        /// Whether the work was taken back, and nothing has been handed in since.
        var isWithdrawn: Bool { withdrawnVersions == versions.count }

        /// Whether there is a version that no round has reviewed.
        var isRevised: Bool { versions.count > (reviewed.last?.version ?? 0) }
    }

    struct Review: Sendable {
        let id: ReviewID
        let submission: Int32
        let reviewer: Int32
        let round: Int
        let isSecondLook: Bool
        var lease: Instant?
        var isReturned = false
        var isDeclined = false
        var answer: SubmittedReview?
        var answeredAt: Instant?
        var version: Int?
        var rating: UsefulnessRating?

        /// Whether it is still to be handed in.
        var isPending: Bool { answer == nil && !isReturned }
    }

    struct Comment: Sendable {
        let posted: PostedComment
        let at: Instant
        var ratings: [UsefulnessRating] = []
        var isAnswered = false
    }
}

extension Workshop {
    /// The grades that stand: the latest of each submission, in the order of the submissions.
    public var grades: [Grade] { submissions.compactMap(\.grade) }

    /// Whether the grades of the running round are published.
    var isGraded: Bool { gradedRounds >= round }

    /// When work is late: the deadline of the round with the grace that the policy allows; nil where no deadline was set.
    var lastMoment: Instant? {
        guard let plan, let deadline = plan.schedule(ofRound: round).submissionsUntil else { return nil }
        return deadline + plan.policy.late.grace
    }

    func person(_ handle: Int32) -> PersonID { people[Int(handle)].enrolment.person }

    /// Everybody who wrote a submission: one person, or a team.
    func authors(of submission: Submission) -> [Int32] {
        guard let team = submission.team else { return [submission.author] }
        return teams[Int(team)].members.compactMap { personHandles[$0] }
    }

    func isAuthor(_ person: PersonID, of submission: Submission) -> Bool {
        guard let handle = personHandles[person] else { return false }
        return authors(of: submission).contains(handle)
    }
}
