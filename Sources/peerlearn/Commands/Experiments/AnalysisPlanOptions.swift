import ArgumentParser
import PeerLearning

/// What has to be decided before the data are seen.
struct AnalysisPlanOptions: ParsableArguments {
    @Option(help: "How many points do not matter: tests whether arms are the same within them.")
    var margin: Double?

    @Option(help: "How often intervals cover the true value, from 0.5 up to 1.")
    var confidence = 0.95

    @Option(help: "How p-values of several programmes are corrected.")
    var correction = Word(AnalysisPlan.Correction.holm)

    @Option(help: "The power for which sizes are advised, between 0 and 1.")
    var power = 0.8

    func validate() throws {
        guard AnalysisPlan(confidence: confidence, margin: margin, power: power) != nil else {
            throw ValidationError(
                "--confidence is from 0.5 up to 1, --power between 0 and 1, --margin a number above 0.")
        }
    }

    var plan: AnalysisPlan {
        AnalysisPlan(confidence: confidence, correction: correction.value, margin: margin, power: power) ?? .usual
    }
}
