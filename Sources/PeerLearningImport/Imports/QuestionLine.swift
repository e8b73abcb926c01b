import PeerLearningCore

/// A question as `peerlearn import --json` prints it.
struct QuestionLine: Encodable {
    struct Answer: Encodable {
        let text: String
        let fraction: Double
    }

    let id: String
    let file: String?
    let line: Int?
    let type: String
    let title: String
    let category: String?
    let interactions: [String]
    let correct: [String: [String]]
    let answers: [Answer]

    init(_ found: PackageQuestion) {
        let question = found.question
        (id, title) = (question.id.rawValue, question.title)
        (file, line, type, category) = (found.file, found.line, found.type.rawValue, found.category)
        (interactions, correct) = (found.interactions, found.correct)
        answers = found.answers.map { Answer(text: $0.text, fraction: $0.fraction) }
    }
}
