import PeerLearning

extension HTMLReport {
    var gradesSection: PageSection? {
        guard !report.submissions.isEmpty else { return nil }
        guard report.submissions.contains(where: { $0.grade != nil }) else {
            return PageSection(
                anchor: "grades", title: wording("grades.title"),
                content: "<p class=\"none\">\(wording("grades.none"))</p>")
        }
        let table = PageTable(
            caption: wording("grades.title"), stacks: true,
            columns: [
                .words(wording("column.author")), .figures(wording("column.grade")), .figures(wording("column.spread")),
                .words(wording("column.reason")),
            ], rows: report.submissions.map(row))
        return PageSection(
            anchor: "grades", title: wording("grades.title"), lead: wording("grades.lead"),
            content: """
                \(GradeChart(report, wording: wording).markup)
                <ul class="legend"><li><i class="key-dot"></i>\(wording("grades.key.grade"))</li>\
                <li><i class="key-spread"></i>\(wording("grades.key.spread"))</li>\
                <li><i class="key-ring"></i>\(wording("grades.key.review"))</li>\
                <li><i class="key-mean"></i>\(wording("grades.key.mean"))</li></ul>
                \(table.markup)\(HTML.when(report.submissions.contains { $0.versions > 1 }, revisions))
                """)
    }

    private func row(_ submission: ReportedSubmission) -> [HTML] {
        [
            name(of: submission.author), "<b>\(wording.score(submission.grade?.value))</b>",
            "\(wording.score(submission.grade?.spread))",
            """
            \(submission.grade.map { wording.text($0.reason) } ?? "—")\
            <span class="chips">\(submission.reviews.filter { !$0.isSecondLook && $0.isDone }.map(chip))</span>
            """,
        ]
    }

    private func chip(_ review: ReportedReview) -> HTML {
        "<span>\(name(of: review.reviewer)) <b>\(wording.figure(review.score, digits: 0))</b></span>"
    }

    private var revisions: HTML {
        let revised = report.submissions.filter { $0.versions > 1 }
        let table = PageTable(
            caption: wording("revisions.title"), stacks: true,
            columns: [
                .words(wording("column.author")), .figures(wording("column.versions")), .words(wording("column.look")),
            ],
            rows: revised.map {
                [name(of: $0.author), "\($0.versions)", "\(wording.outcome($0.secondLook))"]
            })
        return "<h3>\(wording("revisions.title"))</h3>\(table.markup)"
    }
}
