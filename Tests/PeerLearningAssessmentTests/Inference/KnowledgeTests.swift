import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: What is known beforehand")
struct KnowledgeTests {
    @Test("N3: a staff grade stands, in every method, and its peers' grades count nothing")
    func staff() throws {
        let world = try PeerWorld(people: 20, reviews: 3).draw()
        let knowledge = try PriorKnowledge(of: world.table, items: [.init(item: 4, value: 12)])
        for method in Methods.all {
            let estimates = method.estimates(of: world.table, knowing: knowledge)
            let item = try #require(estimates.item(4))
            #expect(item.value == 12 && item.deviation == 0, "\(method.name)")
            #expect(estimates.shares(of: 4).allSatisfy { $0.weight == 0 }, "\(method.name)")
        }
    }

    @Test("N3: staff grades of a few works tell that all reviewers are lenient, and all works are corrected")
    func level() throws {
        let world = try PeerWorld(people: 80, reviews: 4, bias: 3, seed: 2).draw()
        let lenient = try shifted(world.table, by: 15)
        let known = (0..<12).map { PriorKnowledge.KnownItem(item: $0, value: world.truth[$0]) }
        let knowledge = try PriorKnowledge(of: lenient, items: known)
        for model in [ReviewerModel.biasCorrected, .adaptive, .pg1] {
            let alone = model.estimates(of: lenient)
            let told = model.estimates(of: lenient, knowing: knowledge)
            #expect(alone.squaredError(world.truth) > 150)
            #expect(told.squaredError(world.truth) < 40, "\(model.name) \(told.squaredError(world.truth))")
        }
    }

    private func shifted(_ table: GradeTable, by points: Double) throws -> GradeTable {
        let shares = (0..<table.itemCount).flatMap { item in
            SimpleInference(.mean).estimates(of: table).shares(of: item).map { (item, $0) }
        }
        return try GradeTable(
            items: shares.map { Int32($0.0) }, graders: shares.map { Int32($0.1.grader) },
            grades: shares.map { $0.1.grade + points }, itemCount: table.itemCount, graderCount: table.graderCount)
    }

    @Test("N3: a reviewer known to be severe is corrected in a single review")
    func prior() throws {
        let table = try GradeTable(items: [0], graders: [0], grades: [50], itemCount: 1, graderCount: 1)
        let prior = GraderPrior(bias: -10, biasVariance: 1, shape: 20, rate: 20 * 25)
        let knowledge = try PriorKnowledge(of: table, graders: [0: prior])
        let plain = try #require(ReviewerModel.adaptive.estimates(of: table).item(0))
        let told = try #require(ReviewerModel.adaptive.estimates(of: table, knowing: knowledge).item(0))
        #expect(abs(plain.value - 50) < 1)
        #expect(abs(told.value - 60) < 0.5)
        #expect(told.deviation < plain.deviation)
    }

    @Test("N3: what three workshops taught about reviewers makes the fourth's grades better")
    func history() throws {
        var (fresh, learned) = (0.0, 0.0)
        for trial in 0..<6 {
            var priors: [Int: GraderPrior] = [:]
            var dice = SeededGenerator(seed: UInt64(100 + trial))
            let biases = (0..<40).map { _ in 8 * dice.bell() }
            for workshop in 0..<4 {
                let truth = (0..<40).map { _ in 70 + 12 * dice.bell() }
                var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
                for item in 0..<40 {
                    for shift in 1...3 {
                        let grader = (item + shift * (workshop + 1)) % 40
                        items.append(Int32(item))
                        graders.append(Int32(grader))
                        grades.append(truth[item] + biases[grader] + 5 * dice.bell())
                    }
                }
                let table = try GradeTable(
                    items: items, graders: graders, grades: grades, itemCount: 40, graderCount: 40)
                let knowledge = try PriorKnowledge(of: table, graders: priors)
                let estimates = ReviewerModel.adaptive.estimates(of: table, knowing: knowledge)
                for grader in 0..<40 { priors[grader] = estimates.posterior(of: grader) }
                if workshop == 3 {
                    learned += estimates.squaredError(truth)
                    fresh += ReviewerModel.adaptive.estimates(of: table).squaredError(truth)
                }
            }
        }
        #expect(learned < fresh * 0.8, "\(learned) \(fresh)")
    }
}
