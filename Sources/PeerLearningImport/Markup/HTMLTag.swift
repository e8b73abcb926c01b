/// A tag by its name, with its attributes.
struct HTMLTag {
    /// The name in small letters.
    let name: String
    /// Whether it is an end tag.
    let isEnd: Bool
    private let attributes: [String: String]

    /// Reads what stands between `<` and `>`.
    init(_ bytes: ArraySlice<UInt8>) {
        isEnd = bytes.first == UInt8(ascii: "/")
        let body = isEnd ? bytes.dropFirst() : bytes
        name = String(decoding: body.prefix { $0.isLetter || $0.isDigit }, as: UTF8.self).lowercased()
        attributes = name == "img" ? Self.attributes(in: body) : [:]
    }

    /// The value of an attribute; nil where it is not there.
    subscript(name: String) -> String? { attributes[name] }

    private static func attributes(in bytes: ArraySlice<UInt8>) -> [String: String] {
        var found: [String: String] = [:]
        var rest = bytes.drop { $0.isLetter || $0.isDigit }
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let key = rest[..<equals].split { !$0.isLetter && $0 != UInt8(ascii: "-") }.last ?? []
            rest = rest[(equals + 1)...].drop { $0 == 0x20 }
            guard let quote = rest.first else { break }
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            let value = isQuoted ? rest.dropFirst().prefix { $0 != quote } : rest.prefix { $0 != 0x20 }
            found[String(decoding: key, as: UTF8.self).lowercased()] = String(decoding: value, as: UTF8.self)
            rest = rest[value.endIndex...].dropFirst()
        }
        return found
    }
}

extension UInt8 {
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
