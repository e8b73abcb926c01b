public import PeerLearningPluginKit

/// What stands in the file `plugin.json` of a plugin.
///
/// ```json
/// {
///   "name": "kind-words", "version": "1.0.0", "protocol": 1,
///   "command": ["python3", "plugin.py"], "files": ["plugin.py"],
///   "rules": ["kind-words"], "permissions": [], "limits": {"seconds": 2}, "parameters": {"points": 3}
/// }
/// ```
public struct PluginManifest: Hashable, Sendable {
    /// What runs a plugin.
    public enum Program: Hashable, Sendable {
        /// A program and what it is given; a word that names one of the files stands for its full path.
        case command([String])
        /// A WebAssembly module, one of the files.
        case module(String)
    }

    /// The plugin's name.
    public let name: String
    /// The plugin's version, for people.
    public let version: String
    /// What runs it.
    public let program: Program
    /// The files that it is made of, by their paths in its folder; the manifest itself is one, unnamed.
    public let files: [String]
    /// The names of its rules.
    public let rules: [String]
    /// Whether it asks to see what people wrote.
    public let wantsText: Bool
    /// How much it may take: its own wishes, never more than the usual.
    public let limits: PluginLimits
    /// What is set for it unless the host sets something else.
    public let parameters: [String: PluginParameter]

    /// Reads a manifest.
    ///
    /// - Throws: ``PluginFailure`` that names what is missing.
    public init(_ bytes: [UInt8]) throws(PluginFailure) {
        let value: WireValue
        do {
            value = try WireReader.value(of: bytes)
        } catch {
            throw PluginFailure(.refused, of: "plugin.json", because: "it is no JSON: \(error)")
        }
        guard let name = value["name"]?.text, PluginDescription.isName(name) else {
            throw PluginFailure(.refused, of: "plugin.json", because: "it has no usable name")
        }
        func refused(_ reason: String) -> PluginFailure { PluginFailure(.refused, of: name, because: reason) }
        guard value["protocol"]?.whole == PluginProtocol.version else {
            throw refused("its manifest does not name protocol \(PluginProtocol.version)")
        }
        let files = value["files"]?.texts ?? []
        guard !files.isEmpty, files.count <= 1_000, files.allSatisfy(Self.isInside) else {
            throw refused("its manifest does not list its files, by paths inside its folder")
        }
        if let module = value["module"]?.text, files.contains(module) {
            program = .module(module)
        } else if let words = value["command"]?.texts, !words.isEmpty {
            program = .command(words)
        } else {
            throw refused("its manifest names neither a command nor a module among its files")
        }
        let permissions = value["permissions"]?.texts ?? []
        guard permissions.allSatisfy({ $0 == "text" }) else {
            throw refused("it asks for a permission that there is not; there is: text")
        }
        (self.name, self.files) = (name, files)
        version = value["version"]?.text ?? ""
        rules = value["rules"]?.texts ?? []
        wantsText = !permissions.isEmpty
        limits = Self.limits(value["limits"])
        let set = (value["parameters"]?.members ?? []).compactMap { member in
            PluginParameter(member.value).map { (member.name, $0) }
        }
        parameters = Dictionary(set) { first, _ in first }
    }

    /// Whether a path stays in the folder that it is of.
    private static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    private static func limits(_ wishes: WireValue?) -> PluginLimits {
        var limits = PluginLimits()
        if let seconds = wishes?["seconds"]?.number, seconds > 0 { limits.seconds = min(limits.seconds, seconds) }
        if let memory = wishes?["memory"]?.whole, memory > 0 { limits.memory = min(limits.memory, memory) }
        if let batch = wishes?["batch"]?.whole, batch > 0 { limits.batch = min(limits.batch, batch) }
        return limits
    }
}
