import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Permissions")
struct WorkshopPermissionTests {
    /// A command that would be done, but for the permission.
    struct Attempt: CustomTestStringConvertible, Sendable {
        let command: WorkshopCommand
        let person: PersonID
        let permission: Permission
        let phase: WorkshopPhase?
        var before: [WorkshopCommand] = []
        var preparer: PersonID = "bo"
        var policy = WorkshopPolicy.standard

        var testDescription: String { command.name }

        func workshop() throws -> Workshop {
            guard let phase else { return Workshop(id: "workshop") }
            var workshop = try Workshop.make(in: phase, policy: policy)
            for command in before { try workshop.perform(command, by: Standing(preparer, Set(Permission.all))) }
            return workshop
        }
    }

    static let attempts: [Attempt] = {
        let review = AllocatedReview(review: "r", submission: "submission-ada", reviewer: "bo")
        let second = AllocatedReview(review: "s", submission: "submission-bo", reviewer: "ada")
        let answer = SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 2)
        let allocation = WorkshopCommand.allocate(Allocation(reviews: [review], method: "m", seed: 0))
        let grades = ["ada", "bo", "cy"].map { author in
            Grade(
                submission: SubmissionID("submission-\(author)"), value: 1, spread: nil, contributions: [], method: "m",
                reason: Message("grade.none"))
        }
        let comment = WorkshopCommand.comment("c", on: "submission-ada", answering: nil, document: "d", words: 2)
        var attempts = [
            Attempt(command: .enrol(["new": .author], seed: 1), person: "f", permission: .openWorkshop, phase: .setup),
            Attempt(command: .advance(to: .submission), person: "f", permission: .advancePhase, phase: .setup),
            Attempt(
                command: .submit("s", document: "d", words: 2), person: "ada", permission: .submitWork,
                phase: .submission),
            Attempt(command: allocation, person: "f", permission: .allocateReviews, phase: .review),
            Attempt(
                command: .review(answer), person: "bo", permission: .reviewWork, phase: .review, before: [allocation]),
            Attempt(command: comment, person: "bo", permission: .comment, phase: .review),
            Attempt(
                command: .rateComment("c", isUseful: true, thanks: nil), person: "ada", permission: .comment,
                phase: .review,
                before: [comment]),
            Attempt(command: .publishGrades(grades), person: "f", permission: .publishGrades, phase: .grading),
            Attempt(
                command: .rateReview("review-ada", isUseful: true, thanks: nil), person: "bo", permission: .comment,
                phase: .reflection),
            Attempt(
                command: .askSecondLook(second), person: "f", permission: .allocateReviews, phase: .reflection,
                before: [.submit("x", document: "d2", words: 2)]),
            Attempt(
                command: .keepInLibrary("e", "submission-ada", problem: "p"), person: "f", permission: .keepLibrary,
                phase: .reflection),
        ]
        attempts += [
            Attempt(
                command: .reflect(document: "d", words: 2), person: "ada", permission: .comment, phase: .reflection),
            Attempt(
                command: .flag("f", .submission("submission-ada"), .copied, remark: nil), person: "bo",
                permission: .comment, phase: .review),
            Attempt(
                command: .rule(.submission("submission-ada"), .hidden, reason: "d", words: 2, isStrike: false),
                person: "f", permission: .moderate, phase: .review),
        ]
        attempts.append(
            Attempt(
                command: .appeal(.submission("submission-ada"), statement: "d", words: 2), person: "ada",
                permission: .comment, phase: .review,
                before: [.rule(.submission("submission-ada"), .hidden, reason: "d", words: 2, isStrike: false)]))
        if let task = try? LearningTask.make() {
            attempts.append(
                Attempt(
                    command: .open(WorkshopPlan(task: task, cohort: "c")), person: "f", permission: .openWorkshop,
                    phase: nil))
        }
        return attempts
    }()

    @Test("N3: every command asks for its permission, and the refusal names it", arguments: attempts + furtherAttempts)
    func refused(attempt: Attempt) throws {
        let workshop = try attempt.workshop()
        let others = Set(Permission.all).subtracting([attempt.permission])
        #expect(throws: Refusal.missing(attempt.permission)) {
            try workshop.decide(attempt.command, by: Standing(attempt.person, others), at: .example)
        }
    }

    @Test("N3: every command asks for no other permission", arguments: attempts + furtherAttempts)
    func allowed(attempt: Attempt) throws {
        let workshop = try attempt.workshop()
        let events = try workshop.decide(
            attempt.command, by: Standing(attempt.person, [attempt.permission]), at: .example)
        #expect(!events.isEmpty)
    }

    @Test("N3: every command of the workshop that asks for a permission is here")
    func complete() {
        let names = Set((Self.attempts + Self.furtherAttempts).map(\.command.name))
        #expect(names.count == 30)
        #expect(!names.contains(WorkshopCommand.passTime.name))
    }
}
