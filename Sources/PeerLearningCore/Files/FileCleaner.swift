/// Takes out of a file what tells who made it.
///
/// Laws for an implementer: an answer comes for any bytes whatsoever, in bounded time and memory; a file that was
/// cleaned is cleaned again without change; what is not certain to be gone stands in ``CleanedFile/remaining``; a trace
/// never holds the value itself, for it may be a name.
public protocol FileCleaner: Sendable {
    /// The file without its traces; nil where it is of no kind that this cleaner knows, by content, never by name.
    func clean(_ file: HandedInFile) -> CleanedFile?
}

extension [any FileCleaner] {
    /// Asks the cleaners in order and takes the first answer.
    ///
    /// A file that none of them knows comes back as it is: plain text without a trace, anything else with the trace
    /// ``FileTrace/Kind/unknownKind``, so that its author is warned.
    public func clean(_ file: HandedInFile) -> CleanedFile {
        for cleaner in self {
            if let answer = cleaner.clean(file) { return answer }
        }
        let isText = FileKind(of: file.bytes) == .text
        return CleanedFile(file: file, remaining: isText ? [] : [FileTrace(.unknownKind, at: "file")])
    }
}
