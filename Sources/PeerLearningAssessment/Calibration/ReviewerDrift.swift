public import PeerLearningCore

/// Watches reviewers over their reviews in the order of time: who has become more severe or more lenient.
///
/// Each score is taken without the severity that the reviewer's exemplars have told. What is to be expected of it then is
/// the median of all reviews of the same work in the same round, which one reviewer out of three does not move. Of n scores
/// that scatter by σ, one lies around their median with the variance `σ² (1 + v − 2/n)`, where v σ² is the variance of the
/// median (by Basu's theorem its covariance with each score is σ²/n); σ is 8 points unless you say otherwise. A work that
/// nobody else reviewed tells nothing. See ``DriftWatch`` for what an alarm means, and how often it is a false one.
public struct ReviewerDrift: Sendable {
    /// The variance of the median of 2 to 5 standard normal values (Teichroew, *Annals of Mathematical Statistics* 27, 1956).
    private static let medianVariances = [2: 0.5, 3: 0.4487, 4: 0.2982, 5: 0.2868]

    private let records: [PersonID: CalibrationRecord]
    private let noise: Double
    private var watches: [PersonID: DriftWatch] = [:]
    /// The alarms, person by person, in the order of time.
    public private(set) var drifts: [PersonID: [DriftWatch.Drift]] = [:]

    /// A watch at its beginning.
    ///
    /// - Parameters:
    ///   - records: What reviewers judged of exemplars; who is not in it is taken to be as severe as the others.
    ///   - noise: The usual scatter of a score around the worth of the work, in points.
    public init(_ records: [PersonID: CalibrationRecord] = [:], noise: Double = 8) {
        self.records = records
        self.noise = max(0.1, noise)
    }

    /// Takes in the reviews of a workshop, in the order of time.
    ///
    /// - Parameter score: What a review is worth, from 0 to 100; nil where it says nothing.
    package mutating func add(_ reviews: [DatedReview], score: (DatedReview) -> Double?) {
        let biases = Dictionary(grouping: reviews, by: \.reviewer).keys.reduce(into: [:]) { biases, person in
            biases[person] = records[person]?.prior().bias ?? 0
        }
        let scored = reviews.compactMap { review in
            score(review).map { (review: review, score: $0 - biases[review.reviewer, default: 0]) }
        }
        let works = Dictionary(grouping: scored) { Work(submission: $0.review.submission, round: $0.review.round) }
            .mapValues { $0.map(\.score).sorted() }
        for (review, score) in scored {
            let all = works[Work(submission: review.submission, round: review.round)] ?? []
            guard all.count > 1 else { continue }
            let median = (all[(all.count - 1) / 2] + all[all.count / 2]) / 2
            let drift = watches[review.reviewer, default: DriftWatch()].add(
                score - median, deviation: deviation(of: all.count))
            if let drift { drifts[review.reviewer, default: []].append(drift) }
        }
    }

    private func deviation(of count: Int) -> Double {
        let reviews = Double(count)
        let median = Self.medianVariances[count] ?? Double.pi / (2 * reviews)
        return noise * (1 + median - 2 / reviews).squareRoot()
    }

    private struct Work: Hashable {
        let submission: SubmissionID
        let round: Int
    }
}
