import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("N3: Inference from grades")
struct InferenceTests {
    private func table(_ rows: [(Int32, Int32, Double)]) throws -> GradeTable {
        try GradeTable(
            items: rows.map(\.0), graders: rows.map(\.1), grades: rows.map(\.2),
            itemCount: Int(rows.map(\.0).max() ?? -1) + 1, graderCount: Int(rows.map(\.1).max() ?? -1) + 1)
    }

    @Test("N3: simple methods: mean, middle, middle rounded up, and without both ends")
    func simple() throws {
        let table = try table([(0, 0, 5), (0, 1, 6), (0, 2, 12), (0, 3, 16), (0, 4, 22), (0, 5, 53), (1, 0, 7)])
        #expect(SimpleInference(.mean).estimates(of: table).item(0)?.value == 19)
        #expect(SimpleInference(.median).estimates(of: table).item(0)?.value == 14)
        #expect(SimpleInference(.trimmed).estimates(of: table).item(0)?.value == 14)
        #expect(SimpleInference(.median).estimates(of: table).item(1)?.value == 7)
        let pair = try self.table([(0, 0, 5), (0, 1, 6)])
        #expect(SimpleInference(.median, rounding: .up).estimates(of: pair).item(0)?.value == 6)
        #expect(SimpleInference(.trimmed).estimates(of: pair).item(0)?.value == 5.5)
    }

    @Test("N3: shares of an item add up to 1 and errors are positive, for every method", arguments: 1...6)
    func shares(seed: Int) throws {
        let world = try PeerWorld(people: 12, reviews: 3, wildEvery: seed, seed: UInt64(seed)).draw()
        for method in Methods.all {
            let estimates = method.estimates(of: world.table)
            for place in 0..<12 {
                let item = try #require(estimates.item(place))
                #expect(item.value.isFinite && item.deviation > 0.1 && item.deviation < 40, "\(method.name)")
                let weights = estimates.shares(of: place).map(\.weight)
                #expect(abs(weights.reduce(0, +) - 1) < 1e-6 && weights.allSatisfy { $0 >= 0 }, "\(method.name)")
            }
        }
    }

    @Test("N3: nothing, one person, one grade each and constant grades all get an answer without NaN")
    func edges() throws {
        let cases: [(GradeTable, Int)] = [
            (.empty, 0), (try table([(0, 0, 50)]), 1), (try table([(0, 0, 50), (1, 1, 90)]), 2),
            (try table([(0, 0, 50), (1, 0, 90)]), 2),
            (try table((0..<20).map { (Int32($0 % 5), Int32($0 / 5), 60) }), 5),
            (try table([(0, 0, 1e9), (0, 1, -1e9), (1, 0, 0)]), 2),
        ]
        for method in Methods.all {
            for (table, items) in cases {
                let estimates = method.estimates(of: table)
                for place in 0..<items {
                    let item = try #require(estimates.item(place), "\(method.name)")
                    #expect(item.value.isFinite && item.deviation.isFinite && item.deviation > 0, "\(method.name)")
                }
                #expect(estimates.item(items) == nil)
                let points = estimates.gain?.points ?? 0
                #expect(points.isFinite)
                let grader = estimates.grader(0)
                #expect((grader?.bias ?? 0).isFinite && (0...1).contains(grader?.reliability ?? 0))
            }
        }
    }

    @Test("N3: an item that nobody graded has no grade, in any method")
    func ungraded() throws {
        let table = try GradeTable(items: [0, 2], graders: [0, 0], grades: [50, 60], itemCount: 4, graderCount: 2)
        for method in Methods.all {
            let estimates = method.estimates(of: table)
            #expect(estimates.item(1) == nil && estimates.item(3) == nil && estimates.item(0) != nil)
            #expect(estimates.shares(of: 1).isEmpty)
            #expect(estimates.grader(1)?.reviews == 0)
        }
    }

    @Test("N3: equal grades give that grade, whoever gave them")
    func constant() throws {
        let table = try table((0..<24).map { (Int32($0 % 6), Int32($0 / 6), 64) })
        for method in Methods.all where !(method is OrdinalInference) {
            let value = try #require(method.estimates(of: table).item(2)?.value)
            #expect(abs(value - 64) < 1e-4, "\(method.name)")
        }
    }

    @Test("N3: a severe reviewer is found, and their works do not suffer")
    func severe() throws {
        // Grader 0 gives 20 less than the others, who agree to the point.
        let truth = (0..<12).map { 40 + 5 * Double($0) }
        let rows = (0..<12).flatMap { item in
            (1...4).map { shift in
                let grader = (item + shift) % 12
                return (Int32(item), Int32(grader), truth[item] - (grader == 0 ? 20 : 0))
            }
        }
        let mean = SimpleInference(.mean).estimates(of: try table(rows)).squaredError(truth)
        for model in [ReviewerModel.biasCorrected, .adaptive] {
            let estimates = model.estimates(of: try table(rows))
            let grader = try #require(estimates.grader(0))
            // One who is off all alone may be severe or wild: severity alone can say so only where nothing else is asked.
            if model == .biasCorrected {
                #expect(grader.bias < -12 && grader.bias > -21)
            } else {
                let weight = estimates.shares(of: 11).first { $0.grader == 0 }?.weight ?? 1
                #expect(grader.bias < -12 || weight < 0.15)
            }
            #expect((1..<12).allSatisfy { (estimates.grader($0)?.bias ?? -9).magnitude < 4 })
            #expect(estimates.squaredError(truth) < mean / 2.5, "\(model.name)")
        }
    }

    @Test("N3: where reviewers differ the model is closer to the truth than the mean, and says so")
    func gain() throws {
        for seed in 1...5 {
            let world = try PeerWorld(people: 200, reviews: 5, bias: 6, wildEvery: 6, seed: UInt64(seed)).draw()
            let model = ReviewerModel.adaptive.estimates(of: world.table)
            let mean = SimpleInference(.mean).estimates(of: world.table)
            let real = mean.squaredError(world.truth).squareRoot() - model.squaredError(world.truth).squareRoot()
            let gain = try #require(model.gain)
            #expect(real > 0.8)
            #expect(gain.isShown && gain.points > real * 0.4 && gain.points < real * 1.3, "\(gain) \(real)")
        }
    }

    @Test("N3: where reviewers are alike the model is the mean, and it claims no gain")
    func alike() throws {
        var shown = 0
        for seed in 1...10 {
            let world = try PeerWorld(people: 200, reviews: 4, bias: 0, noise: 8, seed: UInt64(seed)).draw()
            let model = ReviewerModel.adaptive.estimates(of: world.table)
            let mean = SimpleInference(.mean).estimates(of: world.table)
            let loss = model.squaredError(world.truth).squareRoot() - mean.squaredError(world.truth).squareRoot()
            #expect(loss < 0.12, "\(loss)")
            let gain = try #require(model.gain)
            #expect(gain.points < 0.15)
            shown += gain.isShown ? 1 : 0
        }
        #expect(shown <= 2)
        #expect(SimpleInference(.mean).estimates(of: try PeerWorld().draw().table).gain?.points == 0)
    }

    @Test("N3: about nineteen in twenty truths lie within 1.96 deviations")
    func coverage() throws {
        for method in [SimpleInference(.mean), ReviewerModel.biasCorrected, ReviewerModel.adaptive]
            as [any GradeInference]
        {
            var (inside, all) = (0, 0)
            for seed in 1...8 {
                let world = try PeerWorld(people: 100, reviews: 4, wildEvery: 7, seed: UInt64(seed)).draw()
                let estimates = method.estimates(of: world.table)
                for place in 0..<100 {
                    let item = try #require(estimates.item(place))
                    all += 1
                    inside += abs(item.value - world.truth[place]) <= 1.96 * item.deviation ? 1 : 0
                }
            }
            let share = Double(inside) / Double(all)
            #expect(share > 0.91 && share < 0.995, "\(method.name) \(share)")
        }
    }

    @Test("N3: the same bits on every machine and in every build")
    func bits() throws {
        let world = try PeerWorld(people: 40, reviews: 4, wildEvery: 5, seed: 3).draw()
        let sums = Methods.all.map { method in
            let estimates = method.estimates(of: world.table)
            var sum: UInt64 = 0xcbf2_9ce4_8422_2325
            for place in 0..<40 {
                for value in [estimates.item(place)?.value ?? 0, estimates.item(place)?.deviation ?? 0] {
                    sum = (sum ^ value.bitPattern) &* 0x0000_0100_0000_01b3
                }
            }
            return String(sum, radix: 16)
        }
        #expect(
            sums == [
                "f24b5d7fbf40be94",
                "ef86bf178020a904",
                "ef86bf178020a904",
                "da82eda855c74d8c",
                "22f4b9fbbfa03586",
                "4b9b6d91d0517bce",
                "56d2c330ccad85d4",
                "7a070ff26a6400a1",
                "c48b18ef9a0b5c01",
            ])
    }
}
