import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: What belongs to whom")
struct WorkshopOwnershipTests {
    private func all(_ person: PersonID) -> Standing { Standing(person, Set(Permission.all)) }

    private func onDemand() throws -> WorkshopPolicy {
        var policy = WorkshopPolicy.standard
        policy.allocation = .onDemand(lease: .hours(1))
        return policy
    }

    private func expectRefusal(
        _ code: Refusal.Code, of command: WorkshopCommand, by standing: Standing, in workshop: Workshop,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let refusal = #expect(throws: Refusal.self, sourceLocation: location) {
            try workshop.decide(command, by: standing, at: .example)
        }
        #expect(refusal?.code == code, sourceLocation: location)
    }

    @Test("N3: a stranger takes no part in the talk, whatever their role; staff who see names do")
    func strangers() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(
            .comment("c", on: "submission-ada", answering: nil, document: "d", words: 2), by: .participant("bo"))
        let commands: [WorkshopCommand] = [
            .comment("n", on: "submission-ada", answering: nil, document: "d", words: 2),
            .rateComment("c", isUseful: true, thanks: nil), .nominate("submission-ada", reason: "d", words: 2),
            .flag("f", .comment("c"), .hurtful, remark: nil),
        ]
        for command in commands {
            expectRefusal(.notTakingPart, of: command, by: Standing("stranger", [.comment]), in: workshop)
            #expect(throws: Never.self) {
                try workshop.decide(command, by: Standing("staff", [.comment, .seeNames]), at: .example)
            }
        }
        expectRefusal(.notTakingPart, of: .reflect(document: "d", words: 2), by: all("stranger"), in: workshop)
    }

    @Test("N3: only authors hand in, keep drafts, take back and stand in teams")
    func authorsOnly() throws {
        let workshop = try Workshop.make(in: .submission)
        let commands: [WorkshopCommand] = [
            .submit("s", document: "d", words: 2), .keepDraft(document: "d", words: 2), .withdraw,
        ]
        for command in commands {
            expectRefusal(.notTakingPart, of: command, by: all("gil"), in: workshop)
            expectRefusal(.notTakingPart, of: command, by: all("stranger"), in: workshop)
        }
        expectRefusal(.notTakingPart, of: .formTeam("t", ["ada", "gil"], seed: 1), by: .facilitator, in: workshop)
        expectRefusal(.unknown, of: .formTeam("t", ["ada", "stranger"], seed: 1), by: .facilitator, in: workshop)
    }

    @Test("N3: nobody decides about their own work: no grade, summary, nomination, rating or review")
    func ownWork() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(
            .comment("c", on: "submission-bo", answering: nil, document: "d", words: 2), by: .participant("ada"))
        let commands: [WorkshopCommand] = [
            .settleGrade("submission-ada", value: nil, reason: nil, words: 0),
            .summarise("submission-ada", document: "d", words: 2), .nominate("submission-ada", reason: "d", words: 2),
            .rateComment("c", isUseful: true, thanks: nil),
            .flag("f", .submission("submission-ada"), .copied, remark: nil),
            .rule(.submission("submission-ada"), .hidden, reason: "d", words: 2, isStrike: false),
            .askSecondLook(AllocatedReview(review: "s", submission: "submission-ada", reviewer: "ada")),
        ]
        for command in commands { expectRefusal(.ownWork, of: command, by: all("ada"), in: workshop) }
        #expect(try workshop.digests(for: all("ada")).map(\.submission) == ["submission-bo", "submission-cy"])
    }

    @Test("N3: nobody of a team decides about the team's work")
    func teamWork() throws {
        var workshop = try Workshop.make(in: .setup)
        try workshop.perform(.formTeam("t", ["ada", "bo"], seed: 1))
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.submit("ours", document: "d", words: 2), by: .participant("ada"))
        try workshop.perform(.submit("theirs", document: "e", words: 2), by: .participant("cy"))
        try workshop.perform(.advance(to: .review))
        let asked = AllocatedReview(review: "r", submission: "ours", reviewer: "bo")
        expectRefusal(
            .ownWork, of: .allocate(Allocation(reviews: [asked], method: "m", seed: 0)), by: .facilitator, in: workshop)
    }

    @Test("N3: a review is taken, given back and handed in by its reviewer alone")
    func ownReviews() throws {
        var workshop = try Workshop.make(in: .review, policy: try onDemand())
        let taken = AllocatedReview(review: "r", submission: "submission-ada", reviewer: "bo")
        expectRefusal(.notTakingPart, of: .takeReview(taken), by: all("cy"), in: workshop)
        let foreign = AllocatedReview(review: "r", submission: "submission-ada", reviewer: "stranger")
        expectRefusal(.notTakingPart, of: .takeReview(foreign), by: all("stranger"), in: workshop)
        let own = AllocatedReview(review: "r", submission: "submission-bo", reviewer: "bo")
        expectRefusal(.ownWork, of: .takeReview(own), by: all("bo"), in: workshop)
        try workshop.perform(.takeReview(taken), by: .participant("bo"))
        let answer = SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 2)
        for person: PersonID in ["ada", "cy", "stranger"] {
            expectRefusal(.unknown, of: .giveBack("r"), by: all(person), in: workshop)
            expectRefusal(.unknown, of: .review(answer), by: all(person), in: workshop)
        }
    }

    @Test("N3: a review is rated by the authors of the work alone, and looked at once more by its reviewer alone")
    func othersReviews() throws {
        var workshop = try Workshop.make(in: .reflection)
        for person: PersonID in ["ada", "cy", "gil", "stranger"] {
            expectRefusal(
                .unknown, of: .rateReview("review-ada", isUseful: true, thanks: nil), by: all(person), in: workshop)
        }
        try workshop.perform(.submit("x", document: "d2", words: 2), by: .participant("bo"))
        let other = AllocatedReview(review: "s", submission: "submission-bo", reviewer: "cy")
        expectRefusal(.notTakingPart, of: .askSecondLook(other), by: .facilitator, in: workshop)
    }

    @Test("N4: names are for who may see them: no stranger, no list of people, no pseudonym of another")
    func names() throws {
        let policy = try WorkshopPolicy(anonymity: .open, reviewsByPeers: 1, reviewsByGuides: 0)
        let open = try Workshop.make(in: .reflection, policy: policy)
        let ada = try #require(open.pseudonym(of: "ada"))
        #expect(open.names(for: .participant("bo"))[ada] == "ada")
        #expect(open.names(for: Standing("stranger", [.comment]))[ada] == nil)
        #expect(open.names(for: Standing("bo", []))[ada] == nil)
        #expect(throws: Refusal.missing(.seeNames)) { try open.enrolments(for: .participant("ada")) }
        expectRefusal(
            .missingPermission, of: .reveal(ada, reason: "d", words: 2), by: .participant("bo"), in: open)
        expectRefusal(
            .missingPermission, of: .reveal(Pseudonym(number: 0), reason: "d", words: 2), by: .participant("bo"),
            in: open)
        #expect(throws: Never.self) {
            try open.decide(.reveal(ada, reason: nil, words: 0), by: .participant("ada"), at: .example)
        }
    }

    @Test("N3: queues are for those who work on them")
    func queues() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(.nominate("submission-ada", reason: "d", words: 2), by: .participant("bo"))
        let others = { (permission: Permission) in Standing("x", Set(Permission.all).subtracting([permission])) }
        #expect(throws: Refusal.missing(.keepLibrary)) { try workshop.nominations(for: others(.keepLibrary)) }
        #expect(throws: Refusal.missing(.collectFeedback)) { try workshop.digests(for: others(.collectFeedback)) }
        #expect(throws: Refusal.missing(.moderate)) {
            try workshop.moderationQueue(for: others(.moderate), at: .example)
        }
    }

    @Test("N3: an approval waits for those whom the policy names, in its phase")
    func approvals() throws {
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.publish, approvals: 1, by: .confirmGrades), StepRule(.allocate, approvals: 1)]
        let workshop = try Workshop.make(in: .submission, policy: policy)
        for command in [WorkshopCommand.approve(.publish), .withdrawApproval(.publish)] {
            expectRefusal(.missingPermission, of: command, by: Standing("mo", as: .moderator), in: workshop)
            expectRefusal(.wrongPhase, of: command, by: .facilitator, in: workshop)
        }
        expectRefusal(.invalid, of: .withdrawApproval(.begin(.review)), by: .facilitator, in: workshop)
    }

    @Test("N3: time alone takes no step that the policy leaves to people, and repairs no allocation of theirs")
    func clock() throws {
        let workshop = try Workshop.make(in: .review)
        expectRefusal(.notReady, of: .advance(to: .grading), by: .clock, in: workshop)
        let first = AllocatedReview(review: "r", submission: "submission-ada", reviewer: "bo")
        let second = AllocatedReview(review: "s", submission: "submission-ada", reviewer: "cy")
        var allocated = workshop
        let allocation = { WorkshopCommand.allocate(Allocation(reviews: [$0], method: "m", seed: 0)) }
        expectRefusal(.notReady, of: allocation(first), by: .clock, in: workshop)
        try allocated.perform(allocation(first))
        expectRefusal(.notReady, of: allocation(second), by: .clock, in: allocated)
        expectRefusal(
            .missingPermission, of: allocation(second), by: Standing("f", [.comment]), in: allocated)
        expectRefusal(.notReady, of: .advance(to: .grading), by: .clock, in: allocated)
    }
}
