import Foundation
import PeerLearningPlugins

/// Where the programs of plugins are found, and what the tool needs to outlive them.
enum PluginPrograms {
    /// The folders in which programs are looked for.
    static var folders: [String] {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
    }

    /// What runs modules of WebAssembly; nil where there is nothing.
    static var runtime: WebAssemblyRuntime? {
        .found(in: folders, hasProgram: FileManager.default.isExecutableFile)
    }

    /// A plugin that ends while it is written to would end the tool.
    static func surviveBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
