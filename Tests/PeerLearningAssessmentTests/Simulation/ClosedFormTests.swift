import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct ClosedFormTests {
    /// Each way in which `reviews` reviews may come in or not, with its chance.
    private func outcomes(_ reviews: Int, _ chance: Double) -> [(count: Int, chance: Double)] {
        (0..<1 << reviews).map { bits in
            let count = bits.nonzeroBitCount
            let share = (0..<reviews).reduce(1.0) { $0 * (bits >> $1 & 1 == 1 ? chance : 1 - chance) }
            return (count, share)
        }
    }

    @Test(arguments: 1...6, [0.0, 0.25, 0.6, 0.9, 1])
    func `M11: how many reviews come in is what all ways together say`(reviews: Int, chance: Double) {
        let arrivals = ReviewArrivals(reviews: reviews, chance: chance)
        let ways = outcomes(reviews, chance)
        for count in -1...reviews + 1 {
            let sum = ways.filter { $0.count == count }.reduce(0) { $0 + $1.chance }
            #expect((arrivals.chance(of: count) - sum).magnitude < 1e-12)
        }
        #expect((arrivals.chanceOfNone - arrivals.chance(of: 0)).magnitude < 1e-12)
        #expect((arrivals.chanceOfFewer - (1 - arrivals.chance(of: reviews))).magnitude < 1e-12)
        let some = ways.filter { $0.count > 0 }
        let total = some.reduce(0) { $0 + $1.chance }
        let square = some.reduce(0) { $0 + $1.chance * 61 / Double($1.count) }
        let error = arrivals.error(of: .ordinary)
        #expect(total > 0 ? ((error ?? 0) - (square / total).squareRoot()).magnitude < 1e-12 : error == nil)
    }

    @Test func `M11: with every review in, the mean's error is the root of bias² + noise² over k`() {
        for reviews in 1...8 {
            let error = ReviewArrivals(reviews: reviews, chance: 1).error(of: ReviewerSkill(bias: 3, noise: 4))
            #expect(((error ?? 0) - (25 / Double(reviews)).squareRoot()).magnitude < 1e-12)
        }
    }

    @Test(arguments: 1...7, 0...7)
    func `M11: the chance of no experienced reviewer counts all choices of reviewers`(people: Int, experienced: Int) {
        let lot = ExperienceAmongReviewers(people: people, experienced: experienced)
        for reviewers in 0...people {
            let choices = (0..<1 << people).filter { $0.nonzeroBitCount == reviewers }
            let without = choices.count { $0 & (1 << min(experienced, people) - 1) == 0 }
            let share = Double(without) / Double(choices.count)
            #expect((lot.chanceOfNone(among: reviewers) - share).magnitude < 1e-12)
        }
    }

    @Test func `M11: author and reviewers by lot: leaving the author out changes nothing`() {
        let (people, experienced, reviews) = (9, 3, 3)
        let byNovice = ExperienceAmongReviewers(people: people - 1, experienced: experienced)
        let byExperienced = ExperienceAmongReviewers(people: people - 1, experienced: experienced - 1)
        let mixed =
            (byNovice.chanceOfNone(among: reviews) * Double(people - experienced)
                + byExperienced.chanceOfNone(among: reviews) * Double(experienced)) / Double(people)
        let whole = ExperienceAmongReviewers(people: people, experienced: experienced)
        #expect((mixed - whole.chanceOfNone(among: reviews)).magnitude < 1e-12)
    }

    @Test func `M11: a rule of experience serves 45 of 100 with 15 % and three reviews each, and all with seven`() {
        let people = ExperienceAmongReviewers(people: 100, experienced: 15)
        #expect((people.mostServed(reviews: 3, wanting: 1) - 0.45).magnitude < 1e-12)
        #expect((people.mostServed(reviews: 3, wanting: 2) - 0.225).magnitude < 1e-12)
        #expect(people.mostServed(reviews: 3, wanting: 1, capacity: 7) == 1)
        #expect(people.mostServed(reviews: 3, wanting: 0) == 1)
        #expect(ExperienceAmongReviewers.load(submissions: 90, reviews: 3, reviewers: 45) == 6)
        #expect(ExperienceAmongReviewers.load(submissions: 90, reviews: 3, reviewers: 0) == 0)
    }

    @Test func `M11: times of the first and last review are the quantiles of their distributions`() throws {
        let timing = ReviewTiming.late
        for (reviews, chance) in [(1, 1.0), (3, 0.9), (5, 0.3)] {
            let arrivals = ReviewArrivals(reviews: reviews, chance: chance)
            let some = 1 - arrivals.chanceOfNone
            func power(_ base: Double) -> Double { (0..<reviews).reduce(1.0) { product, _ in product * base } }
            for share in [0.1, 0.5, 0.9] {
                let first = timing.share(after: try #require(arrivals.timeOfFirst(for: share, timing)))
                #expect(((1 - power(1 - chance * first)) / some - share).magnitude < 1e-9)
                let last = timing.share(after: try #require(arrivals.timeOfLast(for: share, timing)))
                let reached = (power(1 - chance + chance * last) - arrivals.chanceOfNone) / some
                #expect((reached - share).magnitude < 1e-9)
            }
        }
        #expect((ReviewTiming.even.time(of: 0.3) - 0.3).magnitude < 1e-12)
        #expect((timing.share(after: 0.5) - 0.125).magnitude < 1e-12)
        #expect((timing.time(of: 0.125) - 0.5).magnitude < 1e-12)
        #expect(ReviewArrivals(reviews: 3, chance: 0).timeOfFirst(for: 0.5, timing) == nil)
        #expect(ReviewArrivals(reviews: 3, chance: 0).timeOfLast(for: 0.5, timing) == nil)
    }

    @Test func `M11: figures that cannot be are brought into range`() {
        #expect(ReviewArrivals(reviews: -2, chance: .nan) == ReviewArrivals(reviews: 0, chance: 0))
        #expect(ReviewArrivals(reviews: 2, chance: 7).chanceOfNone == 0)
        #expect(ExperienceAmongReviewers(people: -1, experienced: 5).people == 0)
        #expect(ExperienceAmongReviewers(people: 3, experienced: 5).chanceOfNone(among: 9) == 0)
    }
}
