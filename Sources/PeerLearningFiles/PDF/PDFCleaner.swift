public import PeerLearningCore

/// Blanks what a PDF file tells of its author: its properties in all revisions, XMP, the authors of notes, Exif in pictures.
///
/// No byte moves: what is taken out is overwritten with blanks, so that the tables of the file stay right and its pages
/// stay as they are. What is compressed together with other objects, encrypted, signed or attached cannot be blanked and
/// is reported.
public struct PDFCleaner: FileCleaner {
    /// Makes a cleaner.
    public init() {}

    /// The file without its traces; nil where it is no PDF.
    public func clean(_ file: HandedInFile) -> CleanedFile? {
        guard FileKind(of: file.bytes) == .pdf else { return nil }
        guard let bytes = cut(file.bytes) else { return file.unreadable(at: "PDF") }
        let contents = PDFContents(bytes)
        let findings = PDFFindings(contents, in: bytes)
        guard !findings.isEncrypted else { return file.unreadable(at: "Encrypt") }
        guard !contents.objects.isEmpty else { return file.unreadable(at: "PDF") }

        var page = PDFBlanking(bytes)
        for (place, trace) in findings.places { page.blank(place, trace) }
        if bytes.count < file.bytes.count { page.removed.append(FileTrace(.embedded, at: "EOF")) }
        var remaining = findings.remaining
        if isRevised(bytes) { remaining.append(FileTrace(.revisions, at: "EOF")) }
        if page.namesStand { remaining.append(FileTrace(.nameInText, at: "PDF")) }
        return CleanedFile(file: file.with(bytes: page.bytes), removed: page.removed, remaining: remaining)
    }

    private static let sign = Array("%PDF-".utf8)
    private static let end = Array("%%EOF".utf8)

    /// The file without what follows its last end mark.
    private func cut(_ bytes: [UInt8]) -> [UInt8]? {
        guard let end = bytes.lastPlace(of: Self.end) else { return nil }
        let rest = bytes[(end + Self.end.count)...]
        return rest.allSatisfy(PDFLexer.isBlank) ? bytes : Array(bytes[..<(end + Self.end.count)]) + [10]
    }

    /// Whether the file was added to after it was first written. One that is made for the web has two ends anyway.
    private func isRevised(_ bytes: [UInt8]) -> Bool {
        let isForWeb = Array(bytes.prefix(2_048)).firstPlace(of: Array("/Linearized".utf8)) != nil
        var ends = 0
        var place = 0
        while let next = bytes.firstPlace(of: Self.end, from: place) {
            ends += 1
            place = next + Self.end.count
        }
        return ends > (isForWeb ? 2 : 1)
    }
}
