/// The score of a submission as Open edX's peer assessment (ORA2) makes it: whole points for each criterion, added up.
public struct OpenEdXScore: Hashable, Sendable {
    /// How the points of several reviewers become one.
    public enum Method: Hashable, Sendable {
        /// The one in the middle; of an even number the mean of the two in the middle, rounded up.
        case median
        /// The mean, rounded up.
        case mean
    }

    /// How points are put together.
    public let method: Method
    /// How many reviews a submission needs.
    public let needed: Int
    /// Whether fewer will do after a week: three tenths of what is needed, and one at least.
    public let isFlexible: Bool

    /// A way of scoring.
    ///
    /// - Parameter method: The mean is taken only where the platform allows it: `isMeanAllowed`.
    public init(_ method: Method = .median, isMeanAllowed: Bool = true, needed: Int, isFlexible: Bool = false) {
        self.method = isMeanAllowed ? method : .median
        self.needed = max(1, needed)
        self.isFlexible = isFlexible
    }

    /// Whether fewer reviews will do: the course's word forces it, else the block's counts; nil is no word.
    public static func isFlexible(block: Bool, course: Bool) -> Bool { block || course }

    /// The points of a criterion; 0 where nobody gave any.
    public func points(_ given: [Int]) -> Int {
        guard !given.isEmpty else { return 0 }
        switch method {
        case .mean: return Self.up(given.reduce(0, +), given.count)
        case .median:
            let sorted = given.sorted()
            return Self.up(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2], 2)
        }
    }

    /// The score of a submission; nil before enough reviews have come in.
    ///
    /// - Parameters:
    ///   - reviews: Each review's points by criterion, in the order in which they came in: the first that are needed count,
    ///     and later ones change nothing.
    ///   - days: How many days ago the work was handed in.
    public func score(_ reviews: [[Int]], daysSinceSubmission days: Int) -> Int? {
        let enough = isFlexible && days >= 7 ? max(1, needed * 30 / 100) : needed
        guard reviews.count >= enough, let first = reviews.first else { return nil }
        let counted = reviews.prefix(needed)
        return first.indices.reduce(0) { sum, criterion in
            sum + points(counted.map { $0.indices.contains(criterion) ? $0[criterion] : 0 })
        }
    }

    private static func up(_ sum: Int, _ count: Int) -> Int {
        let (whole, rest) = sum.quotientAndRemainder(dividingBy: count)
        return rest > 0 ? whole + 1 : whole
    }
}
