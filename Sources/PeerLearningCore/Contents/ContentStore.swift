/// Keeps what courses show: pages, pictures, films, as they came in packages, to be served by path and range.
///
/// The framework ships a store in memory and one in an SQLite file beside that of the events; both pass the public
/// `ContentStoreConformance` of `PeerLearningTesting`, and so must yours. Nothing is ever unpacked into a folder.
///
/// Laws that every store keeps:
/// 1. **Whole.** A content is seen when ``keep(_:_:)`` has returned, and takes the place of an earlier one of that name at
///    once. Where writing throws, the earlier one stays.
/// 2. **As written.** Members come back under their paths, in their order, byte for byte, whole and in any range.
/// 3. **Apart.** Contents do not touch each other.
///
/// ```swift
/// let content: ContentID = "golf"
/// if let page = try await store.member("shared/launch.html", of: content) {
///     let bytes = try await store.bytes(of: page.path, in: content, range: 0..<page.size)
/// }
/// ```
public protocol ContentStore: Sendable {
    /// Writes a content, in the place of an earlier one of that name.
    ///
    /// - Parameter write: Puts one member after another into the sink. It is called once, on a thread that may wait.
    /// - Throws: ``StoreFailure``, or what `write` throws; the earlier content stays then.
    func keep(_ content: ContentID, _ write: @escaping @Sendable (any ContentSink) throws -> Void) async throws

    /// The members of a content in the order in which they were written; nil where there is no such content.
    func members(of content: ContentID) async throws(StoreFailure) -> [ContentMember]?

    /// A member by its exact path; nil where there is none.
    func member(_ path: String, of content: ContentID) async throws(StoreFailure) -> ContentMember?

    /// Bytes of a member, clamped to its size; nil where there is none.
    func bytes(of path: String, in content: ContentID, range: Range<Int>) async throws(StoreFailure) -> [UInt8]?

    /// Removes a content; does nothing where there is none.
    func remove(_ content: ContentID) async throws(StoreFailure)
}

/// Where the members of a content go while it is written.
public protocol ContentSink: AnyObject {
    /// Begins a member; the one before it is complete then.
    ///
    /// - Throws: ``StoreFailure`` with code `invalidRequest` where the path is empty, longer than 4,096 bytes or was used.
    func begin(_ path: String, mediaType: String) throws

    /// Adds bytes to the member that was begun last.
    func append(_ bytes: UnsafeRawBufferPointer) throws

    /// Forgets the member that was begun last, as if it had not been.
    func drop() throws
}

/// The content of a course as a store keeps it: the pages and files of one package.
public struct ContentID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A file of a content.
public struct ContentMember: Hashable, Sendable {
    /// The path from the root of the package, parts joined by `/`.
    public let path: String
    /// The media type to serve it with, such as `text/html`.
    public let mediaType: String
    /// The size in bytes.
    public let size: Int

    /// Describes a file; a store does this.
    public init(path: String, mediaType: String, size: Int) {
        (self.path, self.mediaType, self.size) = (path, mediaType, size)
    }
}
