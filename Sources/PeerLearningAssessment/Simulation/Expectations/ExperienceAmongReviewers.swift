/// How often chance gives a submission an experienced reviewer: closed forms.
///
/// ```swift
/// let lot = ExperienceAmongReviewers(people: 100, experienced: 15)
/// lot.chanceOfNone(among: 3)                       // 0.61: of ten submissions six go without
/// lot.mostServed(reviews: 3, wanting: 1)           // 0.45: the most that a rule can do at equal loads
/// ```
public struct ExperienceAmongReviewers: Hashable, Sendable {
    /// How many people review.
    public let people: Int
    /// How many of them have experience.
    public let experienced: Int

    /// Describes the reviewers; figures that cannot be are brought into range.
    public init(people: Int, experienced: Int) {
        self.people = max(0, people)
        self.experienced = min(max(0, experienced), self.people)
    }

    /// The chance that none of so many reviewers, drawn by lot, has experience: hypergeometric, C(n − e, k)/C(n, k).
    ///
    /// It holds although nobody reviews their own work: author and reviewers together are drawn by lot as well.
    public func chanceOfNone(among reviewers: Int) -> Double {
        (0..<max(0, min(reviewers, people))).reduce(1.0) { chance, drawn in
            chance * Double(max(0, people - experienced - drawn)) / Double(people - drawn)
        }
    }

    /// The chance that no review by an experienced person comes in, where each is written with a chance of its own: the mean
    /// of the above over how many come in.
    public func chanceOfNone(among arrivals: ReviewArrivals) -> Double {
        (0...arrivals.reviews).reduce(0.0) { $0 + arrivals.chance(of: $1) * chanceOfNone(among: $1) }
    }

    /// The largest share of submissions that can have so many experienced reviewers, by counting: there are e·k reviews by
    /// experienced people at equal loads, or e times what they take where they take more, and each submission needs q.
    ///
    /// - Parameters:
    ///   - reviews: How many reviews everybody gives.
    ///   - wanted: How many experienced reviewers a submission needs.
    ///   - capacity: How many reviews an experienced person takes; nil for no more than the others.
    public func mostServed(reviews: Int, wanting wanted: Int, capacity: Int? = nil) -> Double {
        guard wanted > 0, people > 0 else { return 1 }
        let each = max(reviews, capacity ?? reviews)
        return min(1, Double(experienced) * Double(each) / (Double(wanted) * Double(people)))
    }

    /// The expected number of reviews that a reviewer is asked for: k times submissions over reviewers; 0 where nobody is
    /// there.
    public static func load(submissions: Int, reviews: Int, reviewers: Int) -> Double {
        reviewers > 0 ? Double(submissions) * Double(reviews) / Double(reviewers) : 0
    }
}
