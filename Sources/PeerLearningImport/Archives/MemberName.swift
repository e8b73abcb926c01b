import PeerLearningCore

/// The name of an archive's member, made safe or refused.
///
/// Nothing in this module writes to disk by such a name. A name that would leave the package marks a package that was
/// made to do harm, so the package as a whole is refused; other faults cost the member only.
enum MemberName: Equatable {
    /// A path of plain parts from the root.
    case path(String)
    /// A folder, or what an operating system leaves behind.
    case ignored
    /// A name that cannot be used; the member is skipped.
    case refused(ImportError)
    /// A name that points out of the package.
    case escaping

    init(_ raw: String, limits: ArchiveLimits) {
        let name = raw.slashed
        guard !name.isEmpty else { self = .refused(ImportError(.nameEmpty)); return }
        guard name.utf8.count <= limits.nameBytes else {
            self = .refused(ImportError(.nameTooLong, ["limit": .number(limits.nameBytes)], file: Self.shortened(name)))
            return
        }
        let parts = name.pathParts.filter { $0 != "." && $0 != "" }
        guard !name.isRooted, !Self.hasDrive(name), !parts.contains("..") else { self = .escaping; return }
        guard !name.unicodeScalars.contains(where: \.isControl) else {
            self = .refused(ImportError(.nameHasControls, ["name": .text(name.printable)]))
            return
        }
        guard parts.count <= limits.depth + 1 else {
            self = .refused(ImportError(.nameTooDeep, ["limit": .number(limits.depth)], file: Self.shortened(name)))
            return
        }
        self =
            name.utf8.last == UInt8(ascii: "/") || parts.isEmpty || Self.isLitter(parts)
            ? .ignored : .path(parts.joined(separator: "/"))
    }

    private static func shortened(_ name: String) -> String { name.printable + "…" }

    private static func hasDrive(_ name: String) -> Bool {
        let head = name.utf8.prefix(2)
        guard head.count == 2, head.last == UInt8(ascii: ":"), let letter = head.first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20)
    }

    private static func isLitter(_ parts: [Substring]) -> Bool {
        guard let first = parts.first, let last = parts.last else { return true }
        return first == "__MACOSX" || last == ".DS_Store" || last == "Thumbs.db" || last == "desktop.ini"
    }
}
