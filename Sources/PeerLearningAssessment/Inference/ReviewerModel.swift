/// Reviewers with a severity and a reliability of their own, learnt from all grades together.
///
/// The model is PG1 of C. Piech et al., *Tuned Models of Peer Assessment in MOOCs*, 2013: a grade is the item's worth plus
/// the grader's bias plus noise of the grader's precision; biases are normal around 0, precisions gamma. It is fitted by
/// mean-field variational inference; how far graders differ in bias and precision, and items in worth, is estimated from
/// the grades as well (empirical Bayes). So where graders hardly differ it turns into the mean by itself. Nobody can take
/// over an item: precisions are shrunk towards what is usual, and no one counts more than ``mostPrecision`` times that.
///
/// One sweep over the grades takes about 4 ns a grade; some 10 to 30 are needed.
public struct ReviewerModel: GradeInference, Hashable {
    /// Whether graders are taken to be equally exact.
    public enum Reliability: Hashable, Sendable {
        /// They differ in severity alone: an additive mixed model.
        case equal
        /// They differ in exactness as well; how far, the grades tell.
        case differing
    }

    /// Whether an item with few grades is drawn towards the mean of all items.
    public enum Pull: Hashable, Sendable {
        /// It stands on its own grades: what people expect of a grade.
        case none
        /// It is drawn there by as much as lowers the expected error.
        case towardsMean
    }

    /// The name of the method.
    public let name: String
    /// Whether graders are taken to be equally exact.
    public let reliability: Reliability
    /// Whether items are drawn towards the mean.
    public let pull: Pull
    /// How far grades of one item usually lie apart, as a standard deviation; it counts like four grades.
    public let typicalDeviation: Double
    /// How many times the usual precision the most exact grader may have.
    public let mostPrecision: Double
    /// At most how many rounds are taken.
    public let mostRounds: Int

    /// A model; the standard ones are ``biasCorrected``, ``adaptive`` and ``pg1``.
    public init(
        name: String, reliability: Reliability, pull: Pull, typicalDeviation: Double = 12, mostPrecision: Double = 4,
        mostRounds: Int = 60
    ) {
        self.name = name
        self.reliability = reliability
        self.pull = pull
        self.typicalDeviation = typicalDeviation
        self.mostPrecision = mostPrecision
        self.mostRounds = mostRounds
    }

    /// Corrected for severity, all reviewers equally exact, and no pull.
    public static let biasCorrected = ReviewerModel(name: "bias", reliability: .equal, pull: .none)
    /// Corrected for severity and weighted by reliability, and no pull.
    public static let adaptive = ReviewerModel(name: "adaptive", reliability: .differing, pull: .none)
    /// The whole model, with the lowest expected error.
    public static let pg1 = ReviewerModel(name: "pg1", reliability: .differing, pull: .towardsMean)

    /// The same with another idea of how far grades of one item usually lie apart.
    public func expecting(deviation: Double) -> ReviewerModel {
        ReviewerModel(
            name: name, reliability: reliability, pull: pull, typicalDeviation: deviation,
            mostPrecision: mostPrecision, mostRounds: mostRounds)
    }

    /// The estimates.
    public func estimates(of table: GradeTable, knowing knowledge: PriorKnowledge) -> GradeEstimates {
        var fit = ReviewerFit(self, table, knowledge)
        fit.run()
        return fit.estimates()
    }
}
