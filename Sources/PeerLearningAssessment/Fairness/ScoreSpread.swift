/// Where differences between scores come from: works, reviewers and the rest.
///
/// The model is score = mean + quality of the work + leniency of the reviewer + noise, all three at random. The three
/// variances are found by the method of moments: scores within a work vary by leniency and noise, scores of one reviewer
/// by quality and noise, all scores by the three. Source: Henderson, *Estimation of variance and covariance components*,
/// 1953 (method 1).
struct ScoreSpread {
    let mean: Double
    /// The variance of noise.
    let noise: Double
    /// How strongly an estimate of quality is drawn to the mean, in reviews: noise over the variance of quality, at most
    /// that of ``strongestPulls``.
    let pullOfWorks: Double
    /// The same for the leniency of reviewers.
    let pullOfReviewers: Double

    /// For quality the general mean counts for half a review at most, for leniency for three.
    ///
    /// A stronger pull would be more exact on the average, but it would take what is left of brilliant works, or of people
    /// who give full marks to everybody, for friendship. Leniency may be drawn more strongly: within a dense circle few of
    /// a reviewer's other reviews remain.
    static let strongestPulls = (works: 0.5, reviewers: 3.0)

    /// nil where scores do not vary, or where no work has two reviews.
    init?(_ table: ScoreTable) {
        guard table.count > 1 else { return nil }
        let count = Double(table.count)
        let mean = table.score.reduce(0, +) / count
        let all = table.score.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
        let works = Self.within(table.reviewsOfWork, table.workCount, table.score)
        let reviewers = Self.within(table.reviewsByPerson, table.people.count, table.score)
        guard works.freedom > 0, works.variance > 1e-9 else { return nil }
        let ofOneReviewer = reviewers.freedom > 0 ? reviewers.variance : all
        let shared = 1 - works.overlap - reviewers.overlap
        let rest = ofOneReviewer * (1 - works.overlap) + works.variance * (1 - reviewers.overlap) - all
        let most = min(works.variance, ofOneReviewer)
        let noise = shared > 0.1 ? min(most, max(most / 4, rest / shared)) : most
        guard noise > 1e-9 else { return nil }
        self.mean = mean
        self.noise = noise
        pullOfReviewers = min(Self.strongestPulls.reviewers, noise / max(1e-9, works.variance - noise))
        pullOfWorks = min(Self.strongestPulls.works, noise / max(1e-9, ofOneReviewer - noise))
    }

    private static func within(
        _ groups: Groups, _ count: Int, _ score: [Double]
    ) -> (variance: Double, freedom: Int, overlap: Double) {
        var squares = 0.0
        var freedom = 0
        var overlap = 0.0
        for group in 0..<count where groups.size(group) > 0 {
            let size = Double(groups.size(group))
            let mean = groups[group].reduce(0) { $0 + score[$1] } / size
            squares += groups[group].reduce(0) { $0 + (score[$1] - mean) * (score[$1] - mean) }
            freedom += groups.size(group) - 1
            overlap += size * size
        }
        let all = Double(score.count)
        return (freedom > 0 ? squares / Double(freedom) : 0, freedom, overlap / (all * all))
    }
}
