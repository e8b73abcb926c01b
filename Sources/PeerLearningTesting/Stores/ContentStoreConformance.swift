public import PeerLearningCore

/// The judge of stores of content: every law of ``/PeerLearningCore/ContentStore``, checked on a store of your own.
///
/// ```swift
/// @Test(arguments: ContentStoreConformance.laws)
/// func keeps(_ law: ContentStoreConformance.Law) async throws {
///     try await law.check { MyContentStore(bucket: .fresh()) }
/// }
/// ```
///
/// A law that a store breaks throws ``ConformanceFailure``.
public enum ContentStoreConformance {
    /// Makes a store that is fresh, empty and shared with no other.
    public typealias Factory = @Sendable () async throws -> any ContentStore

    /// One thing that every store of content promises, with the way to find out whether it is so.
    public struct Law: Sendable, CustomStringConvertible {
        /// A short name, never used twice.
        public let name: String
        /// What is promised, as a sentence.
        public let statement: String
        private let body: @Sendable (any ContentStore, ContentTrial) async throws -> Void

        fileprivate init(
            _ name: String, _ statement: String,
            _ body: @escaping @Sendable (any ContentStore, ContentTrial) async throws -> Void
        ) {
            (self.name, self.statement, self.body) = (name, statement, body)
        }

        /// The name.
        public var description: String { name }

        /// Finds out whether the stores that `makeStore` makes keep the law.
        ///
        /// - Throws: ``ConformanceFailure`` where they do not, and whatever making a store throws.
        public func check(makeStore: @escaping Factory) async throws {
            try await body(try await makeStore(), ContentTrial(law: name, statement: statement))
        }
    }

    /// The laws that every store keeps.
    public static var laws: [Law] { writingLaws + readingLaws }

    private static let golf = [
        ("index.html", "text/html", Array("<p>Гольф</p>".utf8)), ("empty.css", "text/css", []),
        ("film.mp4", "video/mp4", (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }),
        ("Папка/é.png", "image/png", [0, 1, 255]),
    ]

    private static let chess = [("index.html", "text/html", Array("chess".utf8))]

    private static var writingLaws: [Law] {
        [
            Law("content: as written", "Members come back in their order, byte for byte.") { store, trial in
                try await trial.keep(golf, as: "golf", in: store)
                let members = try await store.members(of: "golf")
                let expected = golf.map { ContentMember(path: $0.0, mediaType: $0.1, size: $0.2.count) }
                try trial.equal(members, expected, "the members")
                for (path, _, bytes) in golf {
                    let member = try await store.member(path, of: "golf")
                    try trial.equal(member?.size, bytes.count, "the size of \(path)")
                    let read = try await store.bytes(of: path, in: "golf", range: 0..<bytes.count)
                    try trial.expect(read == bytes, "the bytes of \(path)", seen: "\(read?.count ?? -1) bytes")
                }
            },
            Law("content: replaced", "A content takes the place of an earlier one whole.") { store, trial in
                try await trial.keep(golf, as: "golf", in: store)
                try await trial.keep(chess, as: "golf", in: store)
                let members = try await store.members(of: "golf")
                try trial.equal(members?.map(\.path), ["index.html"], "the members")
                let bytes = try await store.bytes(of: "index.html", in: "golf", range: 0..<99)
                try trial.equal(bytes, chess[0].2, "the page")
                let gone = try await store.bytes(of: "film.mp4", in: "golf", range: 0..<9)
                try trial.equal(gone, nil, "a file of the earlier content")
            },
            Law("content: whole or not", "Where writing throws, the earlier content stays and the error arrives.") {
                store, trial in
                try await trial.keep(chess, as: "golf", in: store)
                struct Stop: Error {}
                var arrived = false
                do {
                    try await store.keep("golf") { sink in
                        try sink.begin("index.html", mediaType: "text/html")
                        try golf[2].2.withUnsafeBytes { try sink.append($0) }
                        throw Stop()
                    }
                } catch is Stop {
                    arrived = true
                }
                try trial.equal(arrived, true, "the error of the writer")
                let bytes = try await store.bytes(of: "index.html", in: "golf", range: 0..<99)
                try trial.equal(bytes, chess[0].2, "the page")
                try await trial.keep(golf, as: "golf", in: store)
                let count = try await store.members(of: "golf")?.count
                try trial.equal(count, golf.count, "the number of members after another writing")
            },
            Law("content: dropped", "A member that is dropped was never there, and its path is free.") { store, trial in
                try await store.keep("golf") { sink in
                    try sink.begin("a", mediaType: "text/plain")
                    try golf[2].2.withUnsafeBytes { try sink.append($0) }
                    try sink.drop()
                    try sink.begin("b", mediaType: "text/plain")
                    try [UInt8](arrayLiteral: 7).withUnsafeBytes { try sink.append($0) }
                    try sink.begin("a", mediaType: "text/plain")
                }
                let members = try await store.members(of: "golf")
                try trial.equal(members?.map { "\($0.path) \($0.size)" }, ["b 1", "a 0"], "the members")
                let bytes = try await store.bytes(of: "b", in: "golf", range: 0..<9)
                try trial.equal(bytes, [7], "the bytes of b")
            },
            Law("content: refused", "A path that is empty, too long or stands twice is refused.") { store, trial in
                for paths in [[""], [String(repeating: "a", count: 4_097)], ["a", "a"]] {
                    var code: StoreFailure.Code?
                    do {
                        try await store.keep("golf") { sink in
                            for path in paths { try sink.begin(path, mediaType: "text/plain") }
                        }
                    } catch let failure as StoreFailure {
                        code = failure.code
                    }
                    try trial.equal(code?.rawValue, "invalidRequest", "the code for \(paths.map { $0.prefix(9) })")
                }
                let members = try await store.members(of: "golf")
                try trial.equal(members, nil, "the members")
            },
        ]
    }

    private static var readingLaws: [Law] {
        [
            Law("content: ranges", "A range of bytes is clamped to the member's size.") { store, trial in
                try await trial.keep(golf, as: "golf", in: store)
                let bytes = golf[2].2
                let ranges = [
                    0..<700_000, 0..<0, 5..<5, 0..<1, 699_999..<700_000, 262_143..<262_145, 262_144..<524_288,
                    100_000..<600_001, 699_990..<900_000, 0..<Int.max, 700_000..<700_001, -5..<3, Int.min..<Int.max,
                ]
                for range in ranges {
                    let part = try await store.bytes(of: "film.mp4", in: "golf", range: range)
                    try trial.expect(
                        part == Array(bytes[range.clamped(to: 0..<bytes.count)]), "the bytes \(range)",
                        seen: "\(part?.count ?? -1) bytes")
                }
                let none = try await store.bytes(of: "empty.css", in: "golf", range: 0..<5)
                try trial.equal(none, [], "the bytes of an empty file")
            },
            Law("content: unknown", "Of what is not there is nothing, and paths count to the letter.") { store, trial in
                try await trial.keep(golf, as: "golf", in: store)
                let members = try await store.members(of: "chess")
                try trial.equal(members, nil, "the members of an unknown content")
                for path in ["INDEX.HTML", "/index.html", "Папка", "", "%"] {
                    let member = try await store.member(path, of: "golf")
                    try trial.equal(member, nil, "the member “\(path)”")
                }
            },
            Law("content: apart", "Contents do not touch each other, and a removed one is gone.") { store, trial in
                try await trial.keep(golf, as: "golf", in: store)
                try await trial.keep(chess, as: "chess", in: store)
                try await store.remove("golf")
                try await store.remove("nobody")
                let gone = try await store.members(of: "golf")
                try trial.equal(gone, nil, "the members of the removed content")
                let bytes = try await store.bytes(of: "index.html", in: "chess", range: 0..<99)
                try trial.equal(bytes, chess[0].2, "the page of the other content")
            },
        ]
    }
}

/// One run of a law: says what was wrong.
struct ContentTrial: Sendable {
    let law: String
    let statement: String

    func keep(
        _ files: [(path: String, mediaType: String, bytes: [UInt8])], as id: ContentID, in store: any ContentStore
    ) async throws {
        try await store.keep(id) { sink in
            for file in files {
                try sink.begin(file.path, mediaType: file.mediaType)
                // In two parts, so that a store has to put them together.
                let middle = file.bytes.count / 3
                try file.bytes[..<middle].withUnsafeBytes { try sink.append($0) }
                try file.bytes[middle...].withUnsafeBytes { try sink.append($0) }
            }
        }
    }

    func expect(_ holds: Bool, _ expected: String, seen: @autoclosure () -> String) throws {
        guard holds else {
            throw ConformanceFailure(law: law, statement: statement, expected: expected, seen: seen())
        }
    }

    func equal<Value: Equatable>(_ seen: Value, _ expected: Value, _ what: String) throws {
        try expect(seen == expected, "\(what): \(expected)", seen: "\(seen)")
    }
}
