import PeerLearning

extension HTMLReport {
    var taskSection: PageSection? {
        PageSection(
            anchor: "task", title: wording("task.title"),
            content: """
                <dl class="task"><dt>\(wording("task.goal"))</dt><dd dir="auto">\(report.task.goal)</dd>
                <dt>\(wording("task.artefact"))</dt><dd dir="auto">\(report.task.artefact)</dd>
                <dt>\(wording("task.criteria"))</dt><dd><ul>\(report.task.criteria.map(criterion))</ul></dd></dl>
                <h3>\(wording("rubric.title"))</h3>
                <div class="rubric">\(report.task.rubric.criteria.map(rubric))</div>
                """)
    }

    private func criterion(_ text: String) -> HTML { "<li dir=\"auto\">\(text)</li>" }

    private func rubric(_ criterion: RubricCriterion) -> HTML {
        let total = report.task.rubric.criteria.map(\.weight).reduce(0, +)
        return """
            <div><h4><span dir="auto">\(criterion.name)</span> \
            <small>\(wording("rubric.weight", ["share": .text(wording.percent(criterion.weight / total))]))</small></h4>
            \(criterion.kind == .levels
                ? "<ol>\(criterion.levels.map(level))</ol>" : "<p>\(wording.text(criterion.invitation))</p>" as HTML)</div>

            """
    }

    private func level(_ level: RubricLevel) -> HTML {
        let digits = level.points == level.points.rounded() ? 0 : 1
        return """
            <li><b dir="auto">\(level.name)</b> <span class="points">\(wording.figure(level.points, digits: digits))</span>\
            \(HTML.when(!level.description.isEmpty, "<p dir=\"auto\">\(level.description)</p>"))</li>
            """
    }
}
