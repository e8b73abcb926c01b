import PeerLearningCore
import PeerLearningTesting

extension WorkshopPermissionTests {
    /// Commands of approvals, leases, teams, names, the library and grades that would be done, but for the permission.
    static let furtherAttempts: [Attempt] = {
        let ada: SubmissionID = "submission-ada"
        let taken = AllocatedReview(review: "r", submission: ada, reviewer: "bo")
        let nomination = WorkshopCommand.nominate(ada, reason: "d", words: 2)
        let pseudonym = (try? Workshop.make())?.pseudonym(of: "ada") ?? Pseudonym(number: 0)
        var approved = WorkshopPolicy.standard
        approved.steps = [StepRule(.publish, approvals: 1, by: .moderate)]
        var onDemand = WorkshopPolicy.standard
        onDemand.allocation = .onDemand(lease: .hours(1))
        return [
            Attempt(
                command: .formTeam("t", ["ada", "bo"], seed: 1), person: "f", permission: .openWorkshop, phase: .setup),
            Attempt(
                command: .approve(.publish), person: "f", permission: .moderate, phase: .grading, policy: approved),
            Attempt(
                command: .withdrawApproval(.publish), person: "f", permission: .moderate, phase: .grading,
                before: [.approve(.publish)], preparer: "f", policy: approved),
            Attempt(
                command: .keepDraft(document: "d", words: 2), person: "ada", permission: .submitWork,
                phase: .submission),
            Attempt(command: .withdraw, person: "ada", permission: .submitWork, phase: .review),
            Attempt(
                command: .creditSolution("l", in: ada), person: "ada", permission: .submitWork, phase: .reflection),
            Attempt(
                command: .takeReview(taken), person: "bo", permission: .reviewWork, phase: .review, policy: onDemand),
            Attempt(
                command: .giveBack("r"), person: "bo", permission: .reviewWork, phase: .review,
                before: [.allocate(Allocation(reviews: [taken], method: "m", seed: 0))]),
            Attempt(
                command: .settleGrade(ada, value: nil, reason: nil, words: 0), person: "f", permission: .confirmGrades,
                phase: .reflection),
            Attempt(command: nomination, person: "bo", permission: .comment, phase: .reflection),
            Attempt(
                command: .declineNomination(ada, reason: "d", words: 2), person: "f", permission: .keepLibrary,
                phase: .reflection, before: [nomination]),
            Attempt(
                command: .summarise(ada, document: "d", words: 2), person: "f", permission: .collectFeedback,
                phase: .reflection),
            Attempt(
                command: .reveal(pseudonym, reason: "d", words: 2), person: "f", permission: .seeNames,
                phase: .reflection),
            Attempt(command: .seeNames, person: "f", permission: .seeNames, phase: .review),
        ]
    }()
}
