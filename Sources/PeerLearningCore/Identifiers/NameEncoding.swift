extension String {
    /// The text as an XML name without colons (NCName): a sign that may not stand there becomes `_x` with its number in
    /// hexadecimal digits and `_`, so that `week 1` is `week_x0020_1`. What is such a name already stays as it is.
    ///
    /// Two texts never become the same name. Source of the form: ISO/IEC 9075-14, *Mapping SQL identifiers to XML names*;
    /// of the signs: *Extensible Markup Language (XML) 1.0*, fourth edition, appendix B, which schemas still go by.
    package var encodedAsName: String {
        var name = ""
        let scalars = Array(unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let looksEncoded = scalar == "_" && place + 1 < scalars.count && scalars[place + 1] == "x"
            if !looksEncoded, scalar.mayBegin || (place > 0 && scalar.mayContinue) {
                name.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                name += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
            }
        }
        return name
    }

    /// Whether the text is an XML name without colons.
    package var isName: Bool {
        guard let first = unicodeScalars.first, first.mayBegin else { return false }
        return unicodeScalars.allSatisfy { $0.mayBegin || $0.mayContinue }
    }

    /// The text that was encoded as this name; the name itself where none was.
    package var decodedFromName: String {
        guard utf8.count > 6, contains("_x") else { return self }
        var text = ""
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "_", rest.first == "x", let end = rest.firstIndex(of: "_"),
                let decoded = Self.scalar(rest[rest.index(after: rest.startIndex)..<end])
            else {
                text.unicodeScalars.append(scalar)
                continue
            }
            text.unicodeScalars.append(decoded)
            rest = rest[rest.index(after: end)...]
        }
        return text.encodedAsName == self ? text : self
    }

    private static func scalar(_ digits: Substring.UnicodeScalarView) -> Unicode.Scalar? {
        guard (4...6).contains(digits.count) else { return nil }
        return UInt32(String(digits), radix: 16).flatMap { Unicode.Scalar($0) }
    }
}

extension Unicode.Scalar {
    /// Whether an XML name without colons may begin with it, in every edition of XML: letters of the common scripts.
    fileprivate var mayBegin: Bool {
        switch value {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x131, 0x391...0x3A1, 0x3A3...0x3CE,
            0x401...0x40C, 0x40E...0x44F, 0x451...0x45C, 0x45E...0x481, 0x490...0x4C4, 0x5D0...0x5EA, 0x621...0x63A,
            0x641...0x64A, 0x3041...0x3094, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
            true
        default: false
        }
    }

    /// Whether it may stand in such a name after the first sign, where it may not begin it.
    fileprivate var mayContinue: Bool {
        switch value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7: true
        default: false
        }
    }
}
