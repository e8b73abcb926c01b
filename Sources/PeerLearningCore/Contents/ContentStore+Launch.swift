extension ContentStore {
    /// The member that a micromodule's ``Micromodule/launch`` or a link in a page means: what stands after `?` or `#` is
    /// left out, `%20` and the like are decoded where need be, and capitals do not count where nothing else fits, as
    /// many packages were made on systems that do not tell them apart.
    ///
    /// - Returns: Nil for an address on the web, and where there is no such file.
    public func member(launchedBy launch: String, of content: ContentID) async throws(StoreFailure) -> ContentMember? {
        guard !launch.contains("://") else { return nil }
        let path = String(launch.prefix { $0 != "?" && $0 != "#" })
        if let exact = try await member(path, of: content) { return exact }
        let decoded = path.percentDecoded ?? path
        if decoded != path, let found = try await member(decoded, of: content) { return found }
        let folded = decoded.lowercased()
        return try await members(of: content)?.first { $0.path.lowercased() == folded }
    }
}

extension String {
    /// The text with `%` and two hexadecimal digits read as bytes; nil where that gives no UTF-8.
    fileprivate var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            guard byte == UInt8(ascii: "%"), digits.count == 2,
                let decoded = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(decoded)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
