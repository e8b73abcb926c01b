import ArgumentParser
import PeerLearning
import PeerLearningReports

/// Where a comparison is written.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @Option(help: "Write the report with its drawings to this file, as a page that needs nothing else.")
    var report: String?

    @Option(help: "Write all tables to this file, one below the other.")
    var csv: String?

    @OptionGroup var spreadsheet: SpreadsheetOption

    func validate() throws {
        if spreadsheet.excel != nil, csv == nil {
            throw ValidationError("--excel says how --csv is written; give --csv FILE, too.")
        }
        if let report, report == csv { throw ValidationError("--report and --csv need files of their own.") }
    }

    /// Writes and prints a report.
    func put(
        _ made: ExperimentReport, record: @autoclosure () -> JSONValue, besides inputs: [String], _ console: Console
    ) throws {
        if let report { try OutputFile(path: report).write(made.page, besides: inputs) }
        if let csv {
            try OutputFile(path: csv).write(made.csv(as: spreadsheet.dialect), besides: inputs)
        }
        if json { print(try record().line()) } else { print(made.text, terminator: "") }
    }
}
