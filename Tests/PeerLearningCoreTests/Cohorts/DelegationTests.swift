import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M10: Delegation")
struct DelegationTests {
    private var cohort = Cohort(id: "c")

    init() throws {
        try perform(.open(title: "Spring", timeZone: "UTC"), by: "anna")
        try perform(.admit([CohortMember("bo"), CohortMember("cy"), CohortMember("di")]), by: "anna")
    }

    private mutating func perform(_ command: CohortCommand, by person: PersonID, at moment: Instant = .example) throws {
        for event in try cohort.decide(command, by: person, at: moment, roles: Role.standard) {
            cohort.apply(event, at: moment)
        }
    }

    private func delegation(
        _ id: DelegationID = "d", from giver: PersonID = "anna", to receiver: PersonID = "bo",
        _ permissions: Set<Permission> = [.advancePhase], scope: PowerScope = .cohort, passOn: Bool = false
    ) -> CohortCommand {
        .delegate(
            Delegation(
                id: id, from: giver, to: receiver, permissions: permissions, scope: scope, mayBePassedOn: passOn))
    }

    private func may(
        _ person: PersonID, _ permission: Permission = .advancePhase, in workshop: WorkshopID? = nil,
        _ phase: WorkshopPhase? = nil, at moment: Instant = .example
    ) -> Bool {
        let place = Place(workshop: workshop, phase: phase, at: moment)
        return cohort.standing(of: person, at: place, roles: Role.standard).may(permission)
    }

    @Test("M10: holders of a role hand on only what the role lets them, and what it withholds later sleeps")
    func delegable() throws {
        let strict = Role(named: "facilitator", permissions: Role.facilitator.permissions, delegable: [.advancePhase])
        let roles = [strict] + Role.standard.filter { $0.name != strict.name }
        let lend = delegation("lent", from: "anna", to: "bo", [.seeNames])
        let refusal = #expect(throws: Refusal.self) {
            try cohort.decide(lend, by: "anna", at: .example, roles: roles)
        }
        #expect(refusal?.message.key == "refusal.delegation.withheld")
        #expect(try cohort.decide(delegation(), by: "anna", at: .example, roles: roles).count == 1)
        var lent = cohort
        for event in try cohort.decide(lend, by: "anna", at: .example, roles: Role.standard) {
            lent.apply(event, at: .example)
        }
        let place = Place(at: .example)
        #expect(lent.standing(of: "bo", at: place, roles: Role.standard).may(.seeNames))
        #expect(!lent.standing(of: "bo", at: place, roles: roles).may(.seeNames))
    }

    @Test("M10: a power is handed to a learner and taken back")
    mutating func givenAndTaken() throws {
        try perform(delegation(), by: "anna")
        #expect(may("bo"))
        #expect(!may("bo", .publishGrades))
        try perform(.endDelegation("d"), by: "anna")
        #expect(!may("bo"))
    }

    @Test("M10: a power is handed for one workshop, one phase and a time, and holds nowhere else")
    mutating func scoped() throws {
        let scope = PowerScope(workshop: "w", phase: .review, until: .example + .days(1))
        try perform(delegation(scope: scope), by: "anna")
        #expect(may("bo", in: "w", .review))
        #expect(!may("bo", in: "w", .grading))
        #expect(!may("bo", in: "v", .review))
        #expect(!may("bo"))
        #expect(!may("bo", in: "w", .review, at: .example + .days(1)))
    }

    @Test("M10: nobody hands on what they do not hold, nor in another's name")
    mutating func notHeld() throws {
        #expect(throws: Refusal.missing(.advancePhase)) { try perform(delegation(from: "cy"), by: "cy") }
        #expect(throws: Refusal.missing(.manageRoles)) { try perform(delegation(from: "anna"), by: "cy") }
    }

    @Test("M10: what is held by delegation is handed on only where the giver lets it")
    mutating func passedOn() throws {
        try perform(delegation("one"), by: "anna")
        #expect(throws: Refusal.missing(.advancePhase)) {
            try perform(delegation("two", from: "bo", to: "cy"), by: "bo")
        }
        try perform(delegation("three", passOn: true), by: "anna")
        try perform(delegation("two", from: "bo", to: "cy"), by: "bo")
        #expect(may("cy"))
        #expect(throws: Refusal.missing(.advancePhase)) {
            try perform(delegation("four", from: "cy", to: "di"), by: "cy")
        }
    }

    @Test("M10: who loses a power takes it from everybody who has it from them, round circles too")
    mutating func chains() throws {
        try perform(.grant(RoleGrant(.facilitator, to: "bo")), by: "anna")
        try perform(delegation("one", from: "bo", to: "cy", passOn: true), by: "bo")
        try perform(delegation("two", from: "cy", to: "di", passOn: true), by: "cy")
        try perform(delegation("three", from: "di", to: "cy", passOn: true), by: "di")
        #expect(may("cy") && may("di"))
        try perform(.revoke(RoleGrant(.facilitator, to: "bo")), by: "anna")
        #expect(!may("cy") && !may("di"))
    }

    @Test("M10: one's own work is not delegated, nor nothing, nor to oneself, nor into the past")
    mutating func refused() throws {
        try perform(.grant(RoleGrant(.reviewer, to: "anna")), by: "anna")
        for command in [
            delegation("d", [.reviewWork]), delegation("d", []), delegation(to: "anna"), delegation(to: " "),
            delegation(scope: PowerScope(until: .example)),
        ] {
            #expect(throws: Refusal.self) { try perform(command, by: "anna") }
        }
        try perform(delegation(), by: "anna")
        #expect(throws: Refusal.self) { try perform(delegation(to: "cy"), by: "anna") }
        for permission in Permission.undelegable {
            let refusal = #expect(throws: Refusal.self) {
                try perform(delegation("p", from: "anna", to: "bo", [permission]), by: "anna")
            }
            #expect(refusal?.message.key == "refusal.delegation.personal", "\(permission)")
        }
    }

    @Test("M10: the receiver gives a power back; strangers end nobody's delegation; who leaves loses all")
    mutating func ending() throws {
        try perform(delegation(), by: "anna")
        #expect(throws: Refusal.missing(.manageRoles)) { try perform(.endDelegation("d"), by: "cy") }
        try perform(.endDelegation("d"), by: "bo")
        #expect(!may("bo"))
        try perform(delegation("e"), by: "anna")
        try perform(.release("bo"), by: "bo")
        #expect(cohort.delegations.isEmpty)
    }

    @Test("M10: somebody is always left who may give roles, in the whole cohort and for good")
    mutating func successor() throws {
        let anna = CohortCommand.revoke(RoleGrant(.facilitator, to: "anna"))
        #expect(throws: Refusal.self) { try perform(anna, by: "anna") }
        let scopes = [PowerScope(workshop: "w"), PowerScope(phase: .review), PowerScope(until: .example + .days(1))]
        for scope in scopes {
            try perform(.grant(RoleGrant(person: "bo", role: Role.facilitator.name, scope: scope)), by: "anna")
            #expect(throws: Refusal.self) { try perform(anna, by: "anna") }
        }
        try perform(.grant(RoleGrant(.facilitator, to: "cy")), by: "anna")
        try perform(anna, by: "anna")
        #expect(!may("anna"))
    }

    @Test("M10: a role for a phase or a time holds then, and is taken back whenever it would end")
    mutating func timedRole() throws {
        let scope = PowerScope(workshop: "w", phase: .review, until: .example + .hours(2))
        try perform(.grant(RoleGrant(person: "cy", role: Role.moderator.name, scope: scope)), by: "anna")
        #expect(may("cy", .moderate, in: "w", .review, at: .example + .hours(1)))
        #expect(!may("cy", .moderate, in: "w", .review, at: .example + .hours(2)))
        #expect(!may("cy", .moderate, in: "w", .grading))
        try perform(.revoke(RoleGrant(.moderator, to: "cy", in: "w")), by: "anna")
        #expect(!may("cy", .moderate, in: "w", .review))
    }
}
