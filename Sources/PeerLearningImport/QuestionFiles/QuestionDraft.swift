import PeerLearningCore

/// What a file says of a question, on the way to a question.
struct QuestionDraft {
    let id: QuestionID
    let title: String
    let format: WordFormat
    let before: [MarkedText.Piece]
    let after: [MarkedText.Piece]
    let explanation: MarkedText
    let line: Int
    let category: String?

    /// The part that is answered.
    static let part: InteractionID = "RESPONSE"

    /// Whether the answer stands within a sentence.
    var isWithinSentence: Bool { !MarkedText(after).isEmpty }

    /// What is asked; within a sentence, with the place of the answer.
    var prompt: MarkedText {
        guard isWithinSentence else { return MarkedText(before + after).trimmed }
        return MarkedText(before + [.place(Self.part)] + after).trimmed
    }

    /// The question of these parts.
    func question(
        _ type: QuestionType, _ interaction: Interaction? = nil, key: AnswerKey? = nil, maximum: Double? = nil,
        answers: [PackageAnswer] = []
    ) throws(ImportError) -> PackageQuestion {
        let prompt = prompt
        guard !prompt.isEmpty else { throw ImportError(.questionWithoutText, line: line) }
        do throws(Refusal) {
            let question = try Question(
                id, title: title.isEmpty ? String(prompt.plain.squashed.prefix(80)) : title, prompt: prompt,
                interaction.map { [$0] } ?? [], keys: key.map { [Self.part: $0] } ?? [:], maximum: maximum,
                explanation: explanation)
            return PackageQuestion(question, type: type, line: line, category: category, answers: answers)
        } catch {
            throw ImportError(.questionBroken, line: line)
        }
    }

    /// The part that is answered.
    func interaction(
        _ kind: InteractionKind, options: [AnswerOption] = [], targets: [AnswerOption] = [],
        count: AnswerCount = .one, arrangement: Interaction.Arrangement = .mayChange,
        entry: Interaction.Entry = .words
    ) throws(ImportError) -> Interaction {
        do throws(Refusal) {
            return try Interaction(
                Self.part, kind, options: options, targets: targets, count: count, arrangement: arrangement,
                entry: entry)
        } catch {
            throw ImportError(.questionBroken, line: line)
        }
    }

    /// An answer as the file names it.
    func answer(_ segment: AnswerSegment, _ words: String? = nil, percent: Double? = nil) -> PackageAnswer {
        PackageAnswer(
            words ?? format.words(segment.text), fraction: percent ?? segment.percent,
            feedback: segment.feedback.map { text(of: $0).plain } ?? "")
    }

    /// Words of an answer, in the format that they name or that of the question.
    func text(of glyphs: Glyphs) -> MarkedText {
        if let (format, rest) = WordFormat.named(glyphs) { return format.text(rest) }
        return format.text(glyphs)
    }
}
