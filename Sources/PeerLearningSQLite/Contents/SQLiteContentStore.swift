import GRDB
public import PeerLearningCore

/// Contents of courses in one SQLite file, beside that of the events: a course of a gigabyte does not make the log's file
/// larger, and is backed up, or fetched anew, apart from what people did.
///
/// ```swift
/// let contents = try SQLiteContentStore(path: "school.sqlite.content")
/// let page = try await contents.member("index.html", of: "golf")
/// ```
///
/// A file is kept in pieces of 256 KB, so that a range of a film is read without the rest; writing takes that much memory and
/// commits every 8 MB. Any number of processes may read, and one may write at a time; others wait for it, up to
/// ``SQLiteStoreOptions/patience``.
public final class SQLiteContentStore: ContentStore {
    /// The file.
    public let path: String

    let file: StoreFile
    private let mode: SQLiteStoreOptions.Mode
    private let pool: OpenPool

    /// Opens a store of contents, and by default makes it where there is none.
    ///
    /// - Throws: ``StoreFailure`` with a message that names the file and says what can be done.
    public init(path: String, options: SQLiteStoreOptions = SQLiteStoreOptions()) throws(StoreFailure) {
        let file = try StoreFile(path: path)
        (self.path, self.file, mode) = (file.path, file, options.mode)
        guard options.readers >= 1 else {
            throw StoreFailure(.invalidRequest, "A store needs at least one reader.")
        }
        pool = OpenPool(try ContentFile(file).open(options), to: file)
    }

    deinit { try? close() }

    /// Lets go of the file. Later calls fail with ``StoreFailure/Code/unavailable``; closing twice does no harm.
    public func close() throws(StoreFailure) {
        guard let open = pool.take() else { return }
        try file.outcome { try open.close() }.get()
    }

    /// Writes a content; readers see the earlier one until it is whole.
    public func keep(_ content: ContentID, _ write: @escaping @Sendable (any ContentSink) throws -> Void) async throws {
        try await writing { connection in
            let sink = try SQLiteContentSink(for: content, on: connection)
            do {
                try write(sink)
                try sink.finish()
            } catch {
                sink.abandon()
                throw error
            }
        }
    }

    /// The members of a content in their order; takes time in proportion to their number.
    public func members(of content: ContentID) async throws(StoreFailure) -> [ContentMember]? {
        try await pool.read { connection in
            guard let number = try ContentFile.number(of: content, on: connection) else { return nil }
            let rows = try Row.fetchCursor(
                connection, sql: "SELECT path, media_type, size FROM member WHERE content = ? ORDER BY number",
                arguments: [number])
            var members: [ContentMember] = []
            while let row = try rows.next() {
                members.append(ContentMember(path: row[0], mediaType: row[1], size: row[2]))
            }
            return members
        }
    }

    /// A member by its exact path.
    public func member(_ path: String, of content: ContentID) async throws(StoreFailure) -> ContentMember? {
        try await pool.read { connection in
            guard let row = try ContentFile.member(path, of: content, on: connection) else { return nil }
            return ContentMember(path: path, mediaType: row[1], size: row[2])
        }
    }

    /// Bytes of a member, clamped to its size; only the pieces that hold them are read.
    public func bytes(
        of path: String, in content: ContentID, range: Range<Int>
    ) async throws(StoreFailure) -> [UInt8]? {
        try await pool.read { connection in
            guard let row = try ContentFile.member(path, of: content, on: connection) else { return nil }
            return try ContentFile.bytes(of: row[0], size: row[2], in: range, on: connection)
        }
    }

    /// Removes a content; its room in the file is used again.
    public func remove(_ content: ContentID) async throws(StoreFailure) {
        do {
            try await writing { connection in
                try connection.inTransaction(.immediate) {
                    try ContentFile.delete(content, keeping: nil, on: connection)
                    return .commit
                }
            }
        } catch {
            throw error as? StoreFailure ?? StoreFailure(.unavailable, "The content was not removed.", cause: error)
        }
    }
}

extension SQLiteContentStore {
    /// Works on the writer's connection; what the database throws becomes a failure of the store.
    private func writing(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        guard mode != .readOnly else {
            throw StoreFailure(.readOnly, "The contents in \(path) were opened for reading only.")
        }
        let file = file
        let outcome: Result<Void, any Error> = await withCheckedContinuation { continuation in
            let isScheduled = pool.schedule { connection in
                do {
                    continuation.resume(returning: .success(try body(connection)))
                } catch let error as DatabaseError {
                    continuation.resume(returning: .failure(file.failure(for: error)))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            if !isScheduled { continuation.resume(returning: .failure(file.closed)) }
        }
        try outcome.get()
    }
}
