public import PeerLearning

/// Tables of a report as CSV (RFC 4180): UTF-8, commas, lines that end with CR LF.
///
/// What a spreadsheet would take for a formula begins with an apostrophe. Figures are written with a decimal point and
/// without words, so that programs can read them.
///
/// ```swift
/// let table = CSVReport(report, in: .english).grades
/// ```
public struct CSVReport: Sendable {
    private let report: WorkshopReport
    private let wording: Wording

    /// Makes tables of a report, with headings in a language.
    ///
    /// - Parameter texts: Words of the host's own, such as those of its grading method: `engine.configuration.texts`.
    public init(_ report: WorkshopReport, in language: Language, texts: TextCatalogue? = nil) {
        self.report = report
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
            }
        ).text
    }
}
