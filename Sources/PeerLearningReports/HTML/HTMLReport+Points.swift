import PeerLearning

extension HTMLReport {
    var pointsSection: PageSection? {
        guard report.hasPoints else { return nil }
        let table = PageTable(
            caption: wording("points.title"), stacks: true,
            columns: [
                .words(wording("column.person")), .figures(wording("column.rank")), .figures(wording("column.points")),
                .words(wording("column.why")),
            ], rows: report.standings.map(row))
        return PageSection(
            anchor: "points", title: wording("points.title"),
            lead: report.showsNames ? "" : wording("points.hidden"),
            content: "\(HTML.when(!report.titles.isEmpty || !report.badges.isEmpty, honours))\(table.markup)")
    }

    private func row(_ standing: ReportedStanding) -> [HTML] {
        [
            name(of: standing.person), "\(standing.rank)", "<b>\(standing.points)</b>",
            "\(HTML.when(!standing.entries.isEmpty, "<ul class=\"why\">\(standing.reasons.map(reason))</ul>"))",
        ]
    }

    private func reason(_ reason: ReportedReason) -> HTML {
        """
        <li><b>\(reason.points > 0 ? "+" : "")\(reason.points)</b> \(wording.text(reason.reason))\
        \(HTML.when(reason.times > 1, " <small>×\(reason.times)</small>"))</li>
        """
    }

    private var honours: HTML {
        """
        <ul class="honours">\(report.titles.map(title))\(report.badgeHolders.map(badge))</ul>

        """
    }

    private func title(_ title: ReportedTitle) -> HTML {
        let period = wording(
            "points.period",
            ["first": .text(wording.day(title.firstDay)), "last": .text(wording.day(title.lastDay))])
        return """
            <li class="title"><span class="medal" aria-hidden="true">★</span><div><b>\(wording.title(title.name))</b>\
            <span>\(name(of: title.person))</span><small>\(period) · \
            \(wording("points.count", ["count": .number(title.points)]))</small></div></li>
            """
    }

    private func badge(_ name: String, of people: [ReportedPerson]) -> HTML {
        """
        <li class="badge"><span class="medal" aria-hidden="true">◆</span><div><b>\(wording.badge(name))</b>\
        <span class="chips">\(people.map { "<span>\(self.name(of: $0))</span>" as HTML })</span></div></li>
        """
    }
}
