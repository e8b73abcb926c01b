import Foundation
import PeerLearning

/// A file that the tool was given to read.
struct InputFile {
    let path: String

    /// The bytes of the file.
    ///
    /// - Throws: A refusal that names the file and says why it cannot be read.
    func bytes() throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            let exists = FileManager.default.fileExists(atPath: path)
            let reason = Message(exists ? "tool.noFile.forbidden" : "tool.noFile.missing")
            throw Refusal(.invalid, Message("tool.noFile", ["file": .text(path), "reason": .message(reason)]))
        }
    }
}
