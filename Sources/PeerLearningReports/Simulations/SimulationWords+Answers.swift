import PeerLearning

extension SimulationWords {
    /// What was wished, and what it needs.
    var answers: SimulationSection? {
        guard !report.answers.isEmpty else { return nil }
        var lines: [String] = []
        var last: CourseNeed?
        for answer in report.answers {
            if answer.need != last { lines.append(wish(answer.need)) }
            last = answer.need
            lines[lines.count - 1] += " " + self.answer(answer)
        }
        return SimulationSection(name: "answers", title: say("answers.title"), lines: lines)
    }

    private func wish(_ need: CourseNeed) -> String {
        switch need {
        case .error(let most): say("wish.error", ["points": .text(plain(most))])
        case .reviewed(let least): say("wish.reviewed", ["share": .text(percent(least))])
        case .experienced(let least): say("wish.experienced", ["share": .text(percent(least))])
        }
    }

    private func answer(_ answer: CourseAnswer) -> String {
        let isSure = answer.surely != nil
        let found = answer.surely ?? answer.perhaps
        guard let point = found ?? answer.closest else { return say("answer.nothing") }
        let verdict = found == nil ? "no" : isSure ? "surely" : "perhaps"
        let most = answer.points.last
        return say(
            "answer.\(answer.lever.rawValue).\(verdict)",
            [
                "count": .number(point.reviews), "share": .text(percent(point.experienced)),
                "figure": .text(figure(answer.need, point)), "mostReviews": .number(most?.reviews ?? 0),
                "mostShare": .text(percent(most?.experienced ?? 0)),
            ])
    }

    private func figure(_ need: CourseNeed, _ point: CourseAnswer.Point) -> String {
        guard let figure = need.figure(of: point.forecast) else { return "—" }
        if case .error = need { return interval(figure, digits: 2) }
        return share(figure)
    }

    /// The curves as a table.
    var sweep: SimulationSection? {
        guard let first = report.curves.first else { return nil }
        let rows = first.points.indices.map { place -> [String] in
            let point = first.points[place]
            let errors = report.curves.map { curve -> String in
                guard curve.points.indices.contains(place), let errors = curve.points[place].forecast.errors else {
                    return "—"
                }
                return plusMinus(errors.rootMeanSquare)
            }
            let none = point.forecast.coverage.map { percent($0.none.value) } ?? "—"
            let hours = wording.figure(point.forecast.work?.hours.value, digits: 0)
            return [String(point.reviews)] + errors + [none, hours]
        }
        return SimulationSection(
            name: "sweep", title: say("sweep.title"), lines: [say("sweep.lead")],
            table: .init(
                columns: [say("column.reviews")] + report.curves.map(name) + [say("column.none"), say("column.hours")],
                rows: rows))
    }

    /// What a curve is called.
    func name(of curve: SimulationCurve) -> String {
        switch curve.kind {
        case .experienced(let share): say("curve.experienced", ["share": .text(percent(share))])
        case .method(let name): name
        }
    }
}
