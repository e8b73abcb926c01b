import PeerLearningCore

/// An answer that a question of Moodle names: `answer` with its fraction.
struct MoodleAnswer {
    /// The text as it is written.
    let text: MoodleText
    /// What it is worth, in parts of the question; what cannot be read is worth nothing.
    let worth: Double
    /// What is said to those who give it.
    let feedback: String
    let node: XMLNode

    init(_ node: XMLNode) {
        self.node = node
        text = MoodleText(node, format: "moodle_auto_format")
        let fraction = node["fraction"] ?? node.child("fraction")?.text
        let percent = fraction.flatMap { AnswerItem.number(written: $0) }
        if case .number(let number)? = percent, (-100...100).contains(number) {
            worth = number / 100
        } else {
            worth = 0
        }
        feedback = MoodleText(node.child("feedback")).words
    }

    /// The answer as the package lists it.
    var listed: PackageAnswer {
        PackageAnswer(text.words, fraction: (worth * 100_000).rounded() / 1_000, feedback: feedback)
    }

    /// The words as they are compared with what somebody writes.
    var plain: String { text.written.trimmed }
}

extension [Double] {
    /// Thirds of a whole are written 33.33333: what lacks less than a half per cent of a whole is made one.
    var completed: [Double] {
        let sum = filter { $0 > 0 }.reduce(0, +)
        guard sum > 0.995, sum < 1.005 else { return self }
        return map { $0 > 0 ? $0 / sum : $0 }
    }
}
