/// Which items are best reviewed once more, and by whom: the largest drop in expected squared error for a number of reviews.
///
/// A review with variance r takes an item from variance v to v r / (v + r), a drop of v² / (v + r). Reviews are chosen one
/// by one, the largest drop first, and the item's variance is brought up to date at once. As one more review of an item
/// always helps less than the one before, and exact reviewers help most where little is known, taking the best each time is
/// close to the best of all. It takes the time of a heap: reviews times the logarithm of items.
///
/// ```swift
/// let reviewers = [NextReviews.Reviewer(grader: 3, capacity: 2)]
/// let next = NextReviews(after: estimates, by: reviewers, atMost: 10) { item, grader in item != grader }
/// ```
public struct NextReviews: Hashable, Sendable {
    /// Somebody who may be asked.
    public struct Reviewer: Hashable, Sendable {
        /// Their place among the graders; one beyond the table for somebody who is new.
        public let grader: Int
        /// How many reviews more they may be asked for.
        public let capacity: Int
        /// What is known of somebody who is not in the table; nil where nothing is.
        public let prior: GraderPrior?

        /// Says who may be asked for how many reviews.
        public init(grader: Int, capacity: Int = 1, prior: GraderPrior? = nil) {
            self.grader = grader
            self.capacity = capacity
            self.prior = prior
        }

        /// The variance with which a review of theirs would tell an item's worth.
        func variance(after estimates: GradeEstimates) -> Double {
            guard grader >= estimates.table.graderCount, let prior, prior.isSound else {
                return estimates.reviewVariance(of: grader)
            }
            return prior.reviewVariance
        }
    }

    /// One review to ask for.
    public struct Choice: Hashable, Sendable {
        /// The item.
        public let item: Int
        /// Whom to ask.
        public let grader: Int
        /// The item's standard deviation before.
        public let before: Double
        /// What it is to be expected afterwards.
        public let after: Double
    }

    /// The reviews to ask for, the most worthwhile first.
    public let choices: [Choice]
    /// The root mean squared error of all items as it is, by the estimates.
    public let errorBefore: Double
    /// The same once the reviews are in.
    public let errorAfter: Double

    /// Chooses reviews.
    ///
    /// - Parameters:
    ///   - count: How many reviews there are to give.
    ///   - mayReview: Whether a grader may review an item; who has done so is not asked again anyway.
    public init(
        after estimates: GradeEstimates, by reviewers: [Reviewer], atMost count: Int,
        where mayReview: (_ item: Int, _ grader: Int) -> Bool
    ) {
        var search = ReviewSearch(estimates, reviewers)
        choices = search.choose(count, mayReview)
        let items = Double(max(1, estimates.table.itemCount))
        let before = (0..<estimates.table.itemCount).reduce(0) { $0 + estimates.variance(of: $1) }
        errorBefore = (before / items).squareRoot()
        errorAfter = (search.variances.reduce(0, +) / items).squareRoot()
    }
}

/// A search for the review that helps most, time after time.
private struct ReviewSearch {
    /// An item with the reviewer who is best for it, as it was when it was looked at.
    struct Offer {
        let item: Int
        let reviewer: Int
        let drop: Double
    }

    let estimates: GradeEstimates
    /// The most exact first.
    let reviewers: [(grader: Int, variance: Double)]
    var left: [Int]
    var variances: [Double]
    /// Where in `reviewers` each item's search goes on: nobody before may review it.
    var next: [Int]
    var heap: [Offer] = []

    init(_ estimates: GradeEstimates, _ reviewers: [NextReviews.Reviewer]) {
        self.estimates = estimates
        let sorted = reviewers.map { ($0.grader, $0.variance(after: estimates), $0.capacity) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        self.reviewers = sorted.map { ($0.0, $0.1) }
        left = sorted.map(\.2)
        variances = (0..<estimates.table.itemCount).map { estimates.variance(of: $0) }
        next = Array(repeating: 0, count: estimates.table.itemCount)
    }

    mutating func choose(
        _ count: Int, _ mayReview: (Int, Int) -> Bool
    ) -> [NextReviews.Choice] {
        var choices: [NextReviews.Choice] = []
        for item in variances.indices { offer(item, mayReview) }
        while choices.count < count, let best = pop() {
            guard left[best.reviewer] > 0 else {
                offer(best.item, mayReview)
                continue
            }
            left[best.reviewer] -= 1
            let before = variances[best.item]
            variances[best.item] -= best.drop
            choices.append(
                NextReviews.Choice(
                    item: best.item, grader: reviewers[best.reviewer].grader, before: before.squareRoot(),
                    after: variances[best.item].squareRoot()))
            next[best.item] = best.reviewer + 1
            offer(best.item, mayReview)
        }
        return choices
    }

    /// Puts an item up with the most exact reviewer who may and can still review it.
    private mutating func offer(_ item: Int, _ mayReview: (Int, Int) -> Bool) {
        let graders = estimates.table.rows(of: item).map { Int(estimates.table.graders[$0]) }
        while next[item] < reviewers.count {
            let place = next[item]
            let grader = reviewers[place].grader
            if left[place] > 0, !graders.contains(grader), mayReview(item, grader) {
                let variance = variances[item]
                let drop = variance * variance / (variance + reviewers[place].variance)
                if drop > 0 { push(Offer(item: item, reviewer: place, drop: drop)) }
                return
            }
            next[item] += 1
        }
    }

    private func isBefore(_ one: Offer, _ other: Offer) -> Bool { (-one.drop, one.item) < (-other.drop, other.item) }

    private mutating func push(_ offer: Offer) {
        heap.append(offer)
        var child = heap.count - 1
        while child > 0, isBefore(heap[child], heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func pop() -> Offer? {
        guard let best = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return best }
        heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
            guard let child = children.min(by: { isBefore(heap[$0], heap[$1]) }), isBefore(heap[child], heap[parent])
            else { return best }
            heap.swapAt(parent, child)
            parent = child
        }
    }
}
