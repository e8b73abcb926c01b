import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn experiment blind`: data in which the arms are letters, and the key.
struct ExperimentBlindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blind",
        abstract: "Make a table in which arms are letters, for those who analyse it, and a key for those who keep it.",
        discussion: """
            All columns stay as they are but that of the arm; take out what tells arms apart. When the analysis is \
            written, “peerlearn compare --unblind KEY.csv” reveals the arms.
              peerlearn experiment blind data.csv --group arm --seed 7 \\
                  --output blinded.csv --key key.csv
            """)

    @Argument(help: "The data, as a CSV file.")
    var data: String

    @Option(help: "The column of the arm.")
    var group: String

    @Option(help: "What the letters are dealt by. Keep it to yourself: who knows it knows the arms.")
    var seed: UInt64

    @Option(help: "Where the table with letters is written.")
    var output: String

    @Option(help: "Where the key is written.")
    var key: String

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        if output == key { throw ValidationError("--output and --key need files of their own.") }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let file = try ExperimentTable(path: data, console: console)
            file.announce()
            let arm = try file.place(of: group)
            let names = try (0..<file.count).map { row in
                guard let name = file.name(row, arm) else {
                    throw file.fault(row, "tool.experiment.emptyCell", ["column": .text(group)])
                }
                return name
            }
            let blinding = Blinding(of: names, seed: seed)
            let letters = Dictionary(blinding.key.map { ($0.arm, $0.letter) }) { first, _ in first }
            var csv = CSVWriter(columns: file.columns)
            for (row, name) in names.enumerated() {
                for column in file.columns.indices {
                    if column == arm {
                        csv.text(letters[name] ?? "")
                    } else {
                        csv.identifier(file.text(row, column))
                    }
                }
                csv.endRow()
            }
            try OutputFile(path: output).write(String(decoding: csv.take(), as: UTF8.self), besides: [data])
            try OutputFile(path: key).write(BlindingKeyFile.text(blinding), besides: [data])
            console.say("tool.experiment.blinded", ["count": .number(blinding.arms.count), "file": .text(key)])
        }
    }
}
