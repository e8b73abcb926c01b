import ArgumentParser

/// `peerlearn plugin`: rules that stand outside the program.
struct PluginGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin",
        abstract: "Scoring rules of your own, in any language: begin one, check it, try it, install it.",
        discussion: """
            From nothing to awards:
              peerlearn plugin new kind-words --language python
              peerlearn plugin check kind-words
              peerlearn plugin run kind-words --store s
              peerlearn plugin install kind-words --shelf plugins

            A plugin in a process cannot break the host, but it can read files; one in WebAssembly can do neither.
            """,
        subcommands: [
            PluginNewCommand.self, PluginCheckCommand.self, PluginRunCommand.self, PluginInstallCommand.self,
            PluginListCommand.self, PluginAcceptCommand.self,
        ])
}
