import PeerLearning

extension TextReport {
    var points: [String] {
        table(
            "points.title",
            [
                .figures(wording("column.rank")), .words(wording("column.person"), limit: 30),
                .figures(wording("column.points")), .words(wording("column.why"), limit: 60),
            ],
            report.standings.map { row in
                [
                    String(row.rank), wording.name(of: row.person), String(row.points),
                    row.reasons.map(reason).joined(separator: "; "),
                ]
            })
    }

    private func reason(_ reason: ReportedReason) -> String {
        let times = reason.times > 1 ? " ×\(reason.times)" : ""
        return "\(reason.points > 0 ? "+" : "")\(reason.points) \(wording.text(reason.reason))\(times)"
    }

    var honours: [String] {
        let titles = report.titles.flatMap { title in
            let period = wording(
                "points.period",
                ["first": .text(wording.day(title.firstDay)), "last": .text(wording.day(title.lastDay))])
            let points = wording("points.count", ["count": .number(title.points)])
            return paragraph(
                "\(wording.title(title.name)): \(wording.name(of: title.person)) (\(period), \(points))", after: "★ ")
        }
        return titles
            + report.badgeHolders.flatMap { name, people in
                paragraph("\(wording.badge(name)): \(people.map(wording.name).joined(separator: ", "))", after: "◆ ")
            }
    }

    var library: [String] {
        guard !report.library.isEmpty else { return [] }
        return heading("library.title")
            + report.library.flatMap { entry in
                paragraph("\(wording("library.problem")): \(entry.problem ?? wording("erased"))", after: "• ")
                    + paragraph("\(wording("library.solution")): \(entry.text ?? wording("erased"))", after: "  ")
                    + paragraph(origin(of: entry), after: "  ")
            }
    }

    private func origin(of entry: ReportedSolution) -> String {
        let version = wording("library.version", ["number": .text(String(entry.version))])
        return "\(wording.name(of: entry.author)), \(version)"
    }

    var reflections: [String] {
        guard !report.reflections.isEmpty else { return [] }
        return heading("reflections.title") + report.reflections.flatMap { paragraph($0, after: "• ") }
    }
}
