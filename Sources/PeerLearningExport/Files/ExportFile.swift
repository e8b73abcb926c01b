/// A file that is put into a package: what it is called there, and how its bytes are read, a range at a time.
///
/// ```swift
/// let page = ExportFile(path: "content/start.html", Array("<p>Welcome</p>".utf8))
/// let film = ExportFile(path: "content/film.mp4", bytes: size) { range in try await store.read("film.mp4", range) }
/// ```
public struct ExportFile: Sendable {
    /// The path from the root of the package, with `/` between folders and without percent-encoding.
    public let path: String
    /// The size in bytes.
    public let bytes: Int
    /// The media type, such as `text/html`; nil where it is not known.
    public let mediaType: String?
    /// Reads a range of its bytes: as many as the range is long. Files are read from the beginning to the end, in ranges
    /// of at most 256 KiB.
    public let read: @Sendable (Range<Int>) async throws -> [UInt8]

    /// Describes a file.
    public init(
        path: String, bytes: Int, mediaType: String? = nil,
        read: @escaping @Sendable (Range<Int>) async throws -> [UInt8]
    ) {
        (self.path, self.bytes, self.mediaType, self.read) = (path, bytes, mediaType, read)
    }

    /// Describes a file whose bytes are known.
    public init(path: String, _ contents: [UInt8], mediaType: String? = nil) {
        self.init(path: path, bytes: contents.count, mediaType: mediaType) { Array(contents[$0]) }
    }

    /// Whether the path stays in the package and names a file.
    var isInside: Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !path.contains("\\") && !path.unicodeScalars.contains { $0.value < 0x20 }
            && parts.allSatisfy { !["", ".", ".."].contains($0) }
    }
}
