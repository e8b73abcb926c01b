import PeerLearning

/// A table of published figures: rows of `label,meanDifference,standardError,df`, or of
/// `programme,arm,stage,n,mean[,sd]`.
struct SummaryFile {
    private(set) var rows: [SummaryRow] = []
    private(set) var tests: [PublishedTest] = []

    init(_ file: ExperimentTable, confidence: Double) throws {
        if file.placeIfAny(of: "meanDifference") != nil {
            let places = try ["label", "meanDifference", "standardError", "df"].map { try file.place(of: $0) }
            tests = try (0..<file.count).map { row in
                PublishedTest(
                    file.text(row, places[0]), difference: try file.requiredNumber(row, places[1]),
                    standardError: try file.requiredNumber(row, places[2]),
                    degreesOfFreedom: try file.requiredNumber(row, places[3]), confidence: confidence)
            }
        } else {
            let places = try ["programme", "arm", "stage", "n", "mean"].map { try file.place(of: $0) }
            let deviation = file.placeIfAny(of: "sd")
            rows = try (0..<file.count).map { row in
                guard let stage = ExperimentStage(rawValue: file.text(row, places[2]).lowercased()) else {
                    throw file.fault(row, "tool.experiment.stage", ["stage": .text(file.text(row, places[2]))])
                }
                guard let count = Int(exactly: try file.requiredNumber(row, places[3])) else {
                    throw file.fault(row, "tool.experiment.size", ["size": .text(file.text(row, places[3]))])
                }
                guard let arm = file.name(row, places[1]) else {
                    throw file.fault(row, "tool.experiment.emptyCell", ["column": .text("arm")])
                }
                return SummaryRow(
                    programme: file.text(row, places[0]), arm: arm, stage: stage,
                    count: count, mean: try file.requiredNumber(row, places[4]),
                    standardDeviation: try deviation.flatMap { try file.number(row, $0) })
            }
        }
    }
}
