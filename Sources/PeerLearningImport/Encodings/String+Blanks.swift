/// Blanks are those of XML: space, tab and line ends.
extension String {
    /// The text without blanks around it.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last, first.isBlank || last.isBlank else { return self }
        let core = utf8.drop(while: \.isBlank)
        guard let end = core.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(Substring(core[...end]))
    }

    /// The text without blanks around it and with one space for any blanks within.
    var squashed: String {
        var wasBlank = true
        for byte in utf8 {
            if byte.isBlank, wasBlank || byte != UInt8(ascii: " ") { return squashedSlowly }
            wasBlank = byte.isBlank
        }
        return wasBlank && !isEmpty ? squashedSlowly : self
    }

    private var squashedSlowly: String {
        utf8.split(whereSeparator: \.isBlank).map { String(Substring($0)) }.joined(separator: " ")
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
