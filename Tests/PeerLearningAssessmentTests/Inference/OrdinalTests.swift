import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("N3: Order alone")
struct OrdinalTests {
    @Test("N3: three wins of four between two items, with half a win thrown in, is solved as by hand")
    func byHand() throws {
        let pairs: [(better: Int32, worse: Int32)] = [(0, 1), (0, 1), (0, 1), (1, 0)]
        let strengths = ItemStrengths(bradleyTerry: try Comparisons(itemCount: 2, pairs: pairs), prior: 0.5)
        // By symmetry the strengths are p and 1/p; at the best p the wins are as many as expected.
        let p = Logarithm.exponential(strengths.values[0])
        #expect(abs(strengths.values[0] + strengths.values[1]) < 1e-7)
        #expect(abs(3.5 - (4 * p / (p + 1 / p) + p / (p + 1))) < 1e-6)
    }

    @Test("N3: rankings of two are comparisons")
    func sameThing() throws {
        let pairs: [(better: Int32, worse: Int32)] = [(0, 1), (1, 2), (0, 2), (2, 1), (0, 1)]
        let one = ItemStrengths(bradleyTerry: try Comparisons(itemCount: 3, pairs: pairs))
        let rankings = try Rankings(itemCount: 3, lists: pairs.map { [[$0.better], [$0.worse]] })
        let other = ItemStrengths(plackettLuce: rankings)
        for item in 0..<3 { #expect(abs(one.values[item] - other.values[item]) < 1e-7) }
    }

    @Test("N3: who only won stays finite, and who was never compared stands in the middle")
    func prior() throws {
        let strengths = ItemStrengths(bradleyTerry: try Comparisons(itemCount: 3, pairs: [(0, 1)]))
        #expect(strengths.values[0] > 0 && strengths.values[0] < 3)
        #expect(abs(strengths.values[2]) < 1e-9)
        #expect(strengths.order == [0, 2, 1])
        #expect(strengths.deviations.allSatisfy { $0.isFinite && $0 > 0 })
    }

    @Test("N3: the order survives graders who each use a scale of their own")
    func scales() throws {
        let truth = (0..<12).map { Double($0) * 5 + 20 }
        var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
        for grader in 0..<12 {
            for shift in 0..<6 {
                let item = (grader + shift) % 12
                items.append(Int32(item))
                graders.append(Int32(grader))
                grades.append(grader.isMultiple(of: 2) ? truth[item] * 0.2 : 60 + truth[item] * 0.4)
            }
        }
        let table = try GradeTable(items: items, graders: graders, grades: grades, itemCount: 12, graderCount: 12)
        for model in [OrdinalInference.Model.bradleyTerry, .plackettLuce] {
            let estimates = OrdinalInference(model).estimates(of: table)
            let values = (0..<12).compactMap { estimates.item($0)?.value }
            #expect(values == values.sorted(), "\(model)")
            #expect(estimates.gain == nil)
        }
    }

    @Test("N3: comparisons with oneself or with the unknown are refused")
    func refusals() {
        #expect(throws: GradeTableError.unknownItem(row: 0)) { try Comparisons(itemCount: 2, pairs: [(0, 2)]) }
        #expect(throws: GradeTableError.repeated(row: 1, first: 1)) {
            try Comparisons(itemCount: 2, pairs: [(0, 1), (1, 1)])
        }
        #expect(throws: GradeTableError.repeated(row: 0, first: 0)) { try Rankings(itemCount: 2, lists: [[[0], [0]]]) }
    }

    @Test("N3: logarithm, exponential and digamma agree with their tables")
    func functions() {
        #expect(abs(Logarithm.of(10) - 2.302_585_092_994_046) < 1e-15)
        #expect(abs(Logarithm.of(1e-300) + 690.775_527_898_213_7) < 1e-12)
        #expect(abs(Logarithm.exponential(1) - 2.718_281_828_459_045) < 1e-15)
        #expect(abs(Logarithm.exponential(-50) / 1.928_749_847_963_917_8e-22 - 1) < 1e-13)
        #expect(abs(Logarithm.digamma(1) + 0.577_215_664_901_532_9) < 1e-13)
        #expect(abs(Logarithm.digamma(0.5) + 1.963_510_026_021_423_5) < 1e-13)
        #expect(abs(Logarithm.digamma(100) - 4.600_161_852_738_087) < 1e-13)
        #expect(Logarithm.of(0) == 0 && Logarithm.of(.nan) == 0)
    }
}
