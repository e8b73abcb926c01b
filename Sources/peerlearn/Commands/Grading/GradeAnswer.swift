import PeerLearning
import PeerLearningImport
import PeerLearningReports

/// What `peerlearn grade` answers.
struct GradeAnswer {
    let file: GradesFile
    let method: GradeMethod
    let estimates: GradeEstimates
    /// How long it took from the parsed file to the estimates.
    let seconds: Double

    /// The most works that are told in words.
    private static let mostTold = 20

    var record: JSONValue {
        let gain = estimates.gain
        return [
            "items": .integer(estimates.table.itemCount), "graders": .integer(estimates.table.graderCount),
            "grades": .integer(estimates.table.count), "method": .text(method.rawValue),
            "iterations": .integer(estimates.iterations), "seconds": .number(seconds),
            "estimatedGainOverMean": .figure(gain?.points), "gainLow": .figure(gain?.low),
            "gainHigh": .figure(gain?.high),
        ]
    }

    func tell(_ console: Console) {
        let names = file.items
        console.say(
            "tool.grades.summary",
            [
                "grades": .number(estimates.table.count), "items": .number(estimates.table.itemCount),
                "graders": .number(estimates.table.graderCount), "method": .text(method.rawValue),
            ])
        if let gain = estimates.gain, gain.items > 0 {
            console.say(
                gain.isShown ? "tool.grades.gain" : "tool.grades.gainUnsure",
                [
                    "points": .decimal(gain.points, digits: 2), "low": .decimal(gain.low, digits: 2),
                    "high": .decimal(gain.high, digits: 2),
                ])
        }
        for place in 0..<min(names.count, Self.mostTold) {
            guard let item = estimates.item(place) else { continue }
            console.say(
                "tool.grades.item",
                [
                    "item": .text(Console.printable(names.name(place))), "grade": .decimal(item.value, digits: 1),
                    "error": .decimal(item.deviation, digits: 1), "reviews": .number(item.reviews),
                ])
        }
        if names.count > Self.mostTold {
            console.say("tool.table.more", ["count": .number(names.count - Self.mostTold)])
        }
    }

    func writeItems(to output: OutputFile, _ dialect: CSVDialect) throws {
        let csv = CSVWriter(columns: ["item", "grade", "sd", "reviews"], in: dialect)
        try output.write(csv, rows: file.items.count) { place, csv in
            guard let item = estimates.item(place) else { return }
            csv.identifier(file.items.name(place))
            csv.number(item.value)
            csv.number(item.deviation)
            csv.count(item.reviews)
            csv.endRow()
        }
    }

    func writeGraders(to output: OutputFile, _ dialect: CSVDialect) throws {
        let csv = CSVWriter(columns: ["grader", "bias", "reliability", "reviews"], in: dialect)
        try output.write(csv, rows: file.graders.count) { place, csv in
            guard let grader = estimates.grader(place) else { return }
            csv.identifier(file.graders.name(place))
            csv.number(grader.bias)
            csv.number(grader.reliability)
            csv.count(grader.reviews)
            csv.endRow()
        }
    }
}
