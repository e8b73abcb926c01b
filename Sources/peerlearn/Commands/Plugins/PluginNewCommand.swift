import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningPluginKit

/// `peerlearn plugin new`: begins a plugin.
struct PluginNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a plugin: a rule that works, with its test, its manifest and a README.",
        discussion: """
            Example:
              peerlearn plugin new kind-words --language python
              peerlearn plugin check kind-words
            """)

    @Argument(help: "The plugin's name: small letters, digits and hyphens. It is the folder's name, too.")
    var name: String

    @Option(help: "What it is written in: swift, python, or c for WebAssembly.")
    var language: PluginLanguage

    @Option(help: "Where swift-peer-learning is, for a plugin in Swift: a path or an address.")
    var framework = "https://github.com/swift-peer-learning/swift-peer-learning"

    @Option(name: .customLong("speak"), help: "The language that is spoken: ru or en.")
    var spoken: Spoken?

    func validate() throws {
        guard PluginDescription.isName(name), name.utf8.first.map({ $0 >= 0x61 }) == true, !name.contains(".") else {
            throw ValidationError("A name has small letters, digits and hyphens, and begins with a letter.")
        }
    }

    func run() async throws {
        let console = Console((spoken ?? .ofTheLocale).language)
        try await console.reportingFailures {
            guard !FileManager.default.fileExists(atPath: name) else {
                throw Refusal(.invalid, Message("tool.plugin.exists", ["folder": .text(name)]))
            }
            for file in language.files(name, framework: framework) { try write(file) }
            console.say("tool.plugin.new", ["name": .text(name), "next": .text(language.next(name))])
        }
    }

    private func write(_ file: PluginTemplate) throws {
        let place = URL(fileURLWithPath: name).appendingPathComponent(file.path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: place)
            let rights = file.isProgram ? 0o755 : 0o644
            try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: place.path)
        } catch {
            throw Refusal(.invalid, Message("tool.noWrite", ["file": .text(place.path)]))
        }
    }
}

/// What a plugin is written in.
enum PluginLanguage: String, CaseIterable, ExpressibleByArgument {
    case swift, python, c

    /// The files of a new plugin.
    func files(_ name: String, framework: String) -> [PluginTemplate] {
        switch self {
        case .swift: PluginTemplate.swift(name, framework: framework)
        case .python: PluginTemplate.python(name)
        case .c: PluginTemplate.c(name)
        }
    }

    /// What is to be done next.
    func next(_ name: String) -> String {
        switch self {
        case .swift: "cd \(name) && swift build -c release && peerlearn plugin check ."
        case .python: "peerlearn plugin check \(name)"
        case .c: "\(name)/build.sh && peerlearn plugin check \(name)"
        }
    }
}
