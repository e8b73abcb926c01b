/// What makes grades of scores in a dry run: any way of grading that there is.
public enum CourseGrading: Sendable {
    /// A method over plain numbers.
    case inference(any GradeInference)
    /// A workshop's way of aggregating, also a host's own. It sees scores from 0 to 100, whatever the scale of the plan.
    case aggregator(any GradeAggregator)

    /// The method's name.
    public var name: String {
        switch self {
        case .inference(let method): method.name
        case .aggregator(let method): method.name
        }
    }
}

extension CourseGrading {
    /// The methods that are there, by the names under which the command line knows them.
    public enum Method: String, CaseIterable, Hashable, Sendable {
        /// Every review counts the same.
        case mean
        /// The one in the middle.
        case median
        /// The mean without the highest and the lowest.
        case trimmed
        /// Corrected for severity.
        case bias
        /// Corrected for severity and weighted by exactness.
        case adaptive
        /// The same, and drawn towards the mean of all.
        case pg1
        /// Weighted by closeness to the others.
        case vancouver
        /// From orders of pairs alone.
        case bradleyTerry = "bradley-terry"
        /// From rankings alone.
        case plackettLuce = "plackett-luce"
    }

    /// A method by its name.
    ///
    /// - Parameter width: How wide the scale of scores is; what a method takes for usual before it has seen a score, a
    ///   deviation of 12 on a scale of 100, is made to fit.
    public static func named(_ method: Method, width: Double = 100) -> CourseGrading {
        let usual = 0.12 * width
        let inference: any GradeInference =
            switch method {
            case .mean: SimpleInference(.mean, typicalDeviation: usual)
            case .median: SimpleInference(.median, typicalDeviation: usual)
            case .trimmed: SimpleInference(.trimmed, typicalDeviation: usual)
            case .bias: ReviewerModel.biasCorrected.expecting(deviation: usual)
            case .adaptive: ReviewerModel.adaptive.expecting(deviation: usual)
            case .pg1: ReviewerModel.pg1.expecting(deviation: usual)
            case .vancouver: VancouverInference(typicalDeviation: usual)
            case .bradleyTerry: OrdinalInference(.bradleyTerry, typicalDeviation: usual)
            case .plackettLuce: OrdinalInference(.plackettLuce, typicalDeviation: usual)
            }
        return .inference(inference)
    }
}
