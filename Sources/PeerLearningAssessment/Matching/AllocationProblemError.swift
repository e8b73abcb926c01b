public import PeerLearningCore

/// Why a problem is not one: the first flaw that was found.
public enum AllocationProblemError: Error, Hashable, Sendable {
    /// A list of pairs or affinities names a submission that is not there, at this row.
    case unknownSubmission(row: Int)
    /// A list names a reviewer who is not there, at this row.
    case unknownReviewer(row: Int)
    /// An affinity is given twice for this pair.
    case duplicateAffinity(AllocationPair)
    /// An affinity is not a finite number, at this row.
    case notFinite(row: Int)
    /// A rule's number cannot be meant: negative, above 32,000, or the least above the most.
    case impossibleRule
    /// Affinities or wishes are too large or too many to add up exactly.
    case tooLarge

    /// The flaw in words, with what to do about it.
    public var message: Message {
        switch self {
        case .unknownSubmission(let row): Message("matching.error.submission", ["row": .number(row)])
        case .unknownReviewer(let row): Message("matching.error.reviewer", ["row": .number(row)])
        case .duplicateAffinity(let pair):
            Message(
                "matching.error.duplicate",
                ["submission": .number(Int(pair.submission)), "reviewer": .number(Int(pair.reviewer))])
        case .notFinite(let row): Message("matching.error.notFinite", ["row": .number(row)])
        case .impossibleRule: Message("matching.error.rule")
        case .tooLarge: Message("matching.error.tooLarge")
        }
    }
}
