/// Where the links of a backup's texts lead: from one page of the course to another.
///
/// Moodle writes `$@PAGEVIEWBYID*12@$` for the address of the page whose module has the number 12, and the like for all
/// activities; `$@BOOKVIEWBYIDCH*5*17@$` is chapter 17 of book 5.
///
/// Source: Moodle, `encode_content_links` and `define_decode_rules` of the modules' `backup/moodle2`.
struct BackupLinks {
    private var paths: [String: String] = [:]

    /// Notes by what names the files of a course are called.
    init(to files: [PackageFile]) {
        for file in files {
            guard let activity = file.activity else { continue }
            if paths[activity] == nil { paths[activity] = file.path }
            if let chapter = file.page?.chapter { paths["\(activity)*\(chapter)"] = file.path }
        }
    }

    /// What stands between `$@` and `@$`, as an address relative to a page; nil where that was not made.
    func address(of name: String, from page: String) -> String? {
        let parts = name.utf8.split(separator: UInt8(ascii: "*")).map { String(Substring($0)) }
        let path: String? =
            switch (parts.first, parts.count) {
            case ("BOOKVIEWBYIDCH", 3), ("BOOKCHAPTER", 3): paths["\(parts[1])*\(parts[2])"]
            case ("BOOKSTART", 2): paths[parts[1]]
            case (let name?, 2) where name.hasSuffix("VIEWBYID"): paths[parts[1]]
            default: nil
            }
        return path.map { Self.address(of: $0, from: page) }
    }

    /// A path as an address relative to a page.
    static func address(of path: String, from page: String) -> String {
        var target = path.pathParts[...]
        var base = page.pathParts.dropLast()
        while target.count > 1, let first = base.first, first == target.first {
            target.removeFirst()
            base.removeFirst()
        }
        let climb = base.map { _ in ".." }
        return (climb + target.map(Self.encoded)).joined(separator: "/")
    }

    private static func encoded(_ part: Substring) -> String {
        part.utf8.reduce(into: "") { text, byte in
            if byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
