import PeerLearningCore

/// Why a grade is what it is, in words that a participant understands.
struct GradeWords {
    let method: String
    let count: Int
    let missing: Int
    let spread: Double?
    let deviation: Double
    /// By how much the grade lies above the weighted mean of scores: what corrections of severity add.
    let lift: Double
    let isStaffs: Bool

    var reason: Message {
        guard !isStaffs else { return Message("grade.staff", ["count": .number(count)]) }
        return Message(
            TextKey(rawValue: Self.own.contains(method) ? "grade.\(method)" : "grade.inferred"),
            [
                "count": .number(count), "correction": .message(correction), "agreement": .message(agreement),
                "error": .message(Message("grade.error", ["points": .decimal(deviation, digits: 1)])),
                "missing": .message(
                    Message(missing > 0 ? "grade.missing" : "grade.complete", ["count": .number(missing)])),
            ])
    }

    /// The methods that have a sentence of their own.
    static let own: Set<String> = ["adaptive", "bias", "pg1", "vancouver", "trimmed", "bradley-terry", "plackett-luce"]

    private var correction: Message {
        guard abs(lift) >= 0.5 else { return Message("grade.correction.none") }
        return Message(
            lift > 0 ? "grade.correction.severe" : "grade.correction.lenient",
            ["points": .decimal(abs(lift), digits: 1)])
    }

    /// How far reviewers agree, in words: within 10 points, within 20, or further apart.
    private var agreement: Message {
        guard let spread else { return Message("grade.agreement.single") }
        let key: TextKey =
            spread <= 10 ? "grade.agreement.close" : spread <= 20 ? "grade.agreement.fair" : "grade.agreement.wide"
        return Message(key, ["spread": .decimal(spread, digits: 1)])
    }
}
