import PeerLearning

extension SimulationWords {
    /// The dry run beside what formulas say.
    var formulas: SimulationSection? {
        guard let formula = report.expectations, let coverage = report.forecast.coverage else { return nil }
        let errors = report.forecast.method == "mean" ? report.forecast.errors : nil
        let isRuled = report.plan.experiencedReviews > 0
        var rows = [
            row("error", errors?.rootMeanSquare, formula.errorOfMean) { wording.figure($0, digits: 2) },
            row("none", coverage.none, formula.noReview, percent),
            row("fewer", coverage.fewer, formula.fewerReviews, percent),
            row("experienced", isRuled ? nil : coverage.withoutExperienced, formula.withoutExperienced, percent),
            row("load", report.forecast.work?.meanLoad, formula.load) { wording.figure($0, digits: 1) },
            row("first", report.forecast.firstFeedback?.median, formula.medianOfFirst) {
                wording.figure($0, digits: 2)
            },
            row("last", report.forecast.lastFeedback?.ninthDecile, formula.ninthDecileOfLast) {
                wording.figure($0, digits: 2)
            },
        ]
        rows.append(row("underserved", isRuled ? coverage.underserved : nil, formula.leastUnserved, percent))
        let lines =
            errors == nil
            ? formula.errorOfMean.map { [say("formulas.mean", ["error": .decimal($0, digits: 2)])] } ?? [] : []
        return SimulationSection(
            name: "formulas", title: say("formulas.title"), lines: [say("formulas.lead")] + lines,
            table: .init(
                columns: [say("column.figure"), say("column.simulated"), say("column.formula")],
                rows: rows.compactMap(\.self)))
    }

    private func row(
        _ name: String, _ found: ForecastFigure?, _ expected: Double?, _ written: (Double) -> String
    ) -> [String]? {
        guard let found, let expected else { return nil }
        let (low, high) = (written(found.low), written(found.high))
        let range = low == high ? "" : " (\(low)–\(high))"
        return [say("formula.\(name)"), written(found.value) + range, written(expected)]
    }
}
