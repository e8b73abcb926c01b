public import PeerLearning

/// A report as plain text for a terminal: at most 100 columns wide, tables aligned whatever the script.
///
/// ```swift
/// print(TextReport(report, in: .english).text)
/// ```
public struct TextReport: Sendable {
    /// The most columns that a line takes.
    public static let width = 100

    let report: WorkshopReport
    let wording: Wording

    /// Puts a report into words.
    ///
    /// - Parameter texts: Words of the host's own, such as those of its scoring rules: `engine.configuration.texts`.
    public init(_ report: WorkshopReport, in language: Language, texts: TextCatalogue? = nil) {
        self.report = report
        wording = Wording(language, texts: texts)
    }

    /// The whole account, with a line break at its end.
    public var text: String {
        let sections = [
            head, figures, people, grades, revisions, reviews, discussion, points, honours, library, reflections, foot,
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

extension TextReport {
    private var head: [String] {
        let places = [report.programme, report.micromodule, report.cohort].compactMap { $0 }
        let title = paragraph(report.task.title)
        let rule = String(repeating: "═", count: title.map(\.displayWidth).max() ?? 0)
        return paragraph(places.joined(separator: " › ")) + title + [rule]
            + paragraph(report.task.goal.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    private var figures: [String] {
        let asked = wording("figures.asked", ["count": .number(report.reviewsAsked)])
        var rows = [
            (wording("phase"), wording.phase(report.phase)),
            (wording("figures.people"), people(in: report.parts)),
            (wording("figures.reviews"), "\(report.reviewsDone) \(asked)"),
            (wording("figures.mean"), wording.score(report.meanGrade)),
            (wording("figures.gini"), wording.figure(report.dominance.gini, digits: 2)),
            ("", wording.evenness(report.dominance.gini)),
        ]
        let warning = report.isShortOfExperience ? " ⚠ " + wording("experienced.short") : ""
        rows.append((wording("figures.experienced"), wording.percent(report.experiencedShare) + warning))
        let width = rows.map { $0.0.displayWidth }.max() ?? 0
        return rows.map { ($0.padded(to: width) + "  " + $1).fitted(to: Self.width) }
    }

    private func people(in parts: (authors: Int, guides: Int)?) -> String {
        guard let parts else { return String(report.people.count) }
        let authors = wording("figures.authors", ["count": .number(parts.authors)])
        return "\(report.people.count) (\(authors), \(wording("figures.guides", ["count": .number(parts.guides)])))"
    }

    private var foot: [String] {
        paragraph(wording.made(report.clock)) + paragraph(wording(report.showsNames ? "names.shown" : "names.hidden"))
    }
}

extension TextReport {
    /// A heading with a line under it.
    func heading(_ name: String) -> [String] {
        let title = wording(name)
        return [title, String(repeating: "─", count: title.displayWidth)]
    }

    /// A text in lines that fit, after a first mark and under it.
    func paragraph(_ text: String, after mark: String = "") -> [String] {
        let mark = mark.safeForTerminal.fitted(to: Self.width / 2)
        let indent = String(repeating: " ", count: mark.displayWidth)
        let lines = text.safeForTerminal.wrapped(to: Self.width - indent.count)
        return lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 }
    }

    /// A section with a table; nothing where there are no rows.
    func table(_ name: String, _ columns: [TextTable.Column], _ rows: [[String]]) -> [String] {
        guard !rows.isEmpty else { return [] }
        return [wording(name)] + TextTable(columns: columns, rows: rows).lines(within: Self.width)
    }
}
