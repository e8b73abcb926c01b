/// A submission with its scores, as a plugin sees it.
public struct PluginWork: Hashable, Sendable {
    /// A score that a reviewer gave.
    public struct Score: Hashable, Sendable {
        /// Who gave it, by a pseudonym that is the same in all works of a batch.
        public let reviewer: String
        /// Whether they are a guide.
        public let isByGuide: Bool
        /// The score, from 0 to 100.
        public let value: Double

        /// Describes a score.
        public init(reviewer: String, isByGuide: Bool = false, value: Double) {
            (self.reviewer, self.isByGuide, self.value) = (reviewer, isByGuide, value)
        }
    }

    /// The submission, by a pseudonym.
    public let submission: String
    /// Its scores.
    public let scores: [Score]
    /// How many reviews were asked for and gave no score.
    public let missing: Int

    /// Describes a work.
    public init(submission: String, scores: [Score], missing: Int = 0) {
        (self.submission, self.scores, self.missing) = (submission, scores, missing)
    }

    package var line: WireValue {
        let scores = scores.map { score in
            WireValue.object([
                WireMember("reviewer", .text(score.reviewer)), WireMember("guide", .flag(score.isByGuide)),
                WireMember("score", .number(score.value)),
            ])
        }
        return .object([
            WireMember("submission", .text(submission)), WireMember("scores", .list(scores)),
            WireMember("missing", .whole(missing)),
        ])
    }

    package init?(_ line: WireValue) {
        guard let submission = line["submission"]?.text, let scores = line["scores"]?.list else { return nil }
        self.init(
            submission: submission,
            scores: scores.compactMap { score in
                guard let reviewer = score["reviewer"]?.text, let value = score["score"]?.number else { return nil }
                return Score(reviewer: reviewer, isByGuide: score["guide"]?.flag ?? false, value: value)
            },
            missing: line["missing"]?.whole ?? 0)
    }
}

/// A grade, as a plugin makes it.
public struct PluginGrade: Hashable, Sendable {
    /// The grade, from 0 to 100; nil where there is none.
    public let value: Double?
    /// How much each score counted, in their order; they add up to 1, or there are none.
    public let weights: [Double]

    /// Makes a grade.
    public init(_ value: Double?, weights: [Double] = []) { (self.value, self.weights) = (value, weights) }

    package var line: WireValue {
        .object([
            WireMember("grade", value.map { .number($0) } ?? .null),
            WireMember("weights", .list(weights.map { .number($0) })),
        ])
    }

    /// Reads a grade of a work.
    ///
    /// - Throws: ``PluginLineFault`` where it is out of range, or its weights are.
    package init(_ line: WireValue, of work: PluginWork) throws(PluginLineFault) {
        guard let grade = line["grade"] else { throw PluginLineFault("a grade is missing") }
        let weights = (line["weights"]?.list ?? []).map { $0.number ?? .nan }
        guard grade != .null else {
            self.init(nil)
            return
        }
        guard let value = grade.number, (0...100).contains(value) else {
            throw PluginLineFault("a grade is not from 0 to 100")
        }
        guard weights.count == work.scores.count, weights.allSatisfy({ (0...1).contains($0) }),
            abs(weights.reduce(0, +) - 1) < 1e-6
        else { throw PluginLineFault("the weights of a grade are not one for each score, adding up to 1") }
        self.init(value, weights: weights)
    }
}
