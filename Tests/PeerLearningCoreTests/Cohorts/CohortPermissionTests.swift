import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Permissions in cohorts")
struct CohortPermissionTests {
    private var cohort = Cohort(id: "c")

    init() throws {
        try perform(.open(title: "Spring", timeZone: "UTC"), by: "anna")
        try perform(.admit([CohortMember("bo"), CohortMember("cy")]), by: "anna")
        try perform(.grant(RoleGrant(.curator, to: "bo")), by: "anna")
    }

    private mutating func perform(_ command: CohortCommand, by person: PersonID) throws {
        for event in try decide(command, by: person) { cohort.apply(event, at: .example) }
    }

    private func decide(_ command: CohortCommand, by person: PersonID) throws -> [CohortEvent] {
        try cohort.decide(command, by: person, at: .example, roles: Role.standard)
    }

    @Test(arguments: [
        (CohortCommand.admit([CohortMember("new")]), Permission.manageMembers), (.release("cy"), .manageMembers),
        (.grant(RoleGrant(.curator, to: "cy")), .manageRoles), (.revoke(RoleGrant(.curator, to: "bo")), .manageRoles),
    ])
    func `N3: a command on a cohort asks for its permission, and the refusal names it`(
        command: CohortCommand, permission: Permission
    ) throws {
        #expect(throws: Refusal.missing(permission)) { try decide(command, by: "bo") }
        #expect(throws: Refusal.missing(permission)) { try decide(command, by: "stranger") }
        #expect(try !decide(command, by: "anna").isEmpty)
    }

    @Test func `N3: members go by themselves, and the last who may give roles does not`() throws {
        #expect(try decide(.release("bo"), by: "bo") == [.left("bo")])
        var led = self
        try led.perform(.admit([CohortMember("anna")]), by: "anna")
        let refusal = #expect(throws: Refusal.self) { try led.decide(.release("anna"), by: "anna") }
        #expect(refusal?.code == .notReady)
    }

    @Test func `N3: nobody gives a role that holds more than their own`() throws {
        let registrar = Role(named: "registrar", permissions: [.manageRoles])
        let roles = Role.standard + [registrar]
        var cohort = cohort
        for event in try cohort.decide(.grant(RoleGrant(registrar, to: "bo")), by: "anna", at: .example, roles: roles) {
            cohort.apply(event, at: .example)
        }
        #expect(throws: Refusal.self) {
            try cohort.decide(.grant(RoleGrant(.facilitator, to: "cy")), by: "bo", at: .example, roles: roles)
        }
        #expect(throws: Never.self) {
            try cohort.decide(.grant(RoleGrant(.participant, to: "cy")), by: "bo", at: .example, roles: roles)
        }
    }
}
