import PeerLearningCore

extension Question {
    /// Whether blanks stand in its texts that no format of tests keeps.
    var holdsLooseBlanks: Bool {
        let options = interactions.flatMap { $0.options + $0.targets }
        let texts = [prompt, explanation] + interactions.map(\.prompt) + options.map(\.text)
        return texts.contains { text in
            text.pieces.contains { if case .text(let words) = $0 { words.hasLooseBlanks } else { false } }
        }
    }
}
