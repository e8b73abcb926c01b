import PeerLearningCore

extension LearningTask {
    /// The task as a document in Markdown that the importer of tasks reads: heading, goal, artefact, criteria and rubric.
    var markdown: String {
        var text = "# \(title.oneLine)\n\n"
        text += "## Goal\n\n\(goal)\n\n## Artefact\n\n\(artefact)\n\n## Criteria\n\n"
        for criterion in criteria { text += "- \(criterion.oneLine)\n" }
        text += "\n## Rubric\n"
        var heading: [String] = []
        for criterion in rubric.criteria {
            let columns =
                criterion.kind == .levels
                ? criterion.levels.map { "\($0.name.cell) (\($0.points.figures))" } : ["Answer"]
            if columns != heading {
                text += "\n" + Self.row(["Criterion", "Weight"] + columns)
                text += Self.row(Array(repeating: "---", count: columns.count + 2))
                heading = columns
            }
            let name = criterion.name.cell + (criterion.isOptional ? " (optional)" : "")
            let cells = criterion.kind == .levels ? criterion.levels.map(\.description.cell) : [criterion.kind.cell]
            text += Self.row([name, criterion.weight.figures] + cells)
        }
        return text
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    /// The task in HTML, for systems that know no rubrics: everything in words.
    var html: String {
        var html = goal.paragraphs + "<h3>Artefact</h3>" + artefact.paragraphs + "<h3>Criteria</h3><ul>"
        for criterion in criteria { html += "<li>\(criterion.htmlEscaped)</li>" }
        html += "</ul><h3>Rubric</h3><ul>"
        for criterion in rubric.criteria {
            html += "<li>\(criterion.name.htmlEscaped) (\(criterion.weight.figures))"
            let answers =
                criterion.kind == .levels
                ? criterion.levels.map { level in
                    let words = level.description.isBlank ? "" : ": \(level.description)"
                    return "\(level.name) (\(level.points.figures))\(words)"
                } : [criterion.kind.cell]
            html += "<ul>" + answers.map { "<li>\($0.htmlEscaped)</li>" }.joined() + "</ul></li>"
        }
        return html + "</ul>"
    }
}

extension RubricCriterion.Kind {
    /// How a criterion is answered, as a task document writes it.
    fileprivate var cell: String {
        switch self {
        case .levels: ""
        case .points(let most): "0–\(most)"
        case .check: "yes/no"
        case .comment: "words"
        }
    }
}

extension String {
    fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

    /// The text as a cell of a table.
    fileprivate var cell: String { oneLine.replacing("|", with: "\\|") }

    fileprivate var paragraphs: String {
        split(whereSeparator: \.isNewline).map { "<p>\(String($0).htmlEscaped)</p>" }.joined()
    }
}
