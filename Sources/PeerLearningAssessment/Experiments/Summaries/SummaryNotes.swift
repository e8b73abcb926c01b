import PeerLearningCore

/// What a reader of published figures has to know: who was counted twice, which mean a mean is, what "per cent" may mean.
struct SummaryNotes {
    let comparison: SummaryComparison

    init(_ comparison: SummaryComparison) { self.comparison = comparison }

    var messages: [Message] {
        guard !comparison.programmes.isEmpty else { return [needsData] }
        return counting + weighting + ties + points + lost + [needsData]
    }

    /// Where both stages were published, adding up sizes counts everybody twice.
    private var counting: [Message] {
        guard comparison.measurements > comparison.people else { return [] }
        return [
            Message(
                "experiment.summary.counting",
                [
                    "people": .number(comparison.people), "measurements": .text(String(comparison.measurements)),
                ])
        ]
    }

    private var weighting: [Message] {
        let differing = comparison.overall.compactMap { mean -> Double? in
            guard let people = mean.overPeople, let programmes = mean.overProgrammes else { return nil }
            return abs(people - programmes)
        }
        guard comparison.programmes.count > 1, let most = differing.max(), most >= 0.005 else { return [] }
        return [Message("experiment.summary.weighting", ["most": .decimal(most, digits: 2)])]
    }

    /// Means over programmes that lie just between two figures of two digits: either of them is a correct rounding.
    private var ties: [Message] {
        comparison.overall.compactMap(\.overProgrammes).filter(Self.isTie).map { mean in
            Message(
                "experiment.summary.tie",
                [
                    "exact": .decimal(mean, digits: 3), "low": .decimal(mean - 0.005, digits: 2),
                    "high": .decimal(mean + 0.005, digits: 2),
                ])
        }
    }

    static func isTie(_ mean: Double) -> Bool {
        guard abs(mean) < 1e9 else { return false }
        let hundredths = abs(mean) * 100
        return abs(hundredths - hundredths.rounded(.down) - 0.5) < 1e-9 * max(1, hundredths)
    }

    private var points: [Message] {
        zip(comparison.gainsOverProgrammes, comparison.gainsOverPeople).compactMap { programmes, people in
            guard let relative = programmes.relative, let peopleRelative = people.relative else { return nil }
            return Message(
                programmes.points < 0 ? "experiment.summary.pointsBelow" : "experiment.summary.pointsAbove",
                [
                    "arm": .text(programmes.arm), "mean": .decimal(programmes.armMean, digits: 2),
                    "control": .decimal(programmes.controlMean, digits: 2),
                    "points": .decimal(abs(programmes.printedPoints), digits: 2),
                    "exact": .decimal(abs(programmes.points), digits: 2),
                    "percent": .decimal(abs(relative) * 100, digits: 0),
                    "peoplePoints": .decimal(abs(people.points), digits: 2),
                    "peoplePercent": .decimal(abs(peopleRelative) * 100, digits: 0),
                ])
        }
    }

    /// Sizes that fell from one test to the other.
    private var lost: [Message] {
        let pairs = comparison.programmes.flatMap { zip($0.pre, $0.post) }
        let fallen = pairs.reduce(0.0) { sum, pair in
            guard let before = pair.0?.count, let after = pair.1?.count, after < before else { return sum }
            return sum + Double(before - after)
        }
        guard fallen >= 1, fallen < 1e15 else { return [] }
        return [Message("experiment.summary.lost", ["count": .number(Int(fallen))])]
    }

    private var needsData: Message {
        Message(
            comparison.contrasts.isEmpty ? "experiment.summary.needsData" : "experiment.summary.needsScores")
    }
}
