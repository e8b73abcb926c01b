import ArgumentParser
import PeerLearning

/// A way of making one grade of several, by the word that stands for it.
enum GradeMethod: String, ExpressibleByArgument, CaseIterable {
    case mean, median, trimmed, bias, vancouver, adaptive, pg1, ordinal
    case bradleyTerry = "bradley-terry"
    case plackettLuce = "plackett-luce"

    /// The method for a scale that goes up to `most`: grades of one work usually lie some 12 % of it apart.
    func inference(upTo most: Double) -> any GradeInference {
        let deviation = most * 0.12
        return switch self {
        case .mean: SimpleInference(.mean, typicalDeviation: deviation)
        case .median: SimpleInference(.median, typicalDeviation: deviation)
        case .trimmed: SimpleInference(.trimmed, typicalDeviation: deviation)
        case .bias: ReviewerModel.biasCorrected.expecting(deviation: deviation)
        case .vancouver: VancouverInference(typicalDeviation: deviation)
        case .adaptive: ReviewerModel.adaptive.expecting(deviation: deviation)
        case .pg1: ReviewerModel.pg1.expecting(deviation: deviation)
        case .ordinal, .bradleyTerry: OrdinalInference(.bradleyTerry, typicalDeviation: deviation)
        case .plackettLuce: OrdinalInference(.plackettLuce, typicalDeviation: deviation)
        }
    }
}
