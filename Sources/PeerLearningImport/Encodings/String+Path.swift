/// Paths are taken apart by bytes: as characters, a slash with an accent upon it would not be a slash.
extension String {
    /// The text with `/` for every `\`.
    var slashed: String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        return String(decoding: utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }

    /// What stands between the slashes, empty parts included.
    var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
    }

    /// Whether the text begins with a slash.
    var isRooted: Bool { utf8.first == UInt8(ascii: "/") }

    /// The folder that a path stands in, with its slash; empty at the root.
    var folder: Substring {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return self[...slash]
    }
}
