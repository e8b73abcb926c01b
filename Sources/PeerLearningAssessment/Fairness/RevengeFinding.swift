public import PeerLearningCore

/// Somebody was scored low and then scored the other low, further below what was to be expected than chance explains.
public struct RevengeFinding: Hashable, Sendable {
    /// Who scored low first.
    public let first: PersonID
    /// Who answered with low scores.
    public let second: PersonID
    /// By how many points the first lay below what was to be expected.
    public let firstPoints: Double
    /// By how many points the answer lay below.
    public let secondPoints: Double
    /// How often chance alone lets an answer lie so low.
    public let p: Double
    /// The same with all pairs taken into account in which somebody was scored low first.
    public let adjustedP: Double

    /// What a moderator is told.
    public var message: Message {
        Message(
            "fairness.revenge",
            [
                "first": .number(Int(firstPoints.rounded())), "second": .number(Int(secondPoints.rounded())),
                "percent": .decimal(adjustedP * 100, digits: 1),
            ])
    }
}

extension RevengeFinding {
    /// The answers that stand out among all pairs who reviewed each other one after the other, and how many were tested.
    ///
    /// Whether the first score was low decides only which pairs are tested (one standard deviation or more below what was
    /// to be expected); the test is about the answer alone.
    static func all(in table: ScoreTable, alpha: Double) -> (findings: [RevengeFinding], tested: Int) {
        guard table.count >= 30, table.reviewerCount >= 6, let residuals = Residuals(table) else { return ([], 0) }
        let links = ReviewLinks(table)
        let answers = links.mutual.flatMap { pair in
            [
                Answer(pair.one, pair.other, links.reviews(of: pair.there), links.reviews(of: pair.back), residuals),
                Answer(pair.other, pair.one, links.reviews(of: pair.back), links.reviews(of: pair.there), residuals),
            ].compactMap { $0 }
        }
        var chance = ChanceTail(pool: residuals.pool.map { -$0 })
        let factor = Double(max(1, answers.count))
        let findings = answers.compactMap { answer -> RevengeFinding? in
            let p = chance.above(
                -answer.answer.deviations, reviews: answer.answer.reviews, worthwhile: alpha / factor)
            guard p * factor <= alpha else { return nil }
            return RevengeFinding(
                first: table.people[answer.first], second: table.people[answer.second],
                firstPoints: -answer.cause.points, secondPoints: -answer.answer.points, p: p, adjustedP: p * factor)
        }
        return (findings.sorted { ($0.p, $0.first) < ($1.p, $1.first) }, answers.count)
    }
}

/// A low score and what came back for it.
private struct Answer {
    let first: Int
    let second: Int
    let cause: Residuals.Shift
    let answer: Residuals.Shift

    init?(_ first: Int, _ second: Int, _ there: [Int], _ back: [Int], _ residuals: Residuals) {
        let at = residuals.table.at
        guard let begin = there.compactMap({ at[$0] }).min() else { return nil }
        let later = back.filter { review in at[review].map { $0 > begin } ?? false }
        guard let reply = later.compactMap({ at[$0] }).min() else { return nil }
        let before = there.filter { review in at[review].map { $0 < reply } ?? false }
        guard let cause = residuals.inflation(of: before), cause.deviations <= -1,
            let answer = residuals.inflation(of: later)
        else { return nil }
        self.first = first
        self.second = second
        self.cause = cause
        self.answer = answer
    }
}
