import ArgumentParser
import PeerLearning

/// `peerlearn role delegate`: hands powers of one's own to another person.
struct RoleDelegateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delegate",
        abstract: "Hand powers of your own to another person, who holds them as long as you do.",
        discussion: """
            Powers: \(PowerWord.allValueStrings.joined(separator: ", "))
            Example:
              peerlearn role delegate ivan phase.advance --until 2026-03-09T00:00:00Z \\
                  --store s --as anna
            """)

    @Argument(help: "Who gets them.")
    var who: String

    @Argument(help: "The powers.")
    var powers: [PowerWord]

    @Flag(help: "They may hand them on in turn.")
    var mayBePassedOn = false

    @OptionGroup(title: "Scope") var scope: ScopeOptions
    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let scope = try await scope.scope(desk)
            let delegation = try await desk.engine.delegate(
                Set(powers.map(\.permission)), to: PersonID(who), in: cohort.find(desk), scope: scope,
                mayBePassedOn: mayBePassedOn, by: desk.caller)
            try desk.answer(
                "tool.role.delegated",
                [
                    "person": .text(Console.printable(who)), "count": .number(Set(powers.map(\.permission)).count),
                    "scope": .text(desk.words(scope)), "id": .text(desk.short(delegation)),
                ], ["delegation": .id(delegation)])
        }
    }
}

/// A power that can be handed on, as a command names it.
struct PowerWord: ExpressibleByArgument {
    let permission: Permission

    init?(argument: String) {
        guard let word = PermissionWord(argument: argument), !Permission.undelegable.contains(word.permission) else {
            return nil
        }
        permission = word.permission
    }

    static var allValueStrings: [String] {
        Permission.all.filter { !Permission.undelegable.contains($0) }.map(\.rawValue)
    }
}

/// `peerlearn role end`: ends a delegation.
struct RoleEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a delegation: as its giver, its receiver, or who gives roles.",
        discussion: "Their identifiers: peerlearn role list")

    @Argument(help: "The delegation: its identifier, or how that begins.")
    var delegation: String

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let cohort = try await cohort.find(desk)
            let all = try await desk.engine.cohort(cohort).delegations
            let id = try desk.pick(delegation, among: all.map { ($0.id, nil) })
            guard all.contains(where: { $0.id == id }) else {
                throw Refusal(.unknown, Message("tool.role.noDelegation", ["id": .text(Console.printable(delegation))]))
            }
            try await desk.engine.endDelegation(id, in: cohort, by: desk.caller)
            try desk.answer("tool.role.ended", [:], ["ended": .id(id)])
        }
    }
}

/// `peerlearn role list`: who holds what in a cohort.
struct RoleListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Who holds which role in a cohort, who delegated what to whom, what you may do.")

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            let standing = try await desk.requirePlace(in: cohort.id)
            let grants = cohort.grants.sorted { ($0.person, $0.role) < ($1.person, $1.role) }
            let powers = standing.permissions.sorted { $0.rawValue < $1.rawValue }
            let record: JSONValue = [
                "roles": .list(
                    grants.map { ["person": .id($0.person), "role": .text($0.role), "scope": $0.scope.record] }),
                "delegations": .list(cohort.delegations.map(\.record)),
                "yours": .list(powers.map { .text($0.rawValue) }),
            ]
            try desk.show(record) {
                for grant in grants {
                    let title = Message(TextKey(rawValue: "role.\(grant.role)"))
                    print("\(Console.printable("\(grant.person)")): \(desk.words(title))\(desk.words(grant.scope))")
                }
                for delegation in cohort.delegations { tell(delegation, desk) }
                desk.console.say("tool.role.yours")
                let width = powers.map(\.rawValue.count).max() ?? 0
                for power in powers {
                    let gap = String(repeating: " ", count: width - power.rawValue.count + 2)
                    print("  \(power.rawValue)\(gap)\(desk.words(power.name))")
                }
            }
        }
    }

    private func tell(_ delegation: Delegation, _ desk: Desk) {
        let powers = delegation.permissions.map(\.rawValue).sorted().joined(separator: ", ")
        print(
            Console.printable("\(delegation.giver) → \(delegation.receiver): \(powers)") + desk.words(delegation.scope)
                + " [\(desk.short(delegation.id))]")
    }
}

extension Delegation {
    fileprivate var record: JSONValue {
        [
            "delegation": .id(id), "from": .id(giver), "to": .id(receiver), "scope": scope.record,
            "powers": .list(permissions.map(\.rawValue).sorted().map { .text($0) }),
            "mayBePassedOn": .flag(mayBePassedOn),
        ]
    }
}
