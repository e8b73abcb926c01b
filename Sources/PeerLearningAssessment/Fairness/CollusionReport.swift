public import PeerLearningCore

/// Looks for people who give each other higher scores than their work and their leniency explain.
///
/// Of every review the quality of the work (the mean of the other reviewers, shrunk) and the leniency of the reviewer (the
/// mean of their other reviews, shrunk) are taken out. What is left is tested for each pair who reviewed each other, for
/// each circle of three to eight people tied by mutual reviews, and for each ring A → B → … → A of three to eight.
/// Chance is what the cohort's own reviews look like, put together at random. How many pairs, circles and rings there are
/// follows from who reviewed whom and not from the scores, so the p-values can be adjusted for all of them, also for those
/// that a search never touched.
///
/// On honest data the expected number of findings is at most ``expectedFalseAlarms`` (Bonferroni's bound, with half of
/// `alpha` for pairs and the rest shared equally by circles and lengths of rings: Genovese, Roeder and Wasserman, *False
/// discovery control with p-value weighting*, 2006). It needs no independence between sets. It does take noise to be
/// alike for all reviewers: one who judges wildly is a little more likely to be met here.
///
/// It cannot see sets whose works nobody else reviewed, and it sees two people only if they inflate much:
/// ``visibleInflation`` says how much. No finding is no proof of honesty.
///
/// ```swift
/// let report = CollusionReport(of: scores)
/// print(TextCatalogue.assessment.text(report.summary, in: .english))
/// for finding in report.findings { show(finding.message, finding.people) }
/// ```
public struct CollusionReport: Hashable, Sendable {
    /// What the data allowed.
    public enum Reach: Hashable, Sendable {
        /// There are fewer than 30 reviews or 6 reviewers, or no work has two: chance cannot be told from friendship.
        case tooFewReviews
        /// All scores are alike once works and reviewers are taken out: there is nothing that could stand out.
        case noVariation
        /// Nobody's reviews lead back to them, or only of works that nobody else reviewed.
        case nothingToCompare
        /// Pairs, circles or rings were tested.
        case tested
    }

    /// What the data allowed.
    public let reach: Reach
    /// The sets that stand out, the least likely first; two of them share at most one person.
    public let findings: [CollusionFinding]
    /// The number of false alarms that was put up with, for the whole report.
    public let alpha: Double
    /// At most how many findings are to be expected where everybody is honest: `alpha`, or 0 where nothing was tested.
    public let expectedFalseAlarms: Double
    /// How many reviews were reckoned with.
    public let reviews: Int
    /// How many were not: a score that is no number from 0 to 100, own work, no author, or replaced by a later review.
    public let leftOut: Int
    /// How many pairs reviewed each other and could be tested.
    public let pairsTested: Int
    /// How many pairs reviewed each other, but nobody else reviewed the work: about them the data cannot tell.
    public let pairsUndecided: Int
    /// At most how many circles and rings were tested.
    public let ringsTested: Double
    /// The length up to which rings were tested: less than 8 where everybody reviewed so many that there are too many.
    public let longestRing: Int
    /// Whether the search for rings was cut short; then some may have been missed, but no false alarm was added.
    public let wasCut: Bool
    /// By how many points a pair must inflate each other to be found in every second case; nil where no pair was tested.
    public let visibleInflation: Double?

    /// Looks at the reviews of one or more workshops. The order of the reviews does not matter.
    ///
    /// - Parameter alpha: How many false alarms to put up with in the whole report, above 0 and below 1; anything else is
    ///   taken as 0.05.
    public init(of scores: [PeerScore], alpha: Double = 0.05) {
        let alpha = alpha > 0 && alpha < 1 ? alpha : 0.05
        let table = ScoreTable(scores)
        let sought = CollusionSearch.run(table, alpha: alpha)
        reach = sought.reach
        findings = sought.findings
        self.alpha = alpha
        expectedFalseAlarms = sought.reach == .tested ? alpha : 0
        reviews = table.count
        leftOut = table.leftOut
        pairsTested = sought.pairsTested
        pairsUndecided = sought.pairsUndecided
        ringsTested = sought.ringsTested
        longestRing = sought.longestRing
        wasCut = sought.wasCut
        visibleInflation = sought.visibleInflation
    }

    /// The report in a sentence or two.
    public var summary: Message {
        switch reach {
        case .tooFewReviews: Message("fairness.tooFew", ["reviews": .number(reviews)])
        case .noVariation: Message("fairness.noVariation")
        case .nothingToCompare: Message("fairness.nothingToCompare")
        case .tested:
            Message(
                findings.isEmpty ? "fairness.nothingFound" : "fairness.found",
                [
                    "sets": .number(findings.count), "alarms": .decimal(expectedFalseAlarms, digits: 2),
                    "visible": .message(visible),
                ])
        }
    }

    private var visible: Message {
        guard let visibleInflation else { return Message("fairness.visible.noPair") }
        return Message("fairness.visible", ["points": .number(Int(visibleInflation.rounded(.up)))])
    }
}
