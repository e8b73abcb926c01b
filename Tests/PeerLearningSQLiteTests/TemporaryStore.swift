import Foundation
import PeerLearningCore
import PeerLearningSQLite
import Testing

/// A directory of its own for one test, removed with it.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String = "course.store") -> String { path + "/" + name }

    func write(_ bytes: some Sequence<UInt8>, to name: String = "course.store") throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    /// A store with some events that has been closed.
    func store(events: Int = 10) async throws -> String {
        let store = try SQLiteEventStore(path: file())
        for number in 0..<events { _ = try await store.append(.numbered(number)) }
        try store.close()
        return file()
    }

    /// Everything in the directory: names, bytes and times of change.
    func snapshot() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted().map { name in
            let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
            let bytes = FileManager.default.contents(atPath: file(name))
            return "\(name) \(attributes[.modificationDate] ?? "") \(bytes?.count ?? -1) \(bytes?.hashValue ?? 0)"
        }
    }

    func overwrite(at offset: UInt64, with bytes: [UInt8]) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file()))
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }
}

extension Commit {
    /// One event in one of three streams, with a document.
    static func numbered(_ number: Int, size: Int = 200) -> Commit {
        Commit(
            key: IdempotencyKey("key-\(number)"), at: Instant(milliseconds: Int64(number)),
            writes: [
                StreamWrite(
                    to: StreamID("workshop-\(number % 3)"), expecting: .any,
                    events: [EncodedEvent(type: 1, body: [UInt8](repeating: 7, count: size))])
            ],
            documents: [Document(id: DocumentID("note-\(number)"), subject: "ann", text: "note \(number)")])
    }
}

/// The other process, as `swift build` has put it beside the tests.
struct Probe {
    static func executable() throws -> URL {
        let candidates =
            [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
            + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let places = candidates.compactMap { $0?.appendingPathComponent("StoreProbe") }
        return try #require(places.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }

    /// Starts it; its output comes through the pipe.
    static func start(_ words: [String]) throws -> (process: Process, output: Pipe) {
        let process = Process()
        let output = Pipe()
        process.executableURL = try executable()
        process.arguments = words
        process.standardOutput = output
        try process.run()
        return (process, output)
    }

    /// Runs it to its end and gives what it printed.
    static func run(_ words: [String]) throws -> String {
        let (process, output) = try start(words)
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
