import ArgumentParser
import PeerLearning

/// `peerlearn can`: whether a person may do something, and where the power comes from.
struct CanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "can",
        abstract: "May this person do this? And where does the power come from?",
        discussion: """
            It answers for the workshop as it is now, phase and moment included; with --cohort for the cohort as a whole. \
            “No” is an answer, not a failure: the exit status is 0. A refusal names the permission that was missing: ask \
            about that.

              peerlearn can boris grades.publish --store s --as boris
              peerlearn can boris --store s --as boris      everything that boris may do

            Permissions: \(Permission.all.map(\.rawValue).joined(separator: ", "))
            """)

    @Argument(help: "The person.")
    var who: String

    @Argument(help: "The permission. Without it, all that the person has.")
    var permission: PermissionWord?

    @Option(help: "The workshop, or how its identifier begins. Without it, the only workshop of the store.")
    var workshop: String?

    @Option(help: "Ask about the cohort as a whole: its identifier, or how that begins.")
    var cohort: String?

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if workshop != nil, cohort != nil { throw ValidationError("Give --workshop or --cohort, not both.") }
    }

    func run() async throws {
        try await reading.read { desk in
            let hall = try await Hall(workshop: workshop, cohort: cohort, desk)
            if desk.person != PersonID(who) { try await desk.requirePlace(in: hall.cohort.id) }
            let asked = permission.map { [$0.permission] } ?? Permission.all
            var answers: [Authority] = []
            for permission in asked { answers.append(try await hall.authority(of: PersonID(who), permission, desk)) }
            if permission == nil { answers = answers.filter(\.isGiven) }
            let records = answers.map { $0.record(of: who, in: hall.cohort) }
            try desk.show(permission == nil ? .list(records) : records.first ?? .null) {
                if answers.isEmpty { desk.console.say("tool.can.nothing", ["person": .text(Console.printable(who))]) }
                for answer in answers { answer.tell(of: who, in: hall.cohort, desk) }
            }
        }
    }
}

/// Where it is asked whether somebody may do something: a workshop, or a cohort as a whole.
private struct Hall {
    let workshop: WorkshopID?
    let cohort: Cohort

    init(workshop: String?, cohort: String?, _ desk: Desk) async throws {
        let catalogue = try await desk.engine.catalogue()
        guard cohort == nil else {
            self.workshop = nil
            self.cohort = try await desk.engine.cohort(
                desk.place(cohort, among: catalogue.cohorts, called: "cohort"))
            return
        }
        let found = try desk.place(workshop, among: catalogue.workshops, called: "workshop")
        self.workshop = found
        self.cohort = try await desk.engine.cohort(desk.engine.progress(of: found).cohort)
    }

    func authority(of person: PersonID, _ permission: Permission, _ desk: Desk) async throws -> Authority {
        guard let workshop else { return try await desk.engine.can(person, permission, in: cohort.id) }
        return try await desk.engine.can(person, permission, in: workshop)
    }
}

extension Authority {
    /// The roles that would give it.
    private var roles: [Role] { EngineConfiguration.tool.roles.filter { $0.permissions.contains(permission) } }

    fileprivate func record(of person: String, in cohort: Cohort) -> JSONValue {
        [
            "person": .text(person), "permission": .text(permission.rawValue), "may": .flag(isGiven),
            "sources": .list(sources.map { $0.record(in: cohort) }),
            "roles": .list(roles.map { .text($0.name.hyphenated) }),
        ]
    }

    fileprivate func tell(of person: String, in cohort: Cohort, _ desk: Desk) {
        desk.console.say(
            isGiven ? "tool.can.yes" : "tool.can.no",
            [
                "person": .text(Console.printable(person)), "what": .message(permission.name),
                "permission": .text(permission.rawValue),
            ])
        for source in sources { print("  " + source.words(in: cohort, desk)) }
        guard !isGiven else { return }
        let titles = roles.map { desk.words($0.title) }.joined(separator: ", ")
        desk.console.say("tool.can.roles", ["roles": .text(titles)])
    }
}

extension Authority.Source {
    fileprivate func record(in cohort: Cohort) -> JSONValue {
        switch self {
        case .membership: return ["from": "membership"]
        case .role(let role, let scope):
            return ["from": "role", "role": .text(role.hyphenated), "scope": scope.record]
        case .delegation(let id):
            let giver = cohort.delegations.first { $0.id == id }?.giver
            return .present(["from": "delegation", "delegation": .id(id), "giver": giver.map { .id($0) }])
        }
    }

    fileprivate func words(in cohort: Cohort, _ desk: Desk) -> String {
        switch self {
        case .membership: return desk.console.text("tool.can.member")
        case .role(let role, let scope):
            let title = Message(TextKey(rawValue: "role.\(role)"))
            return desk.console.text("tool.can.role", ["role": .message(title), "scope": .text(desk.words(scope))])
        case .delegation(let id):
            let delegation = cohort.delegations.first { $0.id == id }
            return desk.console.text(
                "tool.can.delegation",
                [
                    "giver": .text(Console.printable(delegation?.giver.rawValue ?? "")), "id": .text(desk.short(id)),
                    "scope": .text(delegation.map { desk.words($0.scope) } ?? ""),
                ])
        }
    }
}

/// A permission, as a command names it.
struct PermissionWord: ExpressibleByArgument {
    let permission: Permission

    init?(argument: String) {
        guard let known = Permission.all.first(where: { $0.rawValue == argument }) else { return nil }
        permission = known
    }

    static var allValueStrings: [String] { Permission.all.map(\.rawValue) }
}
