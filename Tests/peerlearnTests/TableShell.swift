import Foundation
import Testing

/// A shell in a folder of its own with tables in it, for the commands that need no store.
struct TableShell {
    let folder: URL

    /// Opens a shell in a new folder that holds these files.
    static func with(_ files: [String: String], body: (TableShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = TableShell(folder: folder)
            for (name, text) in files { try shell.write(Array(text.utf8), to: name) }
            try body(shell)
        }
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    /// The lines of a CSV file with their cells, the heading among them.
    func rows(_ name: String) throws -> [[String]] {
        try read(name).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    func run(_ words: String..., language: String = "en") throws -> Tool.Result {
        try Tool.run(words + ["--language", language], in: folder)
    }

    /// The object of JSON that a command prints, and nothing else.
    func json(_ words: String..., status: Int32 = 0) throws -> [String: Any] {
        let result = try Tool.run(words + ["--json"], in: folder)
        try #require(result.status == status, "\(words): \(result.complaint)")
        #expect(result.output.split(separator: "\n").count == 1)
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }
}
