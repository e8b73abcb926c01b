import ArgumentParser
import PeerLearning

/// The option `--calibration`.
struct CalibrationOption: ParsableArguments {
    @Option(help: "The calibration, or how its identifier begins. Without it, the only calibration of the store.")
    var calibration: String?

    func find(_ desk: Desk) async throws -> CalibrationID {
        var all: [CalibrationID] = []
        for cohort in try await desk.engine.catalogue().cohorts {
            all += try await desk.engine.calibrations(in: cohort)
        }
        return try desk.place(calibration, among: all, called: "calibration")
    }
}

extension Desk {
    /// An exemplar by its number in the order in which they were added, counted from 1, or by how its identifier begins.
    func exemplar(_ name: String, among all: [ExemplarID]) throws -> ExemplarID {
        if let number = Int(name), all.indices.contains(number - 1) { return all[number - 1] }
        return try pick(name, among: all.map { ($0, nil) })
    }
}
