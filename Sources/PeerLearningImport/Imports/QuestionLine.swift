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
        interactions = question.interactions.map(\.kind.rawValue)
        let right = question.keys.map { ($0.rawValue, $1.correct.map(\.word)) }.filter { !$1.isEmpty }
        correct = Dictionary(right) { first, _ in first }
        answers = found.answers.map { Answer(text: $0.text, fraction: $0.fraction) }
    }
}

extension AnswerItem {
    /// The value as QTI writes it.
    fileprivate var word: String {
        switch self {
        case .option(let option): option.rawValue
        case .pair(let pair): "\(pair.first) \(pair.second)"
        case .directedPair(let option, let target): "\(option) \(target)"
        case .number(let number): number.shortest
        case .text(let text): text
        case .point(let x, let y): "\(x.shortest) \(y.shortest)"
        case .truth(let truth): "\(truth)"
        case .document(let document): document.rawValue
        }
    }
}

extension Double {
    /// The number without a fraction of nothing.
    fileprivate var shortest: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
