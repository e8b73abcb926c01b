import Foundation
import PeerLearningTesting
import Testing

/// The tool as a person runs it: the program that was built beside the tests.
struct Tool {
    struct Result {
        let status: Int32
        let output: String
        let complaint: String
    }

    static func run(_ arguments: String..., in folder: URL) throws -> Result {
        try run(arguments, in: folder)
    }

    /// - Parameter input: What stands on standard input; nothing where it is nil.
    static func run(_ arguments: [String], in folder: URL, input: String? = nil) throws -> Result {
        let process = Process()
        process.executableURL = try BuiltProgram.named("peerlearn")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["LANG"] = "C.UTF-8"
        environment["LC_ALL"] = nil
        process.environment = environment
        let files = ["output", "complaint"].map { folder.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
        for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        let given = folder.appendingPathComponent(".input-\(UUID().uuidString)")
        try Data((input ?? "").utf8).write(to: given)
        process.standardInput = try FileHandle(forReadingFrom: given)
        try process.run()
        process.waitUntilExit()
        defer { (files + [given]).forEach { try? FileManager.default.removeItem(at: $0) } }
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Result(status: process.terminationStatus, output: texts[0], complaint: texts[1])
    }

    /// A new empty folder, removed after use.
    static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("peerlearn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let course = root.appendingPathComponent("Samples/Courses/crm-reminders.zip").path
}
