import ArgumentParser
import PeerLearning

/// Where powers hold and until when.
struct ScopeOptions: ParsableArguments {
    @Option(name: .customLong("in-programme"), help: "Only in workshops of this programme.")
    var programme: String?

    @Option(name: .customLong("in-module"), help: "Only in workshops of this module.")
    var module: String?

    @Option(name: .customLong("in-group"), help: "Only in workshops of this group.")
    var group: String?

    @Option(name: .customLong("in-workshop"), help: "Only in this workshop.")
    var workshop: String?

    @Option(help: "Only during this phase.")
    var during: Word<WorkshopPhase>?

    @Option(help: "Until this moment, in RFC 3339.", transform: Instant.argument)
    var until: Instant?

    func scope(_ desk: Desk) async throws -> PowerScope {
        var found: WorkshopID?
        if let workshop {
            found = try desk.place(workshop, among: await desk.engine.catalogue().workshops, called: "workshop")
        }
        return PowerScope(
            programme: programme.map { ProgrammeID($0) }, module: module.map { ModuleID($0) }, group: group,
            workshop: found, phase: during?.value, until: until)
    }
}

/// A role of the tool's engine, as a command names it.
struct RoleWord: ExpressibleByArgument {
    let role: Role

    init?(argument: String) {
        guard let role = EngineConfiguration.tool.roles.first(where: { $0.name.hyphenated == argument }) else {
            return nil
        }
        self.role = role
    }

    static var allValueStrings: [String] { EngineConfiguration.tool.roles.map(\.name.hyphenated) }
}

extension Desk {
    /// Where powers hold and until when, in words; empty for the whole cohort, for good.
    func words(_ scope: PowerScope) -> String {
        var parts: [String] = []
        let places: [(TextKey, String?)] = [
            ("tool.scope.programme", scope.programme?.rawValue), ("tool.scope.module", scope.module?.rawValue),
            ("tool.scope.group", scope.group), ("tool.scope.workshop", scope.workshop.map(short)),
        ]
        for case (let key, let name?) in places {
            parts.append(console.text(key, ["id": .text(Console.printable(name))]))
        }
        if let phase = scope.phase { parts.append(console.text("tool.scope.phase", ["phase": .message(phase.name)])) }
        if let end = scope.until { parts.append(console.text("tool.scope.until", ["moment": .text(end.rfc3339)])) }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }
}

extension PowerScope {
    var record: JSONValue {
        .present([
            "programme": programme.map { .id($0) }, "module": module.map { .id($0) }, "group": group.map { .text($0) },
            "workshop": workshop.map { .id($0) }, "during": phase.map { .word($0) }, "until": until.map { .moment($0) },
        ])
    }
}
