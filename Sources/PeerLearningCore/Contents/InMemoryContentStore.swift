/// Contents in memory: for tests and demonstrations.
public actor InMemoryContentStore: ContentStore {
    private var contents: [ContentID: [(member: ContentMember, bytes: [UInt8])]] = [:]

    /// An empty store.
    public init() {}

    /// Writes a content, in the place of an earlier one.
    public func keep(_ content: ContentID, _ write: @escaping @Sendable (any ContentSink) throws -> Void) async throws {
        let sink = Sink()
        try write(sink)
        contents[content] = sink.written
    }

    /// The members of a content, in their order.
    public func members(of content: ContentID) -> [ContentMember]? { contents[content]?.map(\.member) }

    /// A member by its path.
    public func member(_ path: String, of content: ContentID) -> ContentMember? { file(path, content)?.member }

    /// Bytes of a member.
    public func bytes(of path: String, in content: ContentID, range: Range<Int>) -> [UInt8]? {
        guard let bytes = file(path, content)?.bytes else { return nil }
        return Array(bytes[range.clamped(to: 0..<bytes.count)])
    }

    /// Removes a content.
    public func remove(_ content: ContentID) { contents[content] = nil }

    private func file(_ path: String, _ content: ContentID) -> (member: ContentMember, bytes: [UInt8])? {
        contents[content]?.first { $0.member.path == path }
    }

    private final class Sink: ContentSink {
        private var files: [(path: String, mediaType: String, bytes: [UInt8])] = []
        private var paths: Set<String> = []

        func begin(_ path: String, mediaType: String) throws {
            try ContentMember.validate(path: path, isNew: paths.insert(path).inserted)
            files.append((path, mediaType, []))
        }

        func append(_ bytes: UnsafeRawBufferPointer) throws {
            guard !files.isEmpty else { throw ContentMember.nothingBegun }
            files[files.count - 1].bytes.append(contentsOf: bytes)
        }

        func drop() throws {
            guard let last = files.popLast() else { throw ContentMember.nothingBegun }
            paths.remove(last.path)
        }

        var written: [(member: ContentMember, bytes: [UInt8])] {
            files.map { (ContentMember(path: $0.path, mediaType: $0.mediaType, size: $0.bytes.count), $0.bytes) }
        }
    }
}

extension ContentMember {
    /// Checks what every store refuses: a path that is empty, too long, or stands twice. Call it first in a sink of your own.
    ///
    /// - Throws: ``StoreFailure`` with code `invalidRequest`.
    public static func validate(path: String, isNew: Bool) throws(StoreFailure) {
        guard !path.isEmpty, path.utf8.count <= 4_096 else {
            throw StoreFailure(
                .invalidRequest, "The path of a file has 1 to 4096 bytes; this one has \(path.utf8.count).")
        }
        guard isNew else { throw StoreFailure(.invalidRequest, "The file \(path) stands twice in the content.") }
    }

    /// What a sink throws where bytes come before a member was begun.
    public static var nothingBegun: StoreFailure { StoreFailure(.invalidRequest, "No file of the content was begun.") }
}
