/// By which rules a test is taken.
public struct TestPolicy: Hashable, Sendable {
    /// Which of several attempts counts.
    public enum Counting: String, Hashable, Sendable, CaseIterable {
        /// The one with the most points, the earlier of equal ones.
        case best
        /// The first.
        case first
        /// The last.
        case last

        /// What the rule is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "test.counting.\(rawValue)")) }
    }

    /// When somebody learns something about their answers.
    public enum Moment: String, Hashable, Sendable, CaseIterable, Comparable {
        /// As soon as they have handed in.
        case afterHandingIn
        /// When nobody can take the test any more.
        case afterClosing
        /// At no time.
        case never

        /// Orders moments from the earlier to the later.
        public static func < (left: Moment, right: Moment) -> Bool { left.place < right.place }

        private var place: Int {
            switch self {
            case .afterHandingIn: 0
            case .afterClosing: 1
            case .never: 2
            }
        }

        /// When that is, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "test.moment.\(rawValue)")) }
    }

    /// When people learn how they did.
    public struct Feedback: Hashable, Sendable {
        /// When they learn their points in all, and whether they have passed.
        public let total: Moment
        /// When they learn how each question came out.
        public let questions: Moment
        /// When they learn the right answers.
        public let answers: Moment

        /// Says when people learn how they did. What tells more never comes before what tells less.
        public init(total: Moment, questions: Moment, answers: Moment) {
            self.total = total
            self.questions = max(total, questions)
            self.answers = max(total, questions, answers)
        }

        /// The points at once, the right answers when nobody can take the test any more: those who take it later are asked
        /// the same.
        public static let standard = Feedback(
            total: .afterHandingIn, questions: .afterClosing, answers: .afterClosing)
    }

    /// How many attempts each person has; nil where there is no limit.
    public let attempts: Int?
    /// Which of them counts.
    public let counting: Counting
    /// How long an attempt may last; nil where there is no limit.
    public let timeLimit: Duration?
    /// How much later answers may still arrive when the time is over, for slow connections.
    public let grace: Duration
    /// What is put into another order.
    public let shuffling: Shuffling
    /// When people learn how they did.
    public let feedback: Feedback
    /// Which part of the points one needs to pass, from 0 to 1; nil where nobody passes or fails.
    public let passMark: Double?

    /// Describes rules.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where a number makes no sense.
    public init(
        attempts: Int? = 1, counting: Counting = .first, timeLimit: Duration? = nil, grace: Duration = .seconds(30),
        shuffling: Shuffling = .everything, feedback: Feedback = .standard, passMark: Double? = nil
    ) throws(Refusal) {
        guard attempts ?? 1 > 0 else { throw .because(.invalid, "test.attempts") }
        guard timeLimit ?? .seconds(60) >= .seconds(1), timeLimit ?? .zero <= .days(366), grace >= .zero,
            grace <= .hours(24)
        else { throw .because(.invalid, "test.time") }
        guard (0...1).contains(passMark ?? 0) else { throw .because(.invalid, "test.passMark") }
        self.init(checked: attempts, counting, timeLimit, grace, shuffling, feedback, passMark)
    }

    private init(
        checked attempts: Int?, _ counting: Counting, _ timeLimit: Duration?, _ grace: Duration,
        _ shuffling: Shuffling, _ feedback: Feedback, _ passMark: Double?
    ) {
        (self.attempts, self.counting, self.timeLimit, self.grace) = (attempts, counting, timeLimit, grace)
        (self.shuffling, self.feedback, self.passMark) = (shuffling, feedback, passMark)
    }

    /// One attempt without a time limit, everything in another order, the points at once.
    public static let standard = TestPolicy(
        checked: 1, .first, nil, .seconds(30), .everything, .standard, nil)
}
