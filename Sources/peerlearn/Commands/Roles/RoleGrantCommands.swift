import ArgumentParser
import PeerLearning

/// `peerlearn role grant`: gives a person a role.
struct RoleGrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Give a person a role: everywhere in the cohort, or where and until when you say.")

    @Argument(help: "The role.")
    var role: RoleWord

    @Argument(help: "The person.")
    var who: String

    @OptionGroup(title: "Scope") var scope: ScopeOptions
    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let scope = try await scope.scope(desk)
            try await desk.engine.grant(
                role.role, to: PersonID(who), in: cohort.find(desk), scope: scope, by: desk.caller)
            try desk.answer(
                "tool.role.granted",
                [
                    "person": .text(Console.printable(who)), "role": .message(role.role.title),
                    "scope": .text(desk.words(scope)),
                ], ["person": .text(who), "role": .text(role.role.name), "scope": scope.record])
        }
    }
}

/// `peerlearn role revoke`: takes a role back.
struct RoleRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take a role back, in the same place for which it was given.")

    @Argument(help: "The role.")
    var role: RoleWord

    @Argument(help: "The person.")
    var who: String

    @OptionGroup(title: "Scope") var scope: ScopeOptions
    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let cohort = try await cohort.find(desk)
            let scope = try await scope.scope(desk)
            let before = try await desk.engine.cohort(cohort).grants.count
            try await desk.engine.revoke(role.role, from: PersonID(who), in: cohort, scope: scope, by: desk.caller)
            guard try await desk.engine.cohort(cohort).grants.count < before else {
                throw Refusal(
                    .unknown,
                    Message(
                        "tool.role.notHeld",
                        ["person": .text(Console.printable(who)), "role": .message(role.role.title)]))
            }
            try desk.answer(
                "tool.role.revoked", ["person": .text(Console.printable(who)), "role": .message(role.role.title)],
                ["person": .text(who), "role": .text(role.role.name)])
        }
    }
}
