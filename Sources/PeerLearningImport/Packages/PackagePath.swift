/// References within a package: how they are joined, and whether they stay inside.
///
/// Source: RFC 3986 §5.2 for bases and dots; SCORM 2004 4th Edition, Content Aggregation Model §3.4.1, for parameters.
enum PackagePath {
    /// What a reference leads to.
    enum Target: Equatable {
        /// A path from the root of the archive, with its query and fragment.
        case inside(String)
        /// An address on the web.
        case web(String)
        /// Something that is neither: outside of the package, or of a scheme that runs or reads what it should not.
        case unsafe
    }

    /// Resolves a reference against a base that ends in `/` or in a name that is replaced.
    static func resolve(_ reference: String, against base: String) -> Target {
        let reference = trimmed(reference)
        if let scheme = scheme(of: reference) {
            return ["http", "https"].contains(scheme) ? .web(reference) : .unsafe
        }
        guard !reference.utf8.starts(with: "//".utf8) else { return .unsafe }
        let (path, tail) = split(reference)
        if let scheme = scheme(of: base) {
            return ["http", "https"].contains(scheme) ? .web(base.folder + reference) : .unsafe
        }
        let joined = path.isRooted ? path : base.folder + path
        guard let plain = withoutDots(joined), staysInsideWhenDecoded(plain) else { return .unsafe }
        return .inside(plain + tail)
    }

    /// The base that stands for several, each resolved against those before it; nil where they leave the package.
    static func base(of bases: [String]) -> String? {
        var result = ""
        for base in bases {
            switch resolve(base, against: result) {
            case .inside(let path), .web(let path): result = path
            case .unsafe: return nil
            }
        }
        return result
    }

    /// Joins what an item adds to the address that its resource names.
    static func join(_ address: String, parameters: String?) -> String {
        guard let parameters else { return address }
        let rest = trimmed(parameters).drop { $0 == "?" || $0 == "&" }
        guard let first = rest.first else { return address }
        if first == "#" { return address.contains("#") ? address : address + rest }
        return address + (address.contains("?") ? "&" : "?") + rest
    }

    /// The path without query and fragment.
    static func withoutQuery(_ address: String) -> String { split(address).path }

    /// The text with `%20` and the like decoded; nil where it does not decode to text.
    static func decoded(_ path: String) -> String? {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        var bytes: [UInt8] = []
        var rest = path.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(digits) ?? "", radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The reference without blanks around it and with `/` for `\` in its path.
    static func trimmed(_ reference: String) -> String {
        let core = reference.trimmed
        guard core.utf8.contains(UInt8(ascii: "\\")) else { return core }
        let (path, tail) = split(core)
        return path.slashed + tail
    }

    private static func split(_ reference: String) -> (path: String, tail: String) {
        let mark = reference.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        guard let mark else { return (reference, "") }
        return (String(reference[..<mark]), String(reference[mark...]))
    }

    private static func scheme(of reference: String) -> String? {
        guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = reference[..<colon]
        guard let first = name.first, first.isASCII, first.isLetter else { return nil }
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isName ? name.lowercased() : nil
    }

    /// The path without `.`, `..` and empty parts; nil where it would leave the root.
    private static func withoutDots(_ path: String) -> String? {
        guard mayHoldDots(path) else { return path }
        var parts: [Substring] = []
        let all = path.pathParts
        for part in all {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else if part != ".", part != "" {
                parts.append(part)
            }
        }
        let isFolder = all.last.map { ["", ".", ".."].contains($0) } ?? false
        return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
    }

    /// Whether some part of the path is empty or begins with a dot.
    private static func mayHoldDots(_ path: String) -> Bool {
        var begins = true
        for byte in path.utf8 {
            if begins, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return true }
            begins = byte == UInt8(ascii: "/")
        }
        return false
    }

    private static func staysInsideWhenDecoded(_ path: String) -> Bool {
        guard path.utf8.contains(UInt8(ascii: "%")), let decoded = decoded(path) else { return true }
        return !decoded.utf8.contains(0) && withoutDots(decoded.slashed) != nil
    }
}
