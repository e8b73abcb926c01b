extension Rubric {
    /// What share of each criterion a form reaches, each criterion by its weight: `100 · Σ w s / Σ w` over the criteria that
    /// were answered. Where all criteria are checks it is `100 · Σ w yes / Σ w`, the score of a checklist.
    ///
    /// - Returns: From 0 to 100; nil where no criterion that weighs anything was answered.
    package func score(of answers: [Int]) -> Double? {
        var sum = 0.0
        var weights = 0.0
        for (criterion, answer) in zip(criteria, answers) {
            guard let share = criterion.share(of: answer) else { continue }
            sum += criterion.weight * share
            weights += criterion.weight
        }
        return weights > 0 ? min(100, max(0, 100 * (sum / weights))) : nil
    }

    /// The share of criteria on which two forms say the same, from 0 to 1. A criterion that only one of them leaves out is
    /// a difference; words are not compared.
    ///
    /// - Returns: Nil where there is nothing to compare.
    package func agreement(of first: [Int], with second: [Int]) -> Double? {
        var (same, all) = (0, 0)
        for (place, criterion) in criteria.enumerated() where criterion.kind != .comment {
            guard first.indices.contains(place), second.indices.contains(place) else { continue }
            let (one, other) = (first[place], second[place])
            guard one >= 0 || other >= 0 else { continue }
            same += one == other ? 1 : 0
            all += 1
        }
        return all > 0 ? Double(same) / Double(all) : nil
    }
}

extension RubricCriterion {
    /// How much of a criterion an answer reaches, from 0 to 1; nil where that cannot be said.
    package func share(of answer: Int) -> Double? {
        guard kind != .comment, (0..<answerCount).contains(answer) else { return nil }
        switch kind {
        case .levels:
            let points = levels.map(\.points)
            guard let least = points.min(), let most = points.max(), most > least else { return nil }
            return (points[answer] - least) / (most - least)
        case .points(let most): return Double(answer) / Double(most)
        case .check: return Double(answer)
        case .comment: return nil
        }
    }
}
