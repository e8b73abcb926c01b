import ArgumentParser
import PeerLearningReports

/// The option `--excel`, which every command has that writes CSV files.
struct SpreadsheetOption: ParsableArguments {
    /// A country whose Excel has habits of its own.
    enum Country: String, ExpressibleByArgument, CaseIterable {
        case ru
    }

    @Option(
        help: """
            Write tables as the Excel of this country opens them: ru, with semicolons and a decimal comma. Without it, \
            commas and a decimal point.
            """)
    var excel: Country?

    var dialect: CSVDialect {
        switch excel {
        case .ru: .russianExcel
        case nil: .standard
        }
    }
}
