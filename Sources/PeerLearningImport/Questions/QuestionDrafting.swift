import PeerLearningCore

/// What was read of a question, on the way to one that can be asked.
struct QuestionDrafting {
    let id: QuestionID
    let title: String
    let prompt: MarkedText
    let parts: [Interaction]
    let keys: [InteractionID: AnswerKey]
    let program: ScoringProgram?
    /// The most that the file states.
    var declared: Double?
    /// The least that the file states.
    var floor: Double?
    var explanation: MarkedText = ""

    /// The question; where parts and keys do not fit each other without its keys, and where parts do not without them.
    ///
    /// - Throws: ``ImportError`` where there is not even a text that can be shown.
    func question(_ file: String?, _ line: Int) throws(ImportError) -> (question: Question, isWhole: Bool) {
        if let question = try? made(parts, keys, program) { return (question, true) }
        if let question = try? made(parts, [:], nil) { return (question, false) }
        do throws(Refusal) {
            return (try made([], [:], nil), false)
        } catch {
            throw ImportError(.questionBroken, file: file, line: line)
        }
    }

    private func made(
        _ parts: [Interaction], _ keys: [InteractionID: AnswerKey], _ program: ScoringProgram?
    ) throws(Refusal) -> Question {
        try .fitted(
            id, title: title, prompt: prompt, parts, keys: keys, program: program, declared: declared, floor: floor,
            explanation: explanation)
    }
}
