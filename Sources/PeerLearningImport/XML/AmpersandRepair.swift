/// Mends the commonest fault of hand-made XML: an `&` that should have been written `&amp;`.
///
/// To be tried after a strict reading has failed. Comments and CDATA are left alone, and so is a document with a
/// DOCTYPE, which may mean something by its references.
enum AmpersandRepair {
    /// The document with every `&` that begins no reference escaped; nil where there was nothing to mend.
    static func mend(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.contains(UInt8(ascii: "&")), !contains(bytes[...], "<!DOCTYPE") else { return nil }
        var mended: [UInt8] = []
        mended.reserveCapacity(bytes.count + 64)
        var position = 0
        var count = 0
        while position < bytes.count {
            let rest = bytes[position...]
            if let end = skippable(rest) {
                mended.append(contentsOf: bytes[position..<end])
                position = end
                continue
            }
            mended.append(bytes[position])
            if bytes[position] == UInt8(ascii: "&"), !beginsReference(rest.dropFirst()) {
                mended.append(contentsOf: "amp;".utf8)
                count += 1
            }
            position += 1
        }
        return count > 0 ? mended : nil
    }

    private static func skippable(_ rest: ArraySlice<UInt8>) -> Int? {
        guard rest.first == UInt8(ascii: "<") else { return nil }
        if rest.starts(with: "<!--".utf8) { return end(of: rest, "-->") }
        if rest.starts(with: "<![CDATA[".utf8) { return end(of: rest, "]]>") }
        return nil
    }

    private static func end(of rest: ArraySlice<UInt8>, _ mark: String) -> Int {
        let mark = Array(mark.utf8)
        var position = rest.startIndex
        while position + mark.count <= rest.endIndex {
            if rest[position...].starts(with: mark) { return position + mark.count }
            position += 1
        }
        return rest.endIndex
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ mark: String) -> Bool {
        bytes.prefix(4_096).firstRange(of: Array(mark.utf8)) != nil
    }

    /// Whether what follows an `&` is one of the five names that XML knows, or a number, and a semicolon.
    private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
        let name = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard rest.dropFirst(name.count).first == UInt8(ascii: ";") else { return false }
        let text = String(decoding: name, as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(text) { return true }
        if text.hasPrefix("#x") { return UInt32(text.dropFirst(2), radix: 16) != nil }
        return text.hasPrefix("#") && UInt32(text.dropFirst()) != nil
    }
}
