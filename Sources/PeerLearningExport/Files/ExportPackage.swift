import Foundation
import PeerLearningArchives
public import PeerLearningCore

/// What an export has made: the files of a package, or a single document, and what could not be written.
///
/// ```swift
/// let package = test.exported(as: .qti3)
/// for note in package.notes { print(texts.text(note.message, in: .english)) }
/// try await package.write(to: "test.zip")
/// ```
public struct ExportPackage: Sendable {
    /// The files, in the order in which they stand in the archive.
    public let files: [ExportFile]
    /// Whether the files are put into a zip archive; otherwise there is one, which is written as it is.
    public let isArchive: Bool
    /// What could not be written as it is, and what that means.
    public internal(set) var notes: [ExportNote]
    /// What the parts and options of questions go by in the file, where that is not what they go by in the question.
    public let names: [QuestionID: ExportedNames]

    /// How many bytes are read and written at a time.
    public static let chunk = 256 << 10

    /// Writes the package to a file, or replaces one: until everything is written, the new file stands beside it under
    /// another name, and an error leaves nothing behind. The same package gives the same bytes.
    ///
    /// Memory holds one range of one file at a time.
    ///
    /// - Throws: ``ExportError``, and whatever reading a file throws.
    public func write(to path: String) async throws {
        if isArchive { try await writeArchive(to: path) } else { try await writeDocument(to: path) }
    }

    private func writeArchive(to path: String) async throws {
        do {
            let zip = try ZipFile(at: path)
            for file in files {
                try zip.begin(file.path, bytes: file.bytes)
                var place = 0
                while place < file.bytes {
                    let bytes = try await file.chunk(from: place)
                    try zip.write(bytes)
                    place += bytes.count
                }
            }
            try zip.finish()
        } catch let fault as ArchiveFault {
            switch fault {
            case .notWritable: throw ExportError(.notWritable, file: path)
            case .otherSize(let member): throw ExportError(.contentChanged, file: member)
            }
        }
    }

    private func writeDocument(to path: String) async throws {
        var document: [UInt8] = []
        for file in files {
            while document.count < file.bytes { document += try await file.chunk(from: document.count) }
        }
        do {
            try Data(document).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw ExportError(.notWritable, file: path)
        }
    }
}

extension ExportFile {
    /// The bytes from a place on, as many as are taken at once.
    fileprivate func chunk(from place: Int) async throws -> [UInt8] {
        let range = place..<min(place + ExportPackage.chunk, bytes)
        let found = try await read(range)
        guard found.count == range.count else { throw ExportError(.contentChanged, file: path) }
        return found
    }
}
