public import PeerLearningCore

extension Grade {
    /// The weighted mean of a submission's scores, with the standard deviation of all of them around it and a reason in
    /// words: what an aggregator of your own needs once it has found its weights.
    ///
    /// The spread is `√(Σ (s − grade)² / (n − 1))`: for the mean it is the sample standard deviation. The reason stands in
    /// the catalogue under `grade.` and the method's name; with fewer than three reviews it is that of the mean.
    ///
    /// - Parameters:
    ///   - weights: One for each score, in their order, from 0 to 1, adding up to 1.
    ///   - deviation: The standard deviation of the grade's error; nil where the method does not say.
    public init(
        of submission: ScoredSubmission, by method: any GradeAggregator, weights: [Double], deviation: Double? = nil
    ) {
        let scores = submission.scores.map(\.score)
        let value = scores.isEmpty ? nil : min(100, max(0, zip(scores, weights).reduce(0) { $0 + $1.0 * $1.1 }))
        let spread = value.flatMap { Self.spread(of: scores, around: $0) }
        self.init(
            submission: submission.submission, value: value, spread: spread,
            contributions: zip(submission.scores, weights).map {
                Contribution(review: $0.review, score: $0.score, weight: $1)
            },
            method: method.name,
            reason: Self.reason(scores, spread: spread, missing: submission.missing, by: method.name),
            deviation: value == nil ? nil : deviation)
    }

    private static func spread(of scores: [Double], around value: Double) -> Double? {
        guard scores.count > 1 else { return nil }
        return (scores.reduce(0) { $0 + ($1 - value) * ($1 - value) } / Double(scores.count - 1)).squareRoot()
    }

    private static func reason(_ scores: [Double], spread: Double?, missing: Int, by method: String) -> Message {
        guard !scores.isEmpty else { return Message("grade.none", ["missing": .number(missing)]) }
        let key = scores.count < 3 ? "grade.mean" : "grade.\(method)"
        return Message(
            TextKey(rawValue: key),
            [
                "count": .number(scores.count),
                "agreement": .message(agreement(spread)),
                "missing": .message(
                    Message(missing > 0 ? "grade.missing" : "grade.complete", ["count": .number(missing)])),
            ])
    }

    /// How far reviewers agree, in words: within 10 points, within 20, or further apart.
    private static func agreement(_ spread: Double?) -> Message {
        guard let spread else { return Message("grade.agreement.single") }
        let key: TextKey =
            spread <= 10 ? "grade.agreement.close" : spread <= 20 ? "grade.agreement.fair" : "grade.agreement.wide"
        return Message(key, ["spread": .decimal(spread, digits: 1)])
    }
}
