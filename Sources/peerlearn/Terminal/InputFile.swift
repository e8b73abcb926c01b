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
            throw refusal
        }
    }

    /// The bytes of a file that may be very large, and one more than `most` where it has more.
    ///
    /// - Throws: A refusal that names the file and says why it cannot be read.
    func bytes(atMost most: Int) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let file = fopen(path, "rb")
        else { throw refusal }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        if fseek(file, 0, SEEK_END) == 0 { bytes.reserveCapacity(max(0, min(ftell(file), most)) + 1) }
        rewind(file)
        var portion = [UInt8](repeating: 0, count: 1 << 20)
        while bytes.count <= most {
            let count = fread(&portion, 1, min(portion.count, most + 1 - bytes.count), file)
            guard count > 0 else { break }
            bytes.append(contentsOf: portion[..<count])
        }
        guard ferror(file) == 0 else { throw refusal }
        return bytes
    }

    private var refusal: Refusal {
        let exists = FileManager.default.fileExists(atPath: path)
        let reason = Message(exists ? "tool.noFile.forbidden" : "tool.noFile.missing")
        return Refusal(.invalid, Message("tool.noFile", ["file": .text(path), "reason": .message(reason)]))
    }
}
