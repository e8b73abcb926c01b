import Foundation
import PeerLearning
import PeerLearningPlugins

/// The plugins that belong to a store: those on the shelf beside it, as far as they were accepted.
///
/// The shelf is the folder `STORE.plugins`. A plugin that has changed or does not start is told of and left out; what happens
/// meanwhile it is not asked about, until somebody has the points counted anew.
struct StorePlugins {
    private let shelf: PluginShelf

    init(besides store: StoreFile) { shelf = PluginShelf(at: store.path + ".plugins") }

    /// Starts them.
    func start(_ console: Console) async -> [PluginHost] {
        let (accepted, key) = accepted(console)
        var started: [PluginHost] = []
        for plugin in accepted {
            if let host = await start(plugin, key, console) { started.append(host) }
        }
        if !started.isEmpty { keep(started.reduce(texts) { $0.merging($1.texts) }) }
        return started
    }

    /// What the plugins say that have been started here before: reasons of points that they paid.
    var texts: TextCatalogue {
        guard let data = FileManager.default.contents(atPath: said),
            let kept = try? JSONDecoder().decode([String: [String: String]].self, from: data)
        else { return TextCatalogue([:]) }
        var texts = TextCatalogue([:])
        for (language, entries) in kept {
            for (key, text) in entries {
                texts.replace(TextKey(rawValue: key), in: Language(rawValue: language), with: text)
            }
        }
        return texts
    }

    private var said: String { shelf.path + "/.texts.json" }

    /// Keeps what plugins say, for those who read the store while they do not run.
    private func keep(_ texts: TextCatalogue) {
        var kept: [String: [String: String]] = [:]
        for language in [Language.english, .russian] {
            for key in texts.keys(in: language) {
                kept[language.rawValue, default: [:]][key.rawValue] = texts.template(key, in: language)
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(kept), data != FileManager.default.contents(atPath: said) else { return }
        try? data.write(to: URL(filePath: said), options: .atomic)
    }

    /// The plugins that may be loaded, and what their names for people are made with.
    private func accepted(_ console: Console) -> (plugins: [PluginShelf.Plugin], key: [UInt8]) {
        guard FileManager.default.fileExists(atPath: shelf.path) else { return ([], []) }
        do {
            let key = try aliasKey()
            let plugins = try shelf.plugins { complain($0, console) }
            return (plugins.filter { isAccepted($0, console) }, key)
        } catch {
            complain(error, console)
            return ([], [])
        }
    }

    private func isAccepted(_ plugin: PluginShelf.Plugin, _ console: Console) -> Bool {
        do {
            return try shelf.plugin(plugin.folder.manifest.name).state == .accepted
        } catch {
            complain(error, console)
            return false
        }
    }

    private func start(_ plugin: PluginShelf.Plugin, _ key: [UInt8], _ console: Console) async -> PluginHost? {
        do {
            return try await host(of: plugin, key, in: console.language)
        } catch {
            complain(error, console)
            return nil
        }
    }

    private func host(of plugin: PluginShelf.Plugin, _ key: [UInt8], in language: Language) async throws -> PluginHost {
        PluginPrograms.surviveBrokenPipes()
        let manifest = plugin.folder.manifest
        let command = try plugin.folder.command(
            searching: PluginPrograms.folders, runtime: PluginPrograms.runtime)
        let setup = PluginSetup(
            limits: manifest.limits, parameters: manifest.parameters, language: language,
            mayReadText: plugin.mayReadText, aliasKey: key)
        return try await PluginHost.start(command, setup)
    }

    /// What the plugins' names for people are made with: made once for a shelf, and kept on it.
    private func aliasKey() throws -> [UInt8] {
        let file = URL(fileURLWithPath: shelf.path + "/.aliases")
        if let kept = FileManager.default.contents(atPath: file.path), kept.count >= 16 { return Array(kept) }
        let chance = RandomIdentifiers()
        let key = Array((chance.next() + chance.next()).utf8)
        try Data(key).write(to: file, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        return key
    }

    private func complain(_ error: any Error, _ console: Console) {
        console.complain(console.text("tool.plugin.leftOut", ["reason": .text(Console.printable("\(error)"))]))
    }
}

extension EngineConfiguration {
    /// The same with plugins; their rules may read texts where they were accepted so.
    func adding(_ plugins: [PluginHost]) -> EngineConfiguration {
        guard !plugins.isEmpty else { return self }
        var configuration = self
        configuration.outsideRules += plugins.map { $0 as any OutsideRules }
        let readers = plugins.flatMap(\.rules).filter { $0.declaration.needs.contains(.text) }
        configuration.rulesThatReadTexts.formUnion(readers.map(\.id.name))
        configuration.outsideStrategies += plugins.flatMap { plugin in
            plugin.strategies.map { PluginStrategy(of: plugin, by: $0) as any OutsideStrategy }
        }
        for plugin in plugins { configuration.texts = configuration.texts.merging(plugin.texts) }
        return configuration
    }
}
