extension FileKind {
    /// The kind of a file with these contents; nil where it is none of those that are known here.
    ///
    /// Zip archives are told apart by the names in their directory. Text that is a format of its own and may hold
    /// properties (RTF, HTML, XML, PostScript) is not ``text``.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if Self.holdsPDF(bytes) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B]) {
            guard let kind = Self.office(bytes) else { return nil }
            self = kind
        } else if Self.isText(bytes) {
            self = .text
        } else {
            return nil
        }
    }

    private static func holdsPDF(_ bytes: [UInt8]) -> Bool {
        let sign = Array("%PDF-".utf8)
        let head = bytes.prefix(1_024)
        return head.indices.contains { head[$0] == sign[0] && head[$0...].starts(with: sign) }
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        guard isPlain else { return false }
        var head = bytes.prefix(512)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
        head = head.drop { $0 <= 0x20 }
        return !["<", "{\\rtf", "%!PS", "BEGIN:V", "From ", "Return-Path:"].contains { head.starts(with: $0.utf8) }
    }

    private static func office(_ bytes: [UInt8]) -> FileKind? {
        let names = ZipDirectory.names(in: bytes)
        if names.contains("mimetype") {
            return [odt, ods, odp].first { ZipDirectory.firstStored(in: bytes) == Array($0.mediaType.utf8) }
        }
        guard names.contains("[Content_Types].xml"), !names.contains(where: { $0.hasSuffix("vbaProject.bin") }) else {
            return nil
        }
        let folders: KeyValuePairs = ["word/": docx, "xl/": xlsx, "ppt/": pptx]
        return folders.first { folder in names.contains { $0.hasPrefix(folder.key) } }?.value
    }
}
