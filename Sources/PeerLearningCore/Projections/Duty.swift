/// One thing that a person should do now.
public struct Duty: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        /// Work is to be handed in.
        case submission
        /// A review is to be handed in, for the first time or of a revised version.
        case review(ReviewID, isSecondLook: Bool)
        /// Somebody waits to hear whether their review was useful.
        case rating(ReviewID)
        /// The closing question is to be answered.
        case reflection
        /// The workshop is to go on to this phase.
        case step(WorkshopPhase)
        /// Reviews are to be allocated.
        case allocation
        /// Grades are to be published.
        case grades
        /// A reviewer is to be asked to look at a revised submission once more.
        case secondLook(SubmissionID)
        /// Flagged contributions are to be decided about.
        case moderation
        /// The best solutions are to be kept in the library.
        case library
        /// A work is to be taken and reviewed.
        case taking
        /// A question waits for an answer.
        case question(CommentID)
        /// A step waits for an approval.
        case approval(WorkshopStep)
        /// Grades by peers wait for an instructor's word.
        case confirmation
        /// What was said about each submission is to be put together.
        case digest
        /// A pair session waits for an answer to its invitation, for a step's note or for the last answer.
        case pairSession(PairSessionID, PairTurn)
        /// A test is to be taken.
        case test(TestRoundID)
        /// An attempt at a test is to be handed in.
        case sitting(SittingID)
        /// The person is to sign up for a practical check.
        case check(PracticalCheckID)
        /// The person is to show or explain something, live or in a recording.
        case checkAttempt(CheckAttemptID, of: PracticalCheckID)
        /// An attempt is to be observed.
        case observation(CheckAttemptID, of: PracticalCheckID)
        /// Attempts lack observers.
        case observers(PracticalCheckID)
        /// An attempt on which observers do not agree is to be decided about.
        case checkDecision(CheckAttemptID, of: PracticalCheckID)
        /// Exemplars are to be judged before one may review.
        case calibration(CalibrationID)
    }

    /// The workshop that it belongs to; nil where it belongs to a test or a
    /// practical check.
    public let workshop: WorkshopID?
    /// What it is about.
    public let subject: Subject
    /// What is to be done, in words.
    public let what: Message
    /// Until when; nil where no end was set.
    public let until: Instant?
    /// Why, in words.
    public let why: Message

    /// Where it stands among others: by its end, then by what it is.
    var order: Order { Order(until: until ?? .distantFuture, rank: rank, workshop: workshop?.rawValue ?? "") }

    struct Order: Comparable {
        let until: Instant
        let rank: String
        let workshop: String

        static func < (left: Order, right: Order) -> Bool {
            (left.until, left.rank, left.workshop) < (right.until, right.rank, right.workshop)
        }
    }

    private var rank: String {
        switch subject {
        case .submission: "0"
        case .review(let review, _): "1\(review)"
        case .rating(let review): "2\(review)"
        case .reflection: "3"
        case .pairSession(let session, _): "3\(session)"
        case .moderation: "4"
        case .allocation: "5"
        case .grades: "6"
        case .secondLook(let submission): "7\(submission)"
        case .library: "8"
        case .step: "9"
        case .taking: "1"
        case .question(let comment): "2\(comment)"
        case .approval: "5"
        case .confirmation: "6"
        case .digest: "8"
        case .test(let round): "0\(round)"
        case .sitting(let sitting): "0\(sitting)"
        case .check(let check): "0\(check)"
        case .checkAttempt(let attempt, _): "0\(attempt)"
        case .observation(let attempt, _): "1\(attempt)"
        case .observers(let check): "5\(check)"
        case .checkDecision(let attempt, _): "6\(attempt)"
        case .calibration(let calibration): "0\(calibration)"
        }
    }

    /// A duty whose words stand in the catalogue under `inbox.` and the given name.
    init(
        _ name: String, _ subject: Subject, in workshop: WorkshopID?, until: Instant?,
        _ arguments: [String: Message.Argument]
    ) {
        self.init(
            workshop: workshop, subject: subject, what: Message(TextKey(rawValue: "inbox.\(name)"), arguments),
            until: until, why: Message(TextKey(rawValue: "inbox.\(name).why"), arguments))
    }

    private init(workshop: WorkshopID?, subject: Subject, what: Message, until: Instant?, why: Message) {
        self.workshop = workshop
        self.subject = subject
        self.what = what
        self.until = until
        self.why = why
    }
}

extension Instant {
    static let distantFuture = Instant(milliseconds: .max)
}
