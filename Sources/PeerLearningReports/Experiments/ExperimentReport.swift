public import PeerLearning

/// A report on an experiment: tables laid out as Tables 1 to 4 of the paper on mutual learning, what goes beyond them, a
/// paragraph in plain words, and drawings.
///
/// ```swift
/// let report = ExperimentReport(ExperimentAnalysis(of: data), in: .russian)
/// print(report.text)
/// try report.page.write(toFile: "experiment.html", atomically: true, encoding: .utf8)
/// ```
///
/// The same analysis gives the same bytes. Tables show differences as control less the other arm, as the paper does;
/// sentences say which arm is higher.
public struct ExperimentReport: Sendable {
    private let source: Source
    let wording: Wording

    private enum Source: Sendable {
        case analysis(ExperimentAnalysis)
        case summary(SummaryComparison)
    }

    /// Reports on an analysis.
    ///
    /// - Parameter texts: Words of the host's own, which come first.
    public init(_ analysis: ExperimentAnalysis, in language: Language, texts: TextCatalogue? = nil) {
        source = .analysis(analysis)
        wording = Wording(language, texts: texts)
    }

    /// Reports on published figures.
    ///
    /// - Parameter texts: Words of the host's own, which come first.
    public init(_ comparison: SummaryComparison, in language: Language, texts: TextCatalogue? = nil) {
        source = .summary(comparison)
        wording = Wording(language, texts: texts)
    }

    var content: ExperimentContent {
        switch source {
        case .analysis(let analysis): ExperimentContent(analysis, wording)
        case .summary(let comparison): ExperimentContent(comparison, wording)
        }
    }

    /// What the figures say in plain words, and no more than they say.
    public var conclusion: String { content.sentences.joined(separator: " ") }

    /// The report for a terminal, at most 100 columns wide, with a line break at its end.
    public var text: String {
        let content = content
        let width = TextReport.width
        let head = [content.title, String(repeating: "═", count: content.title.displayWidth)]
        let tables = (content.tables + content.supplements).map { $0.lines(wording, within: width) }
        let verdict =
            [wording("experiment.verdict"), ""]
            + content.sentences.joined(separator: " ").safeForTerminal.wrapped(to: width)
        let notes = content.notes.flatMap { ("· " + $0).safeForTerminal.wrapped(to: width) }
        let sections = [head] + tables + [verdict] + (notes.isEmpty ? [] : [notes])
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n\n") + "\n"
    }

    /// All tables as one CSV file, one below the other, each with its title; figures are not rounded.
    ///
    /// - Parameter dialect: Who is to open it.
    public func csv(as dialect: CSVDialect = .standard) -> String {
        let content = content
        let tables = content.tables + content.supplements
        var bytes: [UInt8] = []
        for (place, table) in tables.enumerated() {
            let written = table.csv(wording, in: dialect)
            let hasMark = place > 0 && written.starts(with: Self.byteOrderMark)
            if place > 0 { bytes += [13, 10] }
            bytes += hasMark ? written.dropFirst(Self.byteOrderMark.count) : written[...]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The report as one page that needs nothing else: no script, no font, no network.
    public var page: String { ExperimentPage(content: content, wording: wording).document.markup }
}
