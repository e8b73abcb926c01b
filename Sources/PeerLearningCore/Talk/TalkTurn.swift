/// One contribution to a talk: who spoke, how much, and whose contribution they answered.
public struct TalkTurn: Hashable, Sendable {
    /// Who spoke.
    public let speaker: PersonID
    /// How many words they used; a negative figure counts as none.
    public let words: Int
    /// Whose contribution it answers; nil where it begins a thread.
    public let answers: PersonID?

    /// Describes a contribution.
    public init(speaker: PersonID, words: Int, answers: PersonID? = nil) {
        self.speaker = speaker
        self.words = words
        self.answers = answers
    }
}
