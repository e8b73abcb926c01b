import ArgumentParser
import PeerLearning

/// `peerlearn role`: who may do what.
struct RoleGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Who may do what: give roles, take them back, hand your own powers on.",
        discussion: """
            Roles: \(Role.standard.map(\.name.hyphenated).joined(separator: ", ")). Everybody in a cohort is a participant, or \
            a guide, without one being given.

              peerlearn role grant moderator maria --store s --as anna
              peerlearn role grant reviewer vera --during review \\
                  --until 2026-03-09T00:00:00Z --store s --as anna
              peerlearn role delegate ivan phase.advance grades.publish \\
                  --store s --as anna
            """,
        subcommands: [
            RoleGrantCommand.self, RoleRevokeCommand.self, RoleDelegateCommand.self, RoleEndCommand.self,
            RoleListCommand.self,
        ])
}
