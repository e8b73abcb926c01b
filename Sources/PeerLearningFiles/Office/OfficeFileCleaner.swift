public import PeerLearningCore

/// Takes out of docx, xlsx, pptx, odt, ods and odp files what tells who made them.
///
/// Properties give way to empty ones; the authors of comments and of tracked changes are all called "Author"; marks of
/// editing sessions, small pictures, signatures and printers go; pictures within are cleaned as pictures. What was
/// written stays, and where it holds a name that was taken out elsewhere, the author is told.
public struct OfficeFileCleaner: FileCleaner {
    /// How much is inflated before a file counts as unreadable.
    public let limits: OfficeLimits

    /// Makes a cleaner.
    public init(limits: OfficeLimits = .standard) { self.limits = limits }

    /// The file without its traces; nil where it is no office file.
    public func clean(_ file: HandedInFile) -> CleanedFile? {
        guard let format = format(of: file.bytes) else { return nil }
        guard let parts = OfficeReading.parts(of: file.bytes, limits: limits) else { return file.unreadable(at: "zip") }
        var cleaning = OfficeCleaning(format: format, parts: parts)
        cleaning.run()
        guard let bytes = OfficeWriting.archive(of: cleaning.ordered) else { return file.unreadable(at: "zip") }
        return CleanedFile(file: file.with(bytes: bytes), removed: cleaning.removed, remaining: cleaning.remaining)
    }

    private func format(of bytes: [UInt8]) -> OfficeFormat? {
        switch FileKind(of: bytes) {
        case .docx?, .xlsx?, .pptx?: .openXML
        case .odt?, .ods?, .odp?: .openDocument
        default: nil
        }
    }
}
