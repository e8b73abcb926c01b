/// How many reviews submissions get: shares of all submissions, from 0 to 1.
public struct ForecastCoverage: Hashable, Sendable {
    /// How many submissions there are.
    public let submissions: ForecastFigure
    /// The share that gets exactly 0, 1, 2 … reviews; the last place stands for as many as were asked for, or more.
    public let reviews: [ForecastFigure]
    /// The share that gets fewer reviews than were asked for.
    public let fewer: ForecastFigure
    /// The share that gets no review by an experienced person.
    public let withoutExperienced: ForecastFigure
    /// The share that has fewer experienced people than the plan's rule wants, or none, among those who are asked.
    public let underserved: ForecastFigure

    init?(_ trials: [CourseTrial], asked: Int) {
        guard let submissions = ForecastFigure(meanOf: trials.map { Double($0.submissions) }) else { return nil }
        func share(_ count: (CourseTrial) -> Int) -> ForecastFigure? {
            ForecastFigure(shareOf: trials.map { (count($0), $0.submissions) })
        }
        guard let fewer = share({ $0.written.prefix(asked).reduce(0, +) }),
            let withoutExperienced = share(\.withoutExperienced), let underserved = share(\.underserved)
        else { return nil }
        self.submissions = submissions
        self.fewer = fewer
        self.withoutExperienced = withoutExperienced
        self.underserved = underserved
        reviews = (0...asked).compactMap { number in
            share { $0.written.dropFirst(number).prefix(number == asked ? .max : 1).reduce(0, +) }
        }
    }

    /// The share that gets no review.
    public var none: ForecastFigure { reviews.first ?? fewer }

    /// The share that gets all reviews that were asked for.
    public var complete: ForecastFigure { fewer.opposite }

    /// The share that gets at least one review.
    public var some: ForecastFigure { none.opposite }

    /// The share that gets a review by an experienced person.
    public var withExperienced: ForecastFigure { withoutExperienced.opposite }
}
