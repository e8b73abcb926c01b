/// What to do with a grade that is not sure enough.
public struct UncertaintyPolicy: Hashable, Sendable {
    /// What is to be done about an item.
    public enum Step: Hashable, Sendable {
        /// The grade is sure enough.
        case accept
        /// A peer is asked for one review more.
        case addReview(grader: Int)
        /// Somebody experienced is asked for one review more.
        case askExperienced(grader: Int)
        /// Reviews will not do, or there is nobody left to ask: staff looks at it.
        case askStaff
    }

    /// The standard deviation up to which a grade is accepted, in points.
    public let acceptable: Double
    /// How many reviews a grade must rest on, however sure it looks.
    public let leastReviews: Int
    /// From how many reviews on no more peers are asked.
    public let mostReviews: Int

    /// A policy: five points, and two to five reviews unless you say otherwise.
    public init(acceptable: Double = 5, leastReviews: Int = 2, mostReviews: Int = 5) {
        self.acceptable = acceptable
        self.leastReviews = leastReviews
        self.mostReviews = mostReviews
    }

    /// A step for each item.
    ///
    /// The least sure item is seen to first. A peer is asked where that is expected to make the grade sure enough, or where
    /// fewer than three reviews are in; else somebody experienced where that would; else staff.
    ///
    /// - Parameters:
    ///   - mayReview: Whether a grader may review an item; who has done so is not asked again anyway.
    public func steps(
        after estimates: GradeEstimates, peers: [NextReviews.Reviewer], experienced: [NextReviews.Reviewer],
        where mayReview: (_ item: Int, _ grader: Int) -> Bool
    ) -> [Step] {
        var (peers, experienced) = (Pool(peers, estimates), Pool(experienced, estimates))
        var steps = [Step](repeating: .accept, count: estimates.table.itemCount)
        let limit = acceptable * acceptable
        let unsure = steps.indices.map { ($0, estimates.variance(of: $0)) }.filter {
            $0.1 > limit || (estimates.table.reviewCount(of: $0.0) < leastReviews && $0.1 > 0)
        }
        for (item, variance) in unsure.sorted(by: { (-$0.1, $0.0) < (-$1.1, $1.0) }) {
            let reviews = estimates.table.reviewCount(of: item)
            let needed = variance > limit ? variance * limit / (variance - limit) : .infinity
            func mayAsk(_ grader: Int) -> Bool {
                mayReview(item, grader)
                    && !estimates.table.rows(of: item).contains { Int(estimates.table.graders[$0]) == grader }
            }
            if reviews < mostReviews, let peer = peers.take(reviews < 3 ? .infinity : needed, mayAsk) {
                steps[item] = .addReview(grader: peer)
            } else if let guide = experienced.take(needed, mayAsk) {
                steps[item] = .askExperienced(grader: guide)
            } else {
                steps[item] = .askStaff
            }
        }
        return steps
    }

    /// People who may be asked, the most exact first.
    private struct Pool {
        private var people: [(grader: Int, variance: Double, left: Int)]

        init(_ reviewers: [NextReviews.Reviewer], _ estimates: GradeEstimates) {
            people = reviewers.map { ($0.grader, $0.variance(after: estimates), $0.capacity) }
                .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        }

        /// The most exact of those who may be asked, if a review of theirs has no more than this variance.
        mutating func take(_ most: Double, _ mayAsk: (Int) -> Bool) -> Int? {
            guard let place = people.firstIndex(where: { $0.left > 0 && mayAsk($0.grader) }),
                people[place].variance <= most
            else { return nil }
            people[place].left -= 1
            return people[place].grader
        }
    }
}
