/// A concrete task: a goal, the artefact that is expected, criteria of done, and the rubric it is reviewed by.
public struct LearningTask: Hashable, Sendable {
    /// The task's identifier.
    public let id: TaskID
    /// The title in one line.
    public let title: String
    /// What is to be achieved, and for whom.
    public let goal: String
    /// What is to be handed in.
    public let artefact: String
    /// When it is done; at least one criterion.
    public let criteria: [String]
    /// What reviewers judge it by.
    public let rubric: Rubric

    /// Makes a task.
    ///
    /// - Throws: ``Refusal`` with code `invalid`, whose message names the part that is empty.
    public init(
        id: TaskID, title: String, goal: String, artefact: String, criteria: [String], rubric: Rubric
    ) throws(Refusal) {
        for (part, text) in [("title", title), ("goal", goal), ("artefact", artefact)] where text.isBlank {
            throw .emptyPart(part)
        }
        guard !criteria.isEmpty, !criteria.contains(where: \.isBlank) else { throw .emptyPart("criteria") }
        (self.id, self.title, self.goal, self.artefact) = (id, title, goal, artefact)
        (self.criteria, self.rubric) = (criteria, rubric)
    }
}

extension Refusal {
    fileprivate static func emptyPart(_ part: String) -> Refusal {
        because(.invalid, "task.emptyPart", ["part": .message(Message(TextKey(rawValue: "task.part.\(part)")))])
    }
}

extension String {
    /// Whether there is nothing to read.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The number of words: runs of letters and digits, with what joins them inside.
    package var wordCount: Int {
        var count = 0
        var inside = false
        for character in self {
            let belongs = character.isLetter || character.isNumber
            if belongs, !inside { count += 1 }
            inside = belongs || (inside && (character == "'" || character == "’" || character == "-"))
        }
        return count
    }
}
