import GRDB
import PeerLearningCore

/// Writes requests inside one transaction: each is planned whole, then written whole, or not at all.
struct Appender {
    private let head: PreparedStatement
    private let known: PreparedStatement
    private let revision: PreparedStatement
    private let insertEvent: PreparedStatement
    private let insertCommand: PreparedStatement
    private let insertDocument: PreparedStatement
    private let eraseDocument: PreparedStatement
    private let erasePerson: PreparedStatement

    init(_ connection: Database) throws {
        head = try PreparedStatement("SELECT max(position) FROM event", on: connection)
        known = try PreparedStatement("SELECT first, last FROM command WHERE key = ?", on: connection)
        revision = try PreparedStatement("SELECT max(revision) FROM event WHERE stream = ?", on: connection)
        insertEvent = try PreparedStatement(
            "INSERT INTO event(position, stream, revision, type, at, body) VALUES(?, ?, ?, ?, ?, ?)", on: connection)
        insertCommand = try PreparedStatement("INSERT INTO command(key, first, last) VALUES(?, ?, ?)", on: connection)
        insertDocument = try PreparedStatement(
            """
            INSERT INTO document(id, subject, media_type, body) VALUES(?, ?, ?, ?)
            ON CONFLICT(id) DO UPDATE SET
            subject = excluded.subject, media_type = excluded.media_type, body = excluded.body
            """, on: connection)
        eraseDocument = try PreparedStatement("DELETE FROM document WHERE id = ?", on: connection)
        erasePerson = try PreparedStatement("DELETE FROM document WHERE subject = ?", on: connection)
    }

    /// Writes requests in order. One that conflicts writes nothing and is answered so; any other error is thrown, and
    /// then the transaction has to be undone.
    func append(_ requests: [[Commit]]) throws -> [AppendQueue.Outcome] {
        var next = try (head.number() ?? 0) + 1
        return try requests.map { commits in
            switch try plan(commits) {
            case .failure(let conflict): .failure(conflict)
            case .success(let steps): .success(try write(commits, by: steps, from: &next))
            }
        }
    }
}

extension Appender {
    /// What is to be done with one commit of a request.
    private enum Step {
        /// Its key is known: answer with the first positions.
        case answer(Range<Int64>)
        /// Its key stands on an earlier commit of the same request, at this place.
        case answerLike(Int)
        /// Write it; the last revision of the stream before each of its writes.
        case write(after: [Int64])
    }

    /// Finds out what is to be done with each commit, without writing any.
    ///
    /// Streams and keys are told apart by their bytes, as SQLite does, and not as Swift compares strings.
    private func plan(_ commits: [Commit]) throws -> Result<[Step], StoreFailure> {
        var revisions: [[UInt8]: Int64] = [:]
        var keys: [[UInt8]: Int] = [:]
        var steps: [Step] = []
        for (place, commit) in commits.enumerated() {
            let key = Array(commit.key.rawValue.utf8)
            if let earlier = keys[key] {
                steps.append(.answerLike(earlier))
            } else if let positions = try positions(of: commit.key) {
                steps.append(.answer(positions))
            } else {
                keys[key] = place
                var ends: [Int64] = []
                for write in commit.writes {
                    let name = Array(write.stream.rawValue.utf8)
                    let current = try revisions[name] ?? lastRevision(of: write.stream)
                    guard write.expected.admits(current) else {
                        return .failure(.conflict(on: write.stream, actual: current))
                    }
                    ends.append(current)
                    revisions[name] = current + Int64(write.events.count)
                }
                steps.append(.write(after: ends))
            }
        }
        return .success(steps)
    }

    private func write(_ commits: [Commit], by steps: [Step], from next: inout Int64) throws -> [Receipt] {
        var receipts: [Receipt] = []
        for (commit, step) in zip(commits, steps) {
            switch step {
            case .answer(let positions): receipts.append(Receipt(positions: positions, isRepeat: true))
            case .answerLike(let place): receipts.append(Receipt(positions: receipts[place].positions, isRepeat: true))
            case .write(let ends):
                let positions = try write(commit, after: ends, from: next)
                next = positions.upperBound
                receipts.append(Receipt(positions: positions, isRepeat: false))
            }
        }
        return receipts
    }

    private func write(_ commit: Commit, after ends: [Int64], from first: Int64) throws -> Range<Int64> {
        var next = first
        for (write, end) in zip(commit.writes, ends) {
            try insertEvent.bind(write.stream.rawValue, at: 2)
            insertEvent.bind(commit.at.milliseconds, at: 5)
            for (place, event) in write.events.enumerated() {
                insertEvent.bind(next, at: 1)
                insertEvent.bind(end + 1 + Int64(place), at: 3)
                insertEvent.bind(Int64(event.type), at: 4)
                try insertEvent.run(binding: event.body, at: 6)
                next += 1
            }
        }
        for document in commit.documents { try keep(document) }
        for erasure in commit.erasures { try erase(erasure) }
        try insertCommand.bind(commit.key.rawValue, at: 1)
        insertCommand.bind(first, at: 2)
        insertCommand.bind(next - 1, at: 3)
        try insertCommand.run()
        return first..<next
    }

    private func keep(_ document: Document) throws {
        try insertDocument.bind(document.id.rawValue, at: 1)
        try insertDocument.bind(document.subject?.rawValue, at: 2)
        try insertDocument.bind(document.mediaType, at: 3)
        try insertDocument.run(binding: document.bytes, at: 4)
    }

    private func erase(_ erasure: Erasure) throws {
        let (statement, name) =
            switch erasure {
            case .document(let id): (eraseDocument, id.rawValue)
            case .documents(let person): (erasePerson, person.rawValue)
            }
        try statement.bind(name, at: 1)
        try statement.run()
    }

    private func positions(of key: IdempotencyKey) throws -> Range<Int64>? {
        defer { known.reset() }
        try known.bind(key.rawValue, at: 1)
        guard try known.step() else { return nil }
        return known.number(at: 0)..<max(known.number(at: 0), known.number(at: 1) + 1)
    }

    private func lastRevision(of stream: StreamID) throws -> Int64 {
        try revision.bind(stream.rawValue, at: 1)
        return try revision.number() ?? 0
    }
}
