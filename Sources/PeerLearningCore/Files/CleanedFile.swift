/// What became of a file: its cleaned contents, what was taken out of it and what was not.
public struct CleanedFile: Hashable, Sendable {
    /// The file under the name it was handed in with; ``HandedInFile/neutral(_:)`` gives it another.
    public let file: HandedInFile

    /// What was taken out, each once, in the order in which it was found.
    public let removed: [FileTrace]

    /// What could not be taken out, each once: the author is warned before anybody else sees the file.
    public let remaining: [FileTrace]

    /// Makes an answer; traces that stand twice are kept once.
    public init(file: HandedInFile, removed: [FileTrace] = [], remaining: [FileTrace] = []) {
        self.file = file
        self.removed = removed.withoutRepetition(by: \.self)
        self.remaining = remaining.withoutRepetition(by: \.self)
    }

    /// What the author has to be told before the file goes to a reviewer: one sentence for each kind of trace.
    public var warnings: [Message] { remaining.withoutRepetition(by: \.kind).map(\.warning) }

    /// What has been taken out, one phrase for each kind of trace.
    public var takenOut: [Message] { removed.withoutRepetition(by: \.kind).map(\.name) }
}

extension [FileTrace] {
    fileprivate func withoutRepetition(by aspect: (FileTrace) -> some Hashable) -> [FileTrace] {
        var seen: Set<AnyHashable> = []
        return filter { seen.insert(AnyHashable(aspect($0))).inserted }
    }
}
