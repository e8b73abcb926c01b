public import PeerLearning

/// A dry run as plain text for a terminal, at most ``TextReport/width`` columns wide.
///
/// ```swift
/// print(SimulationText(report, in: .english).text)
/// ```
public struct SimulationText: Sendable {
    private let report: SimulationReport
    private let wording: Wording

    /// Puts a dry run into words.
    ///
    /// - Parameter texts: Words of the host's own, which come before those of the catalogue.
    public init(_ report: SimulationReport, in language: Language, texts: TextCatalogue? = nil) {
        self.report = report
        wording = Wording(language, texts: texts)
    }

    /// The whole account, with a line break at its end.
    public var text: String {
        let words = SimulationWords(report: report, wording: wording)
        let title = words.say("title")
        let head = [title, String(repeating: "═", count: title.displayWidth)] + wrapped(words.say("lead"), "")
        let parts = [head] + words.sections.map(lines) + [words.foot.flatMap { wrapped($0, "") }]
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func lines(_ section: SimulationSection) -> [String] {
        let heading = [section.title, String(repeating: "─", count: section.title.displayWidth)]
        return heading + section.lines.flatMap { wrapped($0, "· ") } + (section.table.map(lines) ?? [])
    }

    private func lines(_ table: SimulationSection.Table) -> [String] {
        let columns = table.columns.enumerated().map { place, title -> TextTable.Column in
            .init(title: title, isFigure: place > 0, limit: place > 0 ? 26 : 44)
        }
        return TextTable(columns: columns, rows: table.rows).lines(within: TextReport.width)
    }

    private func wrapped(_ text: String, _ mark: String) -> [String] {
        let indent = String(repeating: " ", count: mark.displayWidth)
        return text.safeForTerminal.wrapped(to: TextReport.width - indent.count).enumerated().map {
            ($0 == 0 ? mark : indent) + $1
        }
    }
}
