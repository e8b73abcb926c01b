import PeerLearning
import PeerLearningReports

/// The key that tells which arm a letter stands for: rows of `letter,arm`.
enum BlindingKeyFile {
    static func read(_ path: String, _ console: Console) throws -> Blinding {
        let file = try ExperimentTable(path: path, console: console)
        let places = try ["letter", "arm"].map { try file.place(of: $0) }
        let arms = try (0..<file.count).map { row in
            guard file.text(row, places[0]) == Blinding.letter(at: row), let arm = file.name(row, places[1])
            else { throw file.fault(row, "tool.experiment.key") }
            return arm
        }
        return Blinding(inOrderOfLetters: arms)
    }

    static func text(_ blinding: Blinding) -> String {
        var csv = CSVWriter(columns: ["letter", "arm"])
        for (letter, arm) in blinding.key {
            csv.text(letter)
            csv.text(arm)
            csv.endRow()
        }
        return String(decoding: csv.take(), as: UTF8.self)
    }
}
