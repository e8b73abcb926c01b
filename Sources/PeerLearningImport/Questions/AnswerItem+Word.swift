import PeerLearningCore

extension Question {
    /// What its keys hold to be right, part by part, as QTI writes it.
    var statedAnswers: [String: [String]] {
        let right = keys.map { ($0.rawValue, $1.correct.map(\.word)) }.filter { !$1.isEmpty }
        return Dictionary(right) { first, _ in first }
    }
}

extension AnswerItem {
    /// The value as QTI writes it.
    var word: String {
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
    var shortest: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
