import Foundation
import PeerLearning
import PeerLearningReports

/// A file that the tool was asked to write; what stood in it before is gone.
struct OutputFile {
    let path: String

    /// Writes a table row by row, in portions.
    ///
    /// - Parameter row: Writes the cells of a row.
    func write(_ csv: CSVWriter, rows: Int, row: (Int, inout CSVWriter) -> Void) throws {
        guard let file = fopen(path, "wb") else { throw refusal }
        var csv = csv
        var isWhole = true
        for number in 0..<rows {
            row(number, &csv)
            if csv.count > 1 << 20 { isWhole = Self.append(csv.take(), to: file) && isWhole }
        }
        isWhole = Self.append(csv.take(), to: file) && isWhole
        guard fclose(file) == 0, isWhole else { throw refusal }
    }

    /// Opens the file to be written from its beginning.
    func opened() throws -> FileHandle {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw refusal }
        return handle
    }

    /// Writes a text.
    ///
    /// - Parameter inputs: The files that are read, which are not written over.
    func write(_ text: String, besides inputs: [String] = []) throws {
        try differs(from: inputs)
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path).resolvingSymlinksInPath())
        } catch {
            throw refusal
        }
    }

    /// Refuses to write over a file that is read.
    func differs(from inputs: [String]) throws {
        let own = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        for input in inputs where URL(fileURLWithPath: input).resolvingSymlinksInPath().path == own {
            throw Refusal(.invalid, Message("tool.sameFile", ["file": .text(path)]))
        }
    }

    private static func append(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>) -> Bool {
        fwrite(bytes, 1, bytes.count, file) == bytes.count
    }

    private var refusal: Refusal { Refusal(.invalid, Message("tool.noWrite", ["file": .text(path)])) }
}
