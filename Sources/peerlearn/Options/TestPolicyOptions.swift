import ArgumentParser
import PeerLearning

/// By which rules a test is taken: the options of `peerlearn test attach`.
struct TestPolicyOptions: ParsableArguments {
    @Option(help: "How many attempts each person has: a number, or any.")
    var attempts = AttemptLimit(most: 1)

    @Option(help: "Which of several attempts counts.")
    var counting = Word(TestPolicy.Counting.first)

    @Option(help: "How many minutes an attempt may last. Without it, as long as the test is open.")
    var minutes: Int?

    @Option(help: "Which part of the points one needs to pass, from 0 to 1. Without it, nobody passes or fails.")
    var pass: Double?

    @Option(help: "What is put into another order.")
    var shuffle = ShuffleWord.everything

    @Option(help: "The same order for everybody, from this seed. Without it, each attempt has its own.")
    var seed: UInt64?

    @Option(
        help: """
            What people learn: standard (their points at once, the right answers when the test is closed), at-once, \
            after-closing, points (and nothing else) or nothing.
            """)
    var feedback = FeedbackWord.standard

    func validate() throws {
        if let minutes, !(1...500_000).contains(minutes) {
            throw ValidationError("--minutes is 1 or more, and less than a year, not \(minutes).")
        }
        if let pass, !(0...1).contains(pass) { throw ValidationError("--pass lies between 0 and 1, not \(pass).") }
    }

    func policy() throws(Refusal) -> TestPolicy {
        try TestPolicy(
            attempts: attempts.most, counting: counting.value, timeLimit: minutes.map { .seconds(60 * $0) },
            shuffling: Shuffling(shuffle.parts, seed: seed), feedback: feedback.feedback, passMark: pass)
    }
}

/// How many attempts there are: a number, or `any`.
struct AttemptLimit: ExpressibleByArgument {
    let most: Int?

    init(most: Int?) { self.most = most }

    init?(argument: String) {
        if argument == "any" {
            most = nil
        } else {
            guard let number = Int(argument), number > 0 else { return nil }
            most = number
        }
    }

    var defaultValueDescription: String { most.map(String.init) ?? "any" }
}

/// What of a test is put into another order, as a word.
enum ShuffleWord: String, CaseIterable, ExpressibleByArgument {
    case everything, questions, options, nothing

    var parts: Set<Shuffling.Part> {
        switch self {
        case .everything: [.questions, .options]
        case .questions: [.questions]
        case .options: [.options]
        case .nothing: []
        }
    }
}

/// When people learn what, as a word.
enum FeedbackWord: String, CaseIterable, ExpressibleByArgument {
    case standard, points, nothing
    case atOnce = "at-once"
    case afterClosing = "after-closing"

    var feedback: TestPolicy.Feedback {
        switch self {
        case .standard: .standard
        case .points: TestPolicy.Feedback(total: .afterHandingIn, questions: .never, answers: .never)
        case .nothing: TestPolicy.Feedback(total: .never, questions: .never, answers: .never)
        case .atOnce:
            TestPolicy.Feedback(total: .afterHandingIn, questions: .afterHandingIn, answers: .afterHandingIn)
        case .afterClosing:
            TestPolicy.Feedback(total: .afterClosing, questions: .afterClosing, answers: .afterClosing)
        }
    }
}
