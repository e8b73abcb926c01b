import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn compare`: arms of an experiment compared, from data or from published figures.
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare groups before and after a course: tests, effects, tables, a page.",
        discussion: """
            One row for each person. The tables are laid out like Tables 1 to 4 of the paper on mutual learning; others \
            follow. Differences are control less the other arm.
              peerlearn compare data.csv --group arm --control control \\
                  --pre pre --post post --programme programme --report r.html

            Without the data, figures that were published can be checked. Rows of programme,arm,stage,n,mean and sd where \
            it is known (stage: pre or post) give Tables 1 and 4; rows of label,meanDifference,standardError,df give t, p \
            and the interval. --summary may be given several times.
              peerlearn compare --summary means.csv --summary tests.csv

            --blind calls the arms A, B and so on, by --seed. Data that were blinded by “peerlearn experiment blind” are \
            revealed with --unblind KEY.csv.
            """)

    @Argument(help: "The data, as a CSV file.")
    var data: String?

    @Option(help: "A CSV file of published figures, instead of data.")
    var summary: [String] = []

    @OptionGroup var columns: ComparisonColumns

    @OptionGroup var planned: AnalysisPlanOptions

    @Flag(help: "Call the arms by letters.")
    var blind = false

    @Option(help: "What the letters of --blind are dealt by.")
    var seed: UInt64 = 1

    @Option(help: "The key that tells which arm a letter stands for.")
    var unblind: String?

    @OptionGroup var output: ReportOptions

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard (data == nil) != summary.isEmpty else {
            throw ValidationError("Give a file of data, or --summary FILE; one of the two.")
        }
        if data != nil {
            guard columns.group != nil, columns.pre != nil, columns.post != nil else {
                throw ValidationError("Name the columns: --group, --pre and --post.")
            }
            if blind, unblind != nil || columns.control != nil {
                throw ValidationError(
                    "--blind goes neither with --unblind nor with --control: no letter is the control.")
            }
        } else if columns.areGiven || blind || unblind != nil {
            throw ValidationError("With --summary the columns have fixed names, and nothing can be blinded.")
        }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            if let data { try compare(data, console) } else { try compareSummaries(console) }
        }
    }

    private func compare(_ path: String, _ console: Console) throws {
        let file = try ExperimentTable(path: path, console: console)
        file.announce()
        let rows = try columns.rows(of: file)
        var data = try ExperimentData(rows, control: unblind == nil ? columns.control : nil)
        if blind { data = try Blinding(of: data.arms, seed: seed).hide(data) }
        let letters = data.arms.indices.map { Blinding.letter(at: $0) }
        if unblind == nil, columns.control == nil, data.arms == letters {
            data = try Blinding(inOrderOfLetters: letters).hide(data)
        }
        if let unblind {
            let key = try BlindingKeyFile.read(unblind, console)
            data = try key.reveal(data, control: columns.control)
        }
        let analysis = ExperimentAnalysis(of: data, plan: planned.plan)
        let report = ExperimentReport(analysis, in: console.language)
        try output.put(
            report, record: AnalysisRecord(analysis, report, console).value, besides: [path], console)
    }

    private func compareSummaries(_ console: Console) throws {
        var rows: [SummaryRow] = []
        var tests: [PublishedTest] = []
        for path in summary {
            let file = try ExperimentTable(path: path, console: console)
            file.announce()
            let found = try SummaryFile(file, confidence: planned.confidence)
            rows += found.rows
            tests += found.tests
        }
        let comparison = try SummaryComparison(rows, tests: tests, control: columns.control, plan: planned.plan)
        let report = ExperimentReport(comparison, in: console.language)
        try output.put(
            report, record: SummaryRecord(comparison, report, console).value, besides: summary, console)
    }
}
