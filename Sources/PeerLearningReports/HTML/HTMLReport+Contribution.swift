import PeerLearning

extension HTMLReport {
    var contributionSection: PageSection? {
        let rows = report.people.compactMap { row in row.contribution.map { (row.person, $0) } }
        guard rows.contains(where: { $0.1.measures != [0, 0, 0] }) else { return nil }
        let table = PageTable(
            caption: wording("contribution.title"),
            columns: [
                .words(wording("column.person")), .figures(wording("column.reviews")),
                .figures(wording("column.comments")), .figures(wording("column.words")),
            ],
            rows: rows.map { person, done in
                [name(of: person), "\(done.reviews)", "\(done.comments)", "\(done.words)"]
            })
        return PageSection(
            anchor: "contribution", title: wording("contribution.title"), lead: wording("contribution.lead"),
            content: """
                <ul class="legend"><li><i class="b0"></i>\(wording("column.reviews"))</li>\
                <li><i class="b1"></i>\(wording("column.comments"))</li><li><i class="b2"></i>\(wording("column.words"))</li></ul>
                \(ContributionChart(report, wording: wording).markup)
                \(table.folded(under: wording("asTable")))
                """)
    }

    var dominanceSection: PageSection? {
        let chart = LorenzChart(report, wording: wording)
        guard !chart.curve.points.isEmpty else { return nil }
        let table = PageTable(
            caption: wording("dominance.title"),
            columns: [.figures(wording("dominance.people")), .figures(wording("dominance.words"))],
            rows: chart.curve.points.map { ["\(wording.percent($0.people))", "\(wording.percent($0.words))"] })
        return PageSection(
            anchor: "dominance", title: wording("dominance.title"),
            content: """
                <div class="beside">\(chart.markup)<div>
                <p class="big"><strong>\(wording.figure(report.dominance.gini, digits: 2))</strong> \
                \(wording("figures.gini"))</p>
                <p>\(wording.evenness(report.dominance.gini))</p>
                <p>\(wording("dominance.lead"))</p>
                <p>\(wording("dominance.largest", ["share": .text(wording.percent(report.dominance.largestShare))]))</p>
                \(table.folded(under: wording("asTable")))</div></div>
                """)
    }
}
