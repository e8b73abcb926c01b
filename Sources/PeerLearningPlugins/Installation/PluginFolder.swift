import Foundation

/// A plugin in a folder of its own, with its manifest.
public struct PluginFolder: Sendable {
    /// The largest file that a plugin may have, in bytes.
    static let largestFile = 256 << 20

    /// The full path of the folder.
    public let path: String
    /// What the manifest says.
    public let manifest: PluginManifest
    /// The digest (SHA-256, hexadecimal) of each file, the manifest with them, by its path in the folder.
    public let digests: [String: String]

    /// Reads a folder: the manifest and all of its files.
    ///
    /// - Throws: ``PluginFailure`` where a file is missing, is no plain file, or is too large.
    public init(at path: String) throws(PluginFailure) {
        let root = URL(fileURLWithPath: path).standardizedFileURL.path
        let bytes = try Self.bytes("plugin.json", in: root)
        let manifest = try PluginManifest(bytes)
        var digests = ["plugin.json": SHA256.digest(of: bytes).hexadecimal]
        for file in manifest.files where digests[file] == nil {
            digests[file] = SHA256.digest(of: try Self.bytes(file, in: root)).hexadecimal
        }
        (self.path, self.manifest, self.digests) = (root, manifest, digests)
    }

    /// The bytes of one of its files.
    ///
    /// - Throws: ``PluginFailure`` where it is no plain file of a fair size.
    static func bytes(_ file: String, in folder: String) throws(PluginFailure) -> [UInt8] {
        let path = folder + "/" + file
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            let size = attributes?[.size] as? Int, size <= largestFile,
            let data = FileManager.default.contents(atPath: path)
        else {
            throw PluginFailure(.refused, of: folder, because: "\(file) is missing, no plain file, or too large")
        }
        return Array(data)
    }

    /// The command that runs it.
    ///
    /// - Parameters:
    ///   - folders: Where programs are looked for, such as the folders of the environment variable `PATH`.
    ///   - runtime: What runs WebAssembly; nil where there is none.
    /// - Throws: ``PluginFailure`` where the program is not found, or a module wants what it must not have.
    public func command(
        searching folders: [String], runtime: WebAssemblyRuntime?
    ) throws(PluginFailure) -> PluginCommand {
        switch manifest.program {
        case .module(let module):
            guard let runtime else {
                throw PluginFailure(.start, of: manifest.name, because: "there is no wasmkit to run its module")
            }
            var command = try runtime.command(
                running: path + "/" + module, holding: try Self.bytes(module, in: path))
            command.folder = path
            return command
        case .command(let words):
            var full = words.map { manifest.files.contains($0) ? path + "/" + $0 : $0 }
            if let program = full.first, !program.hasPrefix("/") {
                let places = folders.map { $0 + "/" + program }
                guard !program.contains("/"),
                    let place = places.first(where: FileManager.default.isExecutableFile)
                else { throw PluginFailure(.start, of: manifest.name, because: "\(program) is not found") }
                full[0] = place
            }
            return PluginCommand(full, folder: path)
        }
    }
}
