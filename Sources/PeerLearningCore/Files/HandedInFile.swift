/// A file that somebody hands in.
///
/// Its name and its media type are what the author's browser said: neither is believed, and both may tell who the
/// author is. Show the file under ``neutral(_:)`` instead.
public struct HandedInFile: Hashable, Sendable {
    /// The name under which the author keeps it.
    public let name: String
    /// What the author's browser took it for, such as `application/pdf`.
    public let mediaType: String
    /// What is in it.
    public let bytes: [UInt8]

    /// Makes a file of its name, its media type and its contents.
    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// The same file with other contents.
    public func with(bytes: [UInt8]) -> HandedInFile {
        HandedInFile(name: name, mediaType: mediaType, bytes: bytes)
    }
}
