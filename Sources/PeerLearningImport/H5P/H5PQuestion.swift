import PeerLearningCore

/// A question of H5P on its way to a question: its parameters, by the names of its content type.
struct H5PQuestion {
    let type: String
    let params: JSONValue
    let title: String?

    static let part: InteractionID = "RESPONSE"

    /// What the content type makes of an answer.
    struct Shape {
        var prompt: MarkedText
        var parts: [Interaction] = []
        var keys: [InteractionID: AnswerKey] = [:]
        var answers: [PackageAnswer] = []
        var explanation: MarkedText = ""
        var rubric: MarkedText = ""
        var maximum: Double?

        /// A question with one part; without a key nothing says what is right.
        init(_ prompt: MarkedText, _ part: Interaction? = nil, _ key: AnswerKey? = nil) {
            self.prompt = prompt
            parts = part.map { [$0] } ?? []
            if let part, let key { keys = [part.id: key] }
        }
    }

    /// The question.
    func question(_ id: QuestionID) throws(ImportError) -> PackageQuestion {
        do throws(Refusal) {
            let shape = try shape()
            guard !shape.prompt.isEmpty else { throw .because(.invalid, "question.empty") }
            let name = title ?? String(shape.prompt.plain.squashed.prefix(80))
            let question = try Question(
                id, title: name, prompt: shape.prompt, shape.parts, keys: shape.keys, maximum: shape.maximum,
                explanation: shape.explanation)
            return PackageQuestion(
                question, type: questionType, answers: shape.answers, rubric: shape.rubric)
        } catch {
            throw ImportError(.questionBroken)
        }
    }

    private var questionType: QuestionType {
        switch type {
        case "TrueFalse": .truefalse
        case "Blanks": "cloze"
        case "DragText": "ddwtos"
        case "MarkTheWords": "hottext"
        case "Essay": .essay
        default: .multichoice
        }
    }

    private func shape() throws(Refusal) -> Shape {
        switch type {
        case "TrueFalse": try truth()
        case "SingleChoice": try singleChoice()
        case "Blanks": try blanks()
        case "DragText": try draggedWords()
        case "MarkTheWords": try markedWords()
        case "Essay": try essay()
        default: try choice()
        }
    }

    func answer(_ text: MarkedText, _ fraction: Double, _ feedback: MarkedText = "") -> PackageAnswer {
        PackageAnswer(text.plain.squashed, fraction: fraction, feedback: feedback.plain)
    }
}
