public import PeerLearning

/// Tables of a report as CSV: UTF-8, lines that end with CR LF; by the standard dialect commas and a decimal point.
///
/// What a spreadsheet would take for a formula begins with an apostrophe. Figures are written without words, so that
/// programs can read them.
///
/// ```swift
/// let table = CSVReport(report, in: .english).grades
/// ```
public struct CSVReport: Sendable {
    private let report: WorkshopReport
    private let wording: Wording
    private let dialect: CSVDialect

    /// Makes tables of a report, with headings in a language.
    ///
    /// - Parameters:
    ///   - texts: Words of the host's own, such as those of its grading method: `engine.configuration.texts`.
    ///   - dialect: Who is to open the tables.
    public init(
        _ report: WorkshopReport, in language: Language, texts: TextCatalogue? = nil, as dialect: CSVDialect = .standard
    ) {
        self.report = report
        self.dialect = dialect
        wording = Wording(language, texts: texts)
    }

    /// A line for each submission: author, grade, spread, number of reviews, number of versions, reason.
    public var grades: String {
        CSVTable(
            columns: ["author", "grade", "spread", "reviews", "versions", "reason"].map { wording("column.\($0)") },
            rows: report.submissions.map { submission in
                [
                    .text(wording.name(of: submission.author)), .figure(submission.grade?.value),
                    .figure(submission.grade?.spread),
                    .count(submission.reviews.count { $0.isDone && !$0.isSecondLook }), .count(submission.versions),
                    .text(submission.grade.map { wording.text($0.reason) } ?? ""),
                ]
            }, dialect: dialect
        ).text
    }
}
