import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M6: Proposals of pair sessions")
struct PairSessionProposalTests {
    private let fresh = PairSession(id: "session")
    private let plan = PairSessionPlan(.consultation, .pseudonymous)

    private func propose(
        _ number: Int, _ plan: PairSessionPlan? = nil, in setting: PairSessionSetting = .make()
    ) -> PairSessionCommand {
        .propose(plan ?? self.plan, with: Pseudonym(number: number), in: setting)
    }

    private func pair(
        _ author: PersonID, _ partner: PersonID, _ form: PairSessionForm, in setting: PairSessionSetting = .make()
    ) -> PairSessionCommand {
        .pair(PairSessionPlan(.consultation, form), author: author, partner: partner, in: setting)
    }

    @Test func `M6: an author invites a reviewer and a reviewer the author, each by pseudonym`() throws {
        for (asker, number) in [("ada", 22), ("bo", 11)] as [(PersonID, Int)] {
            let events = try fresh.decide(propose(number), by: .participant(asker))
            let proposal = PairSessionProposal(
                workshop: "workshop", submission: "submission", plan: plan,
                author: PairMember(person: "ada", face: Pseudonym(number: 11)),
                partner: PairMember(person: "bo", face: Pseudonym(number: 22)), proposer: asker)
            #expect(events == [.proposed(proposal)])
        }
    }

    @Test func `M6: nobody else proposes a talk about the work`() {
        expectRefusal(.notTakingPart, "pair.notYours", of: propose(11), by: .participant("di"), in: fresh)
        expectRefusal(.notTakingPart, "pair.notYours", of: propose(11), by: .facilitator, in: fresh)
        expectRefusal(.missingPermission, "missingPermission", of: propose(22), by: Standing("ada", []), in: fresh)
        expectRefusal(
            .missingPermission, "missingPermission", of: pair("ada", "bo", .pseudonymous), by: .participant("ada"),
            in: fresh)
    }

    @Test func `N4: a pseudonym that is nobody's here means nobody, so that it cannot be found out whose it is`() throws
    {
        for number in [11, 23, 99] {
            expectRefusal(.unknown, "pair.nobody", of: propose(number), by: .participant("ada"), in: fresh)
        }
        for number in [22, 33, 99] {
            expectRefusal(.unknown, "pair.nobody", of: propose(number), by: .participant("bo"), in: fresh)
        }
        let refusals = (1...999).filter { (try? fresh.decide(propose($0), by: .participant("ada"))) == nil }
        #expect(refusals.count == 997)
    }

    @Test func `N4: an author does not choose a consultant, for a refusal would tell who the reviewers are`() {
        let plan = PairSessionPlan(.consultation, .otherConsultant)
        for number in [11, 22, 99] {
            expectRefusal(
                .missingPermission, "pair.askStaff", of: propose(number, plan), by: .participant("ada"), in: fresh)
        }
    }

    @Test func `N4: in a blind workshop only those who see names pair two people`() throws {
        let blind = Standing("eve", [.openWorkshop, .comment])
        for partner in ["bo", "gil"] as [PersonID] {
            for form in PairSessionForm.standard(for: .doubleBlind) {
                expectRefusal(
                    .missingPermission, "missingPermission", of: pair("ada", partner, form), by: blind, in: fresh)
            }
        }
        let open = PairSessionSetting.make(anonymity: .open)
        #expect(throws: Never.self) { try fresh.decide(pair("ada", "gil", .open, in: open), by: blind) }
    }

    @Test func `M6: the partner is a reviewer, or for a consultation with somebody else is none`() throws {
        for form in [.pseudonymous, .consentedReveal] as [PairSessionForm] {
            expectRefusal(
                .notTakingPart, "pair.notReviewer", of: pair("ada", "gil", form), by: .facilitator, in: fresh)
            #expect(throws: Never.self) { try fresh.decide(pair("ada", "cy", form), by: .facilitator) }
        }
        expectRefusal(
            .invalid, "pair.isReviewer", of: pair("ada", "bo", .otherConsultant), by: .facilitator, in: fresh)
        #expect(throws: Never.self) { try fresh.decide(pair("ada", "gil", .otherConsultant), by: .facilitator) }
        let early = PairSessionSetting.make(reviewers: [])
        expectRefusal(
            .notReady, "pair.notAllocated", of: pair("ada", "gil", .otherConsultant, in: early), by: .facilitator,
            in: fresh)
        expectRefusal(
            .notTakingPart, "pair.notAuthor", of: pair("bo", "cy", .pseudonymous), by: .facilitator, in: fresh)
        expectRefusal(.invalid, "pair.notTwo", of: pair("ada", "ada", .pseudonymous), by: .facilitator, in: fresh)
        expectRefusal(.invalid, "pair.notTwo", of: pair("ada", "", .otherConsultant), by: .facilitator, in: fresh)
    }

    @Test(arguments: WorkshopPolicy.Anonymity.allCases)
    func `N4: a blind workshop has no open form, and an open one no other`(anonymity: WorkshopPolicy.Anonymity) {
        let setting = PairSessionSetting.make(anonymity: anonymity)
        for form in PairSessionForm.allCases where !PairSessionForm.standard(for: anonymity).contains(form) {
            expectRefusal(
                .invalid, "pair.form", of: propose(22, PairSessionPlan(.interview, form), in: setting),
                by: .participant("ada"), in: fresh)
        }
        #expect((anonymity == .open) == PairSessionForm.standard(for: anonymity).contains(.open))
    }

    @Test(arguments: WorkshopPhase.allCases)
    func `M6: a consultation begins when grades are published, an interview when reviewing begins`(
        phase: WorkshopPhase
    ) throws {
        let early = PairSessionSetting.make(phase: phase, isGraded: false)
        let graded = PairSessionSetting.make(phase: phase, isGraded: true)
        let interview = PairSessionPlan(.interview, .pseudonymous)
        let ada = Standing.participant("ada")
        switch phase {
        case .setup, .submission:
            expectRefusal(.wrongPhase, "pair.notGraded", of: propose(22, in: early), by: ada, in: fresh)
            expectRefusal(.wrongPhase, "wrongPhase", of: propose(22, interview, in: early), by: ada, in: fresh)
        case .review:
            expectRefusal(.wrongPhase, "pair.notGraded", of: propose(22, in: early), by: ada, in: fresh)
            #expect(throws: Never.self) { try fresh.decide(propose(22, interview, in: early), by: ada) }
        case .grading, .reflection:
            expectRefusal(.wrongPhase, "pair.notGraded", of: propose(22, in: early), by: ada, in: fresh)
            #expect(throws: Never.self) { try fresh.decide(propose(22, in: graded), by: ada) }
            #expect(throws: Never.self) { try fresh.decide(propose(22, interview, in: early), by: ada) }
        case .closed:
            expectRefusal(.wrongPhase, "workshop.closed", of: propose(22, in: graded), by: ada, in: fresh)
        }
    }

    @Test func `M6: two have one session about a work at a time, and a session is proposed once`() throws {
        let setting = PairSessionSetting.make(occupied: [["bo", "ada"]])
        expectRefusal(
            .alreadyDone, "pair.occupied", of: propose(22, in: setting), by: .participant("ada"), in: fresh)
        #expect(throws: Never.self) { try fresh.decide(propose(33, in: setting), by: .participant("ada")) }
        let session = try PairSession.make()
        expectRefusal(.invalid, "identifierTaken", of: propose(22), by: .participant("ada"), in: session)
    }

    @Test func `M6: the policy says which forms a pair session may take, and none that breaks its anonymity`() throws {
        var policy = try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0)
        policy.pairSessions = [.otherConsultant]
        let workshop = try Workshop.make(in: .reflection, policy: policy)
        #expect(try #require(workshop.pairSetting(of: "submission-bo")).allowed == [.otherConsultant])
        policy.pairSessions = [.open]
        let refusal = #expect(throws: Refusal.self) { try policy.validate() }
        #expect(refusal?.message.key == "refusal.policy.pairSessions")
    }

    @Test func `M6: a workshop says who wrote and who reviewed a work, and under which pseudonyms`() throws {
        let workshop = try Workshop.make(in: .reflection)
        let setting = try #require(workshop.pairSetting(of: "submission-bo"))
        #expect(setting.authors == ["bo"])
        #expect(setting.reviewers == ["ada"])
        #expect(setting.faces == ["bo": workshop.pseudonym(of: "bo"), "ada": workshop.reviewerPseudonym(of: "ada")])
        #expect(setting.isGraded && setting.phase == .reflection && setting.anonymity == .doubleBlind)
        #expect(setting.allowed == [.pseudonymous, .consentedReveal, .otherConsultant])
        #expect(workshop.pairSetting(of: "none") == nil)
        #expect(try Workshop.make(in: .grading).pairSetting(of: "submission-bo")?.isGraded == false)
    }
}
