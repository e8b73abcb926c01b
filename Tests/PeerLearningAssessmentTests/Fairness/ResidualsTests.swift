import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("N5: What is left of a score")
struct ResidualsTests {
    private func table() -> ScoreTable {
        var cohort = SeededCohort(seed: 21, people: 14, reviewsEach: 4)
        return ScoreTable(cohort.scores())
    }

    /// Generalised least squares by plain elimination, as an oracle: x'V⁻¹r / x'V⁻¹x.
    private func oracle(_ table: ScoreTable, _ spread: ScoreSpread, _ reviews: [Int]) -> (points: Double, room: Double)
    {
        let n = table.count
        var covariance = Array(repeating: Array(repeating: 0.0, count: n), count: n)
        for row in 0..<n {
            for column in 0..<n {
                if row == column { covariance[row][column] += 1 }
                if table.work[row] == table.work[column] { covariance[row][column] += 1 / spread.pullOfWorks }
                if table.reviewer[row] == table.reviewer[column] {
                    covariance[row][column] += 1 / spread.pullOfReviewers
                }
            }
        }
        let target: [Double] = (0..<n).map { reviews.contains($0) ? 1 : 0 }
        let weights = solved(covariance, target)
        var room = 0.0
        var sum = 0.0
        for review in 0..<n {
            room += weights[review] * target[review]
            sum += weights[review] * (table.score[review] - spread.mean)
        }
        return (sum / room, room)
    }

    private func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var rows = zip(matrix, right).map { $0 + [$1] }
        for pivot in rows.indices {
            for row in rows.indices where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for column in pivot...rows.count { rows[row][column] -= factor * rows[pivot][column] }
            }
        }
        return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
    }

    @Test("N5: inflation is the distance from what all others predict, drawn a little to 0 and never blown up")
    func inflation() throws {
        let table = table()
        let residuals = try #require(Residuals(table))
        for reviews in [[0], [7], [30], [0, 1], [3, 9, 27], [0, 1, 2, 3, 10, 11]] {
            let exact = oracle(table, residuals.spread, reviews)
            let shift = try #require(residuals.inflation(of: reviews))
            #expect(shift.points.sign == exact.points.sign)
            #expect(abs(shift.points) <= abs(exact.points) + 1e-6)
            #expect(abs(shift.points) >= abs(exact.points) * 0.8)
        }
    }

    @Test("N5: for all reviews together, where nothing lies further away, inflation is exact")
    func exact() throws {
        let table = table()
        let residuals = try #require(Residuals(table))
        let all = Array(0..<table.count)
        let shift = try #require(residuals.inflation(of: all))
        #expect(abs(shift.points - oracle(table, residuals.spread, all).points) < 1e-4)
    }

    @Test("N5: the three variances that made the scores are found again")
    func variances() throws {
        var cohort = SeededCohort(seed: 5, people: 2_000, reviewsEach: 4, noise: 6)
        cohort.quality = 12
        let spread = try #require(ScoreSpread(ScoreTable(cohort.scores())))
        #expect(abs(spread.mean - 65) < 1.5)
        #expect(abs(spread.noise.squareRoot() - 6) < 0.5)
        #expect(abs((spread.noise / spread.pullOfWorks).squareRoot() - 12) < 1)
        #expect(abs((spread.noise / spread.pullOfReviewers).squareRoot() - 6) < 0.6)
    }

    @Test(
        "N5: the normal tail is that of the tables",
        arguments: [
            (0, 0.5), (1, 0.158_655_253_931_457_05), (1.96, 0.024_997_895_148_220_435),
            (3.999, 3.180_534_005_420_206e-05), (4.5, 3.397_673_124_730_053e-06), (6, 9.865_876_450_376_946e-10),
            (-1, 0.841_344_746_068_542_9), (.nan, 1), (.infinity, 0),
        ])
    func normalTail(z: Double, chance: Double) {
        #expect(abs(NormalTail.above(z) - chance) <= chance * 1e-6)
    }

    @Test("N5: the value reached with a chance and the chance of the value belong together")
    func quantile() {
        for chance in [0.4, 0.05, 1e-3, 1e-9] {
            #expect(abs(NormalTail.above(NormalTail.reached(withChance: chance)) / chance - 1) < 1e-6)
        }
    }

    @Test("N5: the chance of a sum is that of drawing from the pool, and never below the normal one")
    func chanceTail() {
        let coin = Array(repeating: -1.0, count: 50) + Array(repeating: 1.0, count: 50)
        var chance = ChanceTail(pool: coin)
        #expect(abs(chance.above(1.4142, reviews: 2, worthwhile: 1) - 0.25) < 1e-9)
        #expect(abs(chance.above(1.7320, reviews: 3, worthwhile: 1) - 0.125) < 1e-9)
        #expect(chance.above(9, reviews: 2, worthwhile: 1) == NormalTail.above(9))
        #expect(chance.above(1.7320, reviews: 3, worthwhile: 1e-9) == NormalTail.above(1.7320))
    }

    @Test("N5: rings are never counted too few: a ring of five has one, four who all reviewed each other have 8 and 6")
    func ringCounts() {
        func links(_ pairs: [(Int, Int)]) -> ReviewLinks {
            ReviewLinks(
                ScoreTable(
                    pairs.map {
                        PeerScore(
                            reviewer: SeededCohort.name($0.0), authors: [SeededCohort.name($0.1)],
                            submission: SubmissionID("w\($0.1)"), score: 50)
                    }))
        }
        let ring = links((0..<5).map { ($0, ($0 + 1) % 5) })
        #expect(ring.ringCounts() == [5: 1])
        let all = links((0..<4).flatMap { one in (0..<4).filter { $0 != one }.map { (one, $0) } })
        let counts = all.ringCounts()
        #expect(counts[3, default: 0] >= 8)
        #expect(counts[4, default: 0] >= 6)
        let search = RingSearch(all, deviations: Array(repeating: 1, count: 12), least: 1, longest: 8)
        #expect(search.rings.count == 5)
        #expect(!search.wasCut)
        #expect(RingSearch(all, deviations: Array(repeating: 1, count: 12), least: 1, longest: 8, budget: 9).wasCut)
        #expect(links((0..<9).map { ($0, $0 + 1) }).ringCounts().isEmpty)
    }

    @Test("N5: a ring is found wherever its strong and weak arrows stand")
    func rotations() {
        let pairs = (0..<6).map { ($0, ($0 + 1) % 6) }
        let links = ReviewLinks(
            ScoreTable(
                pairs.map {
                    PeerScore(
                        reviewer: SeededCohort.name($0.0), authors: [SeededCohort.name($0.1)],
                        submission: SubmissionID("w\($0.1)"), score: 50)
                }))
        var deviations = [3.0, -1, -0.5, 4, 0.2, 0.3]
        for _ in 0..<6 {
            deviations.append(deviations.removeFirst())
            #expect(RingSearch(links, deviations: deviations, least: 0.999, longest: 8).rings.count == 1)
            #expect(RingSearch(links, deviations: deviations, least: 1.001, longest: 8).rings.isEmpty)
        }
    }
}
