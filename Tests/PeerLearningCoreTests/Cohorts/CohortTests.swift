import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Cohorts and roles")
struct CohortTests {
    private func opened() throws -> Cohort {
        var cohort = Cohort(id: "c")
        for event in try cohort.decide(
            .open(title: "Spring", timeZone: "Europe/Moscow"), by: "anna", at: .example, roles: Role.standard)
        {
            cohort.apply(event, at: Instant(milliseconds: 0))
        }
        return cohort
    }

    private func perform(_ command: CohortCommand, on cohort: inout Cohort, by person: PersonID) throws {
        for event in try cohort.decide(command, by: person, at: .example, roles: Role.standard) {
            cohort.apply(event, at: Instant(milliseconds: 0))
        }
    }

    @Test("N3: whoever opens a cohort is its facilitator, and nobody else may do anything in it")
    func opener() throws {
        let cohort = try opened()
        #expect(cohort.standing(of: "anna", at: Place(at: .example), roles: Role.standard).may(.openWorkshop))
        #expect(cohort.standing(of: "boris", at: Place(at: .example), roles: Role.standard).permissions.isEmpty)
    }

    @Test("N3: a member without the permission is refused, and the refusal names it")
    func refusal() throws {
        var cohort = try opened()
        try perform(.admit([CohortMember("boris")]), on: &cohort, by: "anna")
        let refusal = #expect(throws: Refusal.self) {
            try cohort.decide(.admit([CohortMember("vera")]), by: "boris", at: .example, roles: Role.standard)
        }
        #expect(refusal == .missing(.manageMembers))
        #expect(refusal?.description.contains("members.manage") == true)
    }

    @Test("N3: a role for one workshop holds there and nowhere else")
    func scoped() throws {
        var cohort = try opened()
        try perform(.grant(RoleGrant(.moderator, to: "vera", in: "w1")), on: &cohort, by: "anna")
        #expect(
            cohort.standing(of: "vera", at: Place(workshop: "w1", phase: .review, at: .example), roles: Role.standard)
                .may(.seeNames))
        #expect(
            !cohort.standing(of: "vera", at: Place(workshop: "w2", phase: .review, at: .example), roles: Role.standard)
                .may(.seeNames))
        #expect(!cohort.standing(of: "vera", at: Place(at: .example), roles: Role.standard).may(.seeNames))
        try perform(.revoke(RoleGrant(.moderator, to: "vera", in: "w1")), on: &cohort, by: "anna")
        #expect(
            !cohort.standing(of: "vera", at: Place(workshop: "w1", phase: .review, at: .example), roles: Role.standard)
                .may(.seeNames))
    }

    @Test("N3: whoever leaves loses every role")
    func leaving() throws {
        var cohort = try opened()
        try perform(.admit([CohortMember("vera")]), on: &cohort, by: "anna")
        try perform(.grant(RoleGrant(.curator, to: "vera")), on: &cohort, by: "anna")
        try perform(.release("vera"), on: &cohort, by: "vera")
        #expect(cohort.standing(of: "vera", at: Place(at: .example), roles: Role.standard).permissions.isEmpty)
        #expect(throws: Refusal.self) {
            try cohort.decide(.release("vera"), by: "anna", at: .example, roles: Role.standard)
        }
    }

    @Test("N8: the share of experienced people is measured")
    func share() throws {
        var cohort = try opened()
        #expect(cohort.experiencedShare == nil)
        try perform(
            .admit([CohortMember("a"), CohortMember("b", isExperienced: true), CohortMember("c"), CohortMember("d")]),
            on: &cohort, by: "anna")
        #expect(cohort.experiencedShare == 0.25)
    }

    @Test("N3: a cohort is opened once, has a title, and knows the roles it gives")
    func misuse() throws {
        let cohort = try opened()
        let again = #expect(throws: Refusal.self) {
            try cohort.decide(.open(title: "Again", timeZone: "UTC"), by: "boris", at: .example, roles: Role.standard)
        }
        #expect(again?.code == .alreadyDone)
        #expect(throws: Refusal.self) {
            try Cohort(id: "x").decide(
                .open(title: " ", timeZone: "UTC"), by: "anna", at: .example, roles: Role.standard)
        }
        let unknown = #expect(throws: Refusal.self) {
            try cohort.decide(
                .grant(RoleGrant(person: "b", role: "king", scope: .cohort)), by: "anna", at: .example,
                roles: Role.standard)
        }
        #expect(unknown?.code == .unknown)
        #expect(throws: Refusal.self) {
            try Cohort(id: "x").decide(.admit([]), by: "anna", at: .example, roles: Role.standard)
        }
    }
}
