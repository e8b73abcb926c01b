import Foundation
import GRDB
import PeerLearningCore

/// The file that contents are kept in, and its tables.
struct ContentFile {
    /// How many bytes a piece of a file has.
    static let pieceBytes = 1 << 18
    /// A piece's number is its file's number and its place in it: so many pieces a file may have.
    private static let placeBits = 24
    /// `PLRC` in ASCII.
    private static let applicationID = 0x504C_5243
    private static let version = 1

    private let file: StoreFile

    init(_ file: StoreFile) { self.file = file }

    func open(_ options: SQLiteStoreOptions) throws(StoreFailure) -> DatabasePool {
        let path = file.path
        if options.mode != .createOrOpen, !FileManager.default.fileExists(atPath: path) {
            throw StoreFailure(.unavailable, "There are no contents at \(path).")
        }
        try refuseForeignFile()
        do {
            var configuration = Configuration()
            configuration.readonly = options.mode == .readOnly
            configuration.foreignKeysEnabled = false
            configuration.busyMode = .timeout(options.patience / .seconds(1))
            configuration.maximumReaderCount = options.readers
            configuration.label = "PeerLearningSQLite.contents"
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 0") }
            let pool = try DatabasePool(path: path, configuration: configuration)
            if options.mode == .readOnly {
                try pool.read(check)
            } else {
                try pool.writeWithoutTransaction(prepare)
            }
            return pool
        } catch {
            throw file.failure(for: error)
        }
    }

    /// Refuses the file of something else before SQLite touches it.
    private func refuseForeignFile() throws(StoreFailure) {
        let size = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int ?? 0
        guard size > 0 else { return }
        guard try StoreHeader(path: file.path).mayBe(Self.applicationID) else { throw foreign }
    }

    private var foreign: StoreFailure {
        StoreFailure(.notAStore, "\(file.path) holds no contents of courses. Give the path of a file that does.")
    }

    private func prepare(_ connection: Database) throws {
        try connection.inTransaction(.immediate) {
            if try Int.fetchOne(connection, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
                try connection.execute(sql: Self.tables)
                try connection.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
                try connection.execute(sql: "PRAGMA user_version = \(Self.version)")
            }
            return .commit
        }
        try check(connection)
        // GRDB's pool sets NORMAL after `prepareDatabase`.
        try connection.execute(sql: "PRAGMA synchronous = FULL")
    }

    private func check(_ connection: Database) throws {
        guard try Int.fetchOne(connection, sql: "PRAGMA application_id") == Self.applicationID else { throw foreign }
        let found = try Int.fetchOne(connection, sql: "PRAGMA user_version") ?? 0
        guard found <= Self.version else {
            throw StoreFailure(
                .newerStore, "\(file.path) was written by a newer version (format \(found)). Use that version.")
        }
    }

    private static let tables = """
        CREATE TABLE content(number INTEGER PRIMARY KEY, id TEXT NOT NULL, is_whole INTEGER NOT NULL) STRICT;
        CREATE INDEX content_id ON content(id);
        CREATE TABLE member(
            number INTEGER PRIMARY KEY AUTOINCREMENT, content INTEGER NOT NULL, path TEXT NOT NULL,
            media_type TEXT NOT NULL, size INTEGER NOT NULL, UNIQUE(content, path)
        ) STRICT;
        CREATE TABLE piece(number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        """
}

extension ContentFile {
    /// The number of a whole content; nil where there is none.
    static func number(of content: ContentID, on connection: Database) throws -> Int64? {
        try Int64.fetchOne(
            connection, sql: "SELECT number FROM content WHERE id = ? AND is_whole = 1", arguments: [content.rawValue])
    }

    /// Number, media type and size of a member; nil where there is none.
    static func member(_ path: String, of content: ContentID, on connection: Database) throws -> Row? {
        try Row.fetchOne(
            connection,
            sql: """
                SELECT member.number, member.media_type, member.size FROM content
                JOIN member ON member.content = content.number
                WHERE content.id = ? AND content.is_whole = 1 AND member.path = ?
                """, arguments: [content.rawValue, path])
    }

    /// Bytes of a member, piece by piece.
    static func bytes(of member: Int64, size: Int, in range: Range<Int>, on connection: Database) throws -> [UInt8] {
        let part = range.clamped(to: 0..<size)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var position = part.lowerBound
        while position < part.upperBound {
            let place = position / pieceBytes
            let start = position % pieceBytes
            let count = min(pieceBytes - start, part.upperBound - position)
            let found = try Data.fetchOne(
                connection, sql: "SELECT substr(bytes, ?, ?) FROM piece WHERE number = ?",
                arguments: [start + 1, count, piece(of: member, at: place)])
            guard let found, found.count == count else {
                throw StoreFailure(.damaged, "A piece of a file is missing from the contents. Import the course again.")
            }
            bytes.append(contentsOf: found)
            position += count
        }
        return bytes
    }

    /// The number of a piece.
    static func piece(of member: Int64, at place: Int) -> Int64 { member << placeBits | Int64(place) }

    static func mayHave(_ place: Int) -> Bool { place < 1 << placeBits }

    /// Removes everything of a content but one writing of it.
    static func delete(_ content: ContentID, keeping kept: Int64?, on connection: Database) throws {
        let numbers = try Int64.fetchAll(
            connection, sql: "SELECT number FROM content WHERE id = ? AND number IS NOT ?",
            arguments: [content.rawValue, kept])
        for number in numbers {
            let members = try Int64.fetchAll(
                connection, sql: "SELECT number FROM member WHERE content = ?", arguments: [number])
            for member in members { try deletePieces(of: member, on: connection) }
            try connection.execute(sql: "DELETE FROM member WHERE content = ?", arguments: [number])
            try connection.execute(sql: "DELETE FROM content WHERE number = ?", arguments: [number])
        }
    }

    static func deletePieces(of member: Int64, on connection: Database) throws {
        try connection.execute(
            sql: "DELETE FROM piece WHERE number >= ? AND number < ?",
            arguments: [piece(of: member, at: 0), piece(of: member + 1, at: 0)])
    }
}
