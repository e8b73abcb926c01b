/// What is left of each score once the quality of the work and the leniency of the reviewer are taken out.
///
/// Quality and leniency are best linear unbiased predictions in the model of ``ScoreSpread``: means of the other scores,
/// drawn to the general mean the more, the fewer there are. The inflation of some reviews is the generalised least squares
/// estimate of one common shift of them all, so the reviews in question are no evidence for each other; for one review it
/// is its distance from what the other reviews of the work and the other reviews by the same person let one expect. What
/// lies further away than their own works and reviewers is left out, which makes it a little too small and never too
/// large. Source: Robinson, *That BLUP is a good thing*, Statistical Science 6, 1991.
struct Residuals {
    let table: ScoreTable
    let spread: ScoreSpread
    private let rest: [Double]
    /// By how much the figures of single reviews are wider than the model says; inflations are measured in it.
    private let scale: Double
    /// The figures of single reviews whose works have other reviews too, with mean 0 and variance 1: what chance looks
    /// like here.
    let pool: [Double]

    init?(_ table: ScoreTable) {
        guard let spread = ScoreSpread(table) else { return nil }
        self.table = table
        self.spread = spread
        rest = Self.rest(table, spread)
        var figures: [Double] = []
        for review in 0..<table.count where table.reviewsOfWork.size(table.work[review]) > 1 {
            let room = Self.room(of: review, table, spread)
            if room > 1e-6 { figures.append(rest[review] / (spread.noise * room).squareRoot()) }
        }
        guard figures.count > 1 else { return nil }
        let mean = figures.reduce(0, +) / Double(figures.count)
        let variance = figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(figures.count)
        guard variance > 1e-9 else { return nil }
        scale = variance.squareRoot()
        pool = figures.map { [scale] in ($0 - mean) / scale }
    }

    /// A common shift of some reviews.
    struct Shift {
        /// By how many points the reviews lie above what the others let one expect.
        let points: Double
        /// The same in standard deviations of chance.
        let deviations: Double
        /// How many reviews it was measured by.
        let reviews: Int
    }

    /// The common shift of reviews; nil where the rest of the data says nothing about them.
    func inflation(of reviews: [Int]) -> Shift? {
        guard !reviews.isEmpty else { return nil }
        let room = reviews.count == 1 ? Self.room(of: reviews[0], table, spread) : room(of: reviews)
        guard room > 1e-6 else { return nil }
        let sum = reviews.reduce(0) { $0 + rest[$1] }
        return Shift(
            points: sum / room, deviations: sum / ((spread.noise * room).squareRoot() * scale), reviews: reviews.count)
    }

    /// How many points one standard deviation of chance is for reviews like these.
    func pointsInDeviation(of reviews: [Int]) -> Double? {
        let room = room(of: reviews)
        return room > 1e-6 ? scale * (spread.noise / room).squareRoot() : nil
    }
}

extension Residuals {
    private static func rest(_ table: ScoreTable, _ spread: ScoreSpread) -> [Double] {
        var rest = table.score.map { $0 - spread.mean }
        var quality = Array(repeating: 0.0, count: table.workCount)
        var leniency = Array(repeating: 0.0, count: table.people.count)
        for _ in 0..<200 {
            let moved = max(
                settle(&quality, table.reviewsOfWork, spread.pullOfWorks, &rest),
                settle(&leniency, table.reviewsByPerson, spread.pullOfReviewers, &rest))
            if moved < 1e-9 { break }
        }
        return rest
    }

    /// One step of Gauss and Seidel; answers how far the farthest effect moved.
    private static func settle(
        _ effects: inout [Double], _ groups: Groups, _ pull: Double, _ rest: inout [Double]
    ) -> Double {
        guard pull.isFinite else { return 0 }
        var farthest = 0.0
        for place in effects.indices where groups.size(place) > 0 {
            let size = Double(groups.size(place))
            let sum = groups[place].reduce(0) { $0 + rest[$1] } + size * effects[place]
            let change = sum / (size + pull) - effects[place]
            effects[place] += change
            for review in groups[place] { rest[review] -= change }
            farthest = max(farthest, abs(change))
        }
        return farthest
    }

    /// `x'(x − Zu)` for one review, in closed form: the part of it that work and reviewer do not swallow.
    private static func room(of review: Int, _ table: ScoreTable, _ spread: ScoreSpread) -> Double {
        let work = 1 / (Double(table.reviewsOfWork.size(table.work[review])) + spread.pullOfWorks)
        let person = 1 / (Double(table.reviewsByPerson.size(table.reviewer[review])) + spread.pullOfReviewers)
        guard work * person < 1 else { return 0 }
        return 1 - (work * (1 - person) + person * (1 - work)) / (1 - work * person)
    }

    /// The same for several reviews, solved on the works and reviewers that they touch. What lies further away could only
    /// make it smaller, so that deviations come out a little too small and never too large.
    private func room(of reviews: [Int]) -> Double {
        let works = Set(reviews.map { table.work[$0] }).sorted()
        let people = Set(reviews.map { table.reviewer[$0] }).sorted()
        let inside = Set(reviews)
        var cells: [(work: Int, person: Int)] = []
        for (place, work) in works.enumerated() {
            for review in table.reviewsOfWork[work] {
                if let person = people.firstIndex(of: table.reviewer[review]) { cells.append((place, person)) }
            }
        }
        let target = { (review: Int) in inside.contains(review) ? 1.0 : 0.0 }
        let ofWork = works.map { table.reviewsOfWork[$0].reduce(0) { $0 + target($1) } }
        let ofPerson = people.map { table.reviewsByPerson[$0].reduce(0) { $0 + target($1) } }
        var quality = works.map { _ in 0.0 }
        var leniency = people.map { _ in 0.0 }
        for _ in 0..<60 {
            var sums = ofWork
            for cell in cells { sums[cell.work] -= leniency[cell.person] }
            for place in works.indices {
                quality[place] = sums[place] / (Double(table.reviewsOfWork.size(works[place])) + spread.pullOfWorks)
            }
            sums = ofPerson
            for cell in cells { sums[cell.person] -= quality[cell.work] }
            var farthest = 0.0
            for place in people.indices {
                let next = sums[place] / (Double(table.reviewsByPerson.size(people[place])) + spread.pullOfReviewers)
                farthest = max(farthest, abs(next - leniency[place]))
                leniency[place] = next
            }
            if farthest < 1e-7 { break }
        }
        let swallowed =
            zip(quality, ofWork).reduce(0) { $0 + $1.0 * $1.1 }
            + zip(leniency, ofPerson).reduce(0) { $0 + $1.0 * $1.1 }
        return Double(reviews.count) - swallowed
    }
}
