import Foundation
import GRDB
import PeerLearningCore

/// Writes a content in transactions of some megabytes; it is seen once it is whole.
final class SQLiteContentSink: ContentSink {
    private static let transactionBytes = 8 << 20

    private let content: ContentID
    private let connection: Database
    private let number: Int64
    private var paths: Set<String> = []
    private var member: (number: Int64, path: String, size: Int, pieces: Int)?
    private var buffer: [UInt8] = []
    private var uncommitted = 0

    init(for content: ContentID, on connection: Database) throws {
        (self.content, self.connection) = (content, connection)
        try connection.beginTransaction(.immediate)
        do {
            // What an import that was killed has left behind.
            let whole = try ContentFile.number(of: content, on: connection)
            try ContentFile.delete(content, keeping: whole, on: connection)
            try connection.execute(
                sql: "INSERT INTO content(id, is_whole) VALUES (?, 0)", arguments: [content.rawValue])
        } catch {
            try? connection.rollback()
            throw error
        }
        number = connection.lastInsertedRowID
    }

    func begin(_ path: String, mediaType: String) throws {
        try ContentMember.validate(path: path, isNew: paths.insert(path).inserted)
        try endMember()
        try connection.execute(
            sql: "INSERT INTO member(content, path, media_type, size) VALUES (?, ?, ?, 0)",
            arguments: [number, path, mediaType])
        member = (connection.lastInsertedRowID, path, 0, 0)
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        guard member != nil else { throw ContentMember.nothingBegun }
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(ContentFile.pieceBytes - buffer.count)
            buffer.append(contentsOf: part)
            rest = rest.dropFirst(part.count)
            if buffer.count == ContentFile.pieceBytes { try writePiece() }
        }
    }

    func drop() throws {
        guard let dropped = member else { throw ContentMember.nothingBegun }
        buffer.removeAll(keepingCapacity: true)
        member = nil
        paths.remove(dropped.path)
        try ContentFile.deletePieces(of: dropped.number, on: connection)
        try connection.execute(sql: "DELETE FROM member WHERE number = ?", arguments: [dropped.number])
    }

    /// Makes the content whole, in the place of the earlier one.
    func finish() throws {
        try endMember()
        try ContentFile.delete(content, keeping: number, on: connection)
        try connection.execute(sql: "UPDATE content SET is_whole = 1 WHERE number = ?", arguments: [number])
        try connection.commit()
    }

    /// Forgets what was written. Where even that fails, the next writing of the content does it.
    func abandon() {
        if connection.isInsideTransaction { try? connection.rollback() }
        try? connection.inTransaction(.immediate) {
            let whole = try ContentFile.number(of: content, on: connection)
            try ContentFile.delete(content, keeping: whole, on: connection)
            return .commit
        }
    }

    private func endMember() throws {
        guard member != nil else { return }
        if !buffer.isEmpty { try writePiece() }
        guard let ended = member else { return }
        try connection.execute(
            sql: "UPDATE member SET size = ? WHERE number = ?", arguments: [ended.size, ended.number])
        member = nil
    }

    private func writePiece() throws {
        guard let begun = member else { return }
        guard ContentFile.mayHave(begun.pieces) else {
            throw StoreFailure(.invalidRequest, "The file \(begun.path) is too large to be kept.")
        }
        try connection.execute(
            sql: "INSERT INTO piece(number, bytes) VALUES (?, ?)",
            arguments: [ContentFile.piece(of: begun.number, at: begun.pieces), Data(buffer)])
        member = (begun.number, begun.path, begun.size + buffer.count, begun.pieces + 1)
        uncommitted += buffer.count
        buffer.removeAll(keepingCapacity: true)
        guard uncommitted >= Self.transactionBytes else { return }
        uncommitted = 0
        try connection.commit()
        try connection.beginTransaction(.immediate)
    }
}
