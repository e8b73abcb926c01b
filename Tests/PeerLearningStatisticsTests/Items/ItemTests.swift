import PeerLearningStatistics
import Testing

struct ItemTests {
    @Test func `M2: items that say the same have an α of one`() throws {
        let same = [[1.0, 1, 1], [3, 3, 3], [2, 2, 2], [5, 5, 5]]
        #expect(agrees(try CronbachAlpha(same).value, 1, 1e-14))
        #expect(agrees(try #require(try CronbachAlpha(same).standardized), 1, 1e-14))
        #expect(try ItemAnalysis(same, fullMark: 5).items[0].squaredMultipleCorrelation == nil)
        #expect(throws: StatisticsFailure.noVariance) { try CronbachAlpha([[1, 2], [2, 1]]) }
        #expect(throws: StatisticsFailure.unequalLengths(2, 1)) { try CronbachAlpha([[1, 2], [2]]) }
        #expect(throws: StatisticsFailure.notFinite(at: 3)) { try CronbachAlpha([[1, 2], [2, .nan]]) }
    }

    @Test func `M2: an item that everybody solved is easy and tells nobody apart`() throws {
        let scores = [[1.0, 0, 0], [1, 1, 0], [1, 1, 1], [1, 0, 0]]
        let easy = try ItemAnalysis(scores).items[0]
        #expect(easy.difficulty == 1 && easy.discrimination == 0)
        #expect(easy.totalCorrelation == nil && easy.correctedCorrelation == nil)
        #expect(try CronbachAlpha(scores).standardized == nil)
    }

    @Test func `M2: a good distractor draws the weak`() throws {
        let question = try DistractorAnalysis(
            choices: ["a", "b", "a", nil, "b", "a"], totals: [18, 9, 15, 7, 8, 12], options: ["a", "b", "c"])
        #expect(question.omitted == 1)
        let (right, wrong, unused) = (question.options[0], question.options[1], question.options[2])
        #expect(right.count == 3 && right.meanTotal == 15 && (right.pointBiserial ?? 0) > 0.8)
        #expect((wrong.pointBiserial ?? 0) < 0 && wrong.shareOfStrong == 0)
        #expect(unused.share == 0 && unused.meanTotal == nil && unused.pointBiserial == nil)
        #expect(throws: StatisticsFailure.notAllowed(at: 1)) {
            try DistractorAnalysis(choices: ["a", "z"], totals: [1, 2], options: ["a"])
        }
    }

    @Test func `M2: two items differ by the log odds of those who solved one`() throws {
        // 30 solved only the first, 10 only the second: the difficulties differ by ln 3.
        let answers = Array(repeating: [1, 0], count: 30) + Array(repeating: [0, 1], count: 10) + [[1, 1], [0, 0]]
        let model = try RaschModel(answers)
        #expect(model.peopleUsed == 40)
        #expect(agrees(model.difficulties[1] - model.difficulties[0], 1.098_612_288_668_11, 1e-11))
        #expect(agrees(model.difficulties[0] + model.difficulties[1] + 1, 1, 1e-13))
        // Half of √(1/30 + 1/10).
        #expect(agrees(model.standardErrors[0], 0.182_574_185_835_055_36, 1e-9))
        #expect(model.abilities[0].maximumLikelihood == nil && model.abilities[0].weighted < -1)
        let chance = try #require(model.chance(ofItem: 0, ability: model.difficulties[0]))
        #expect(chance == 0.5)
        #expect(model.chance(ofItem: 9, ability: 0) == nil)
    }

    @Test func `M2: abilities rise with the raw score`() throws {
        let answers = (0..<200).map { person in
            (0..<12).map { item in
                (person * person * 31 + item * item * 17 + person * item * 13) % 101 > item * 6 + 15 ? 1 : 0
            }
        }
        let model = try RaschModel(answers)
        for (lower, higher) in zip(model.abilities, model.abilities.dropFirst()) {
            #expect(lower.weighted < higher.weighted)
        }
        let order = Array(0..<12).reversed()
        let turned = try RaschModel(answers.map { row in order.map { row[$0] } })
        for (found, expected) in zip(turned.difficulties.reversed(), model.difficulties) {
            #expect(abs(found - expected) < 1e-10)
        }
    }

    @Test func `M2: what no Rasch model fits is named`() {
        #expect(throws: StatisticsFailure.sameForEverybody(item: 0)) {
            try RaschModel([[1, 0, 0], [1, 1, 0], [1, 0, 1]])
        }
        #expect(throws: StatisticsFailure.notAllowed(at: 2)) { try RaschModel([[1, 0], [2, 0]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try RaschModel([[1, 1], [0, 0]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try RaschModel([[1], [0]]) }
        #expect(throws: StatisticsFailure.unequalLengths(2, 1)) { try RaschModel([[1, 0], [0]]) }
        // Whoever solved any of the last two solved both first ones: no finite difference.
        #expect(throws: StatisticsFailure.notConverged) {
            try RaschModel([[1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 1, 0], [1, 1, 0, 1], [1, 0, 0, 0]])
        }
    }
}
