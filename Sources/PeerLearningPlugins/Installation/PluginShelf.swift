import Foundation
import PeerLearningPluginKit

/// A folder of plugins, with the list of what a host has accepted of them.
///
/// Each plugin has a folder of its name. The list, `accepted.json`, stands beside them and holds the digest of each file: a
/// plugin whose files are others is not loaded until somebody accepts it again.
///
/// ```swift
/// let shelf = PluginShelf(at: "/srv/plugins")
/// try shelf.install(PluginFolder(at: "/home/ada/kind-words"), mayReadText: false)
/// for plugin in try shelf.plugins() where plugin.state == .accepted { … }
/// ```
public struct PluginShelf: Sendable {
    /// How a plugin stands.
    public enum State: Hashable, Sendable {
        /// Its files are those that were accepted.
        case accepted
        /// It was never accepted.
        case new
        /// These files are others than were accepted, or have gone, or are new.
        case changed([String])
    }

    /// A plugin on the shelf.
    public struct Plugin: Sendable {
        /// The plugin.
        public let folder: PluginFolder
        /// How it stands.
        public let state: State
        /// Whether it was accepted with the permission to see what people wrote.
        public let mayReadText: Bool
    }

    /// What was accepted.
    private struct Acceptance {
        let digests: [String: String]
        let mayReadText: Bool
    }

    /// The full path of the folder.
    public let path: String

    /// A shelf in a folder, which need not be there yet.
    public init(at path: String) { self.path = URL(fileURLWithPath: path).standardizedFileURL.path }

    /// The plugins in order of their names. What has no usable manifest is named by `unusable`.
    ///
    /// - Throws: ``PluginFailure`` where the list of what was accepted cannot be read.
    public func plugins(unusable: (PluginFailure) -> Void = { _ in }) throws(PluginFailure) -> [Plugin] {
        let accepted = try acceptances()
        var plugins: [Plugin] = []
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names.sorted() where PluginDescription.isName(name) && name != "accepted.json" {
            do throws(PluginFailure) {
                let folder = try PluginFolder(at: path + "/" + name)
                guard folder.manifest.name == name else {
                    throw PluginFailure(.refused, of: name, because: "its manifest names it \(folder.manifest.name)")
                }
                plugins.append(
                    Plugin(
                        folder: folder, state: Self.state(of: folder, accepted[name]),
                        mayReadText: accepted[name]?.mayReadText ?? false))
            } catch {
                unusable(error)
            }
        }
        return plugins
    }

    /// A plugin that may be loaded.
    ///
    /// - Throws: ``PluginFailure`` where there is none of the name, or its files are not those that were accepted.
    public func plugin(_ name: String) throws(PluginFailure) -> Plugin {
        guard let plugin = try plugins().first(where: { $0.folder.manifest.name == name }) else {
            throw PluginFailure(.refused, of: name, because: "there is no such plugin, or its manifest is not usable")
        }
        switch plugin.state {
        case .accepted: return plugin
        case .new: throw PluginFailure(.changed, of: name, because: "nobody has accepted it")
        case .changed(let files):
            throw PluginFailure(
                .changed, of: name,
                because: "not as it was accepted: \(files.prefix(8).joined(separator: ", "))")
        }
    }

    /// Copies a plugin's files onto the shelf and accepts them; one of the same name is replaced.
    ///
    /// - Throws: ``PluginFailure`` where something cannot be read or written.
    public func install(_ folder: PluginFolder, mayReadText: Bool) throws(PluginFailure) {
        let name = folder.manifest.name
        let place = path + "/" + name
        do {
            let files = FileManager.default
            if folder.path != place {
                if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
                for file in folder.digests.keys {
                    let target = URL(fileURLWithPath: place + "/" + file)
                    try files.createDirectory(
                        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try files.copyItem(atPath: folder.path + "/" + file, toPath: target.path)
                }
            }
        } catch {
            throw PluginFailure(
                .refused, of: name, because: "its files cannot be copied: \(error.localizedDescription)")
        }
        try accept(PluginFolder(at: place), mayReadText: mayReadText)
    }

    /// Accepts the files of a plugin on the shelf as they stand.
    ///
    /// - Throws: ``PluginFailure`` where there is no such plugin or the list cannot be written.
    public func accept(_ name: String, mayReadText: Bool) throws(PluginFailure) {
        guard PluginDescription.isName(name) else {
            throw PluginFailure(.refused, of: "a plugin", because: "its name is not usable")
        }
        try accept(PluginFolder(at: path + "/" + name), mayReadText: mayReadText)
    }
}

extension PluginShelf {
    private static func state(of folder: PluginFolder, _ accepted: Acceptance?) -> State {
        guard let accepted else { return .new }
        let files = Set(accepted.digests.keys).union(folder.digests.keys)
        let changed = files.filter { accepted.digests[$0] != folder.digests[$0] }
        return changed.isEmpty ? .accepted : .changed(changed.sorted())
    }

    private var list: String { path + "/accepted.json" }

    private func accept(_ folder: PluginFolder, mayReadText: Bool) throws(PluginFailure) {
        guard !mayReadText || folder.manifest.wantsText else {
            throw PluginFailure(.refused, of: folder.manifest.name, because: "it does not ask to read texts")
        }
        var accepted = try acceptances()
        accepted[folder.manifest.name] = Acceptance(digests: folder.digests, mayReadText: mayReadText)
        let entries = accepted.sorted { $0.key < $1.key }.map { name, acceptance in
            let files = acceptance.digests.sorted { $0.key < $1.key }.map { WireMember($0.key, .text($0.value)) }
            return WireMember(
                name, .object([WireMember("text", .flag(acceptance.mayReadText)), WireMember("files", .object(files))]))
        }
        var writer = WireWriter()
        writer.put(.object([WireMember("plugins", .object(entries))]))
        writer.endLine()
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try Data(writer.bytes).write(to: URL(fileURLWithPath: list), options: .atomic)
        } catch {
            throw PluginFailure(
                .refused, of: folder.manifest.name,
                because: "accepted.json cannot be written: \(error.localizedDescription)")
        }
    }

    private func acceptances() throws(PluginFailure) -> [String: Acceptance] {
        guard let data = FileManager.default.contents(atPath: list) else { return [:] }
        guard let value = try? WireReader.value(of: Array(data)), let plugins = value["plugins"]?.members else {
            throw PluginFailure(.refused, of: "accepted.json", because: "it cannot be read; nothing is loaded")
        }
        let pairs = plugins.map { member in
            let files = (member.value["files"]?.members ?? []).compactMap { file in
                file.value.text.map { (file.name, $0) }
            }
            return (
                member.name,
                Acceptance(
                    digests: Dictionary(files) { first, _ in first }, mayReadText: member.value["text"]?.flag ?? false)
            )
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
