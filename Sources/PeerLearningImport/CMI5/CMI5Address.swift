/// What cmi5 asks of identifiers and addresses.
enum CMI5Address {
    /// Whether an identifier is a full IRI: a scheme, a colon, and something behind it.
    ///
    /// Source: RFC 3987 §2.2; nothing is asked of the part behind the colon but that it has no blanks and no signs that
    /// an IRI must not have, for identifiers are compared and never opened.
    static func isAbsolute(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text[..<colon]
        guard let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return false }
        return text.utf8.index(after: colon) < text.utf8.endIndex && hasFairSigns(text)
    }

    /// Whether a text has the form of a URL. Source: RFC 1738 §2.2; letters outside ASCII are let pass, as the schema
    /// does.
    static func isURL(_ text: String) -> Bool { !text.isEmpty && hasFairSigns(text) }

    private static func hasFairSigns(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>\"".unicodeScalars.contains($0) }
    }

    /// The name in the query that belongs to the launch; nil where the query leaves those alone.
    ///
    /// Source: cmi5 §8.1.
    static func reservedName(inQueryOf address: String) -> String? {
        guard let mark = address.firstIndex(of: "?") else { return nil }
        let query = address[address.index(after: mark)...].prefix { $0 != "#" }
        let names = query.split(separator: "&").map { $0.prefix { $0 != "=" } }
        return names.first { ["endpoint", "fetch", "actor", "activityId", "registration"].contains($0) }.map(
            String.init)
    }

    /// Whether a page goes by the name under which servers look for the page of a folder.
    ///
    /// Sources of courses, and what is packed from them, often lack that page, for a build or a server supplies it.
    static func isIndexPage(_ address: String) -> Bool {
        let path = PackagePath.withoutQuery(address)
        return ["index.html", "index.htm"].contains(PackageInventory.lastPart(path).lowercased())
    }
}
