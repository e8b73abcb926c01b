import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("Allocation: the same answers for the same seed")
struct AllocationAnswersTests {
    /// A digest of pairs (Fowler, Noll and Vo, FNV-1a).
    private func digest(_ pairs: [AllocationPair]) -> UInt64 {
        pairs.reduce(0xcbf2_9ce4_8422_2325) { digest, pair in
            let step = (digest ^ UInt64(UInt32(bitPattern: pair.submission))) &* 0x100_0000_01b3
            return (step ^ UInt64(UInt32(bitPattern: pair.reviewer))) &* 0x100_0000_01b3
        }
    }

    private func fitting(_ people: Int, experienced: Int, seed: UInt64) -> AllocationProblem {
        var generator = SeededGenerator(seed: seed)
        var problem = AllocationProblem.random(people, reviews: 3, conflicts: people / 4, tenths: 6, using: &generator)
        problem.rules.experienced = experienced
        return problem
    }

    @Test(
        "M11: the auction gives the pairs that it has always given",
        arguments: [
            (0, AllocationPlan.Effort.best, 0xbe34_d386_425d_4c91 as UInt64), (0, .quick, 0xedaf_df4b_7979_0369),
            (1, .best, 0x8e94_b13a_13f5_2169), (1, .quick, 0xb26e_02fb_8a59_42a1),
        ])
    func auction(experienced: Int, effort: AllocationPlan.Effort, expected: UInt64) throws {
        let plan = try fitting(80, experienced: experienced, seed: 21).plan(seed: 1, effort: effort)
        #expect(digest(plan.pairs) == expected)
    }

    @Test(
        "M11: where hardly any worths differ, the pairs are those that have always been given",
        arguments: [
            (0, AllocationPlan.Effort.best, 0xb899_ff03_49b8_fc59 as UInt64), (0, .quick, 0xed78_674c_932c_2f75),
            (1, .best, 0x9a46_3295_215b_8d21), (1, .quick, 0x5f6f_e1d3_d73b_ccc5),
        ])
    func ties(experienced: Int, effort: AllocationPlan.Effort, expected: UInt64) throws {
        var problem = fitting(80, experienced: experienced, seed: 21)
        problem.affinities = problem.affinities?.map { affinity in
            var coarse = affinity
            coarse.value = (affinity.value / 250).rounded(.down)
            return coarse
        }
        #expect(digest(try problem.plan(seed: 1, effort: effort).pairs) == expected)
    }

    @Test("M11: parting couples gives the pairs that it has always given")
    func couples() throws {
        var problem = fitting(40, experienced: 1, seed: 22)
        problem.rules.allowsReciprocal = false
        #expect(digest(try problem.plan(seed: 5).pairs) == 0x63d0_b33a_c5ac_cfb1)
    }

    @Test(
        "M11: the circle gives the pairs that it has always given, teammates exchanged and people left over put in",
        arguments: [
            (61, 0, 0x4475_93c0_4622_0961 as UInt64), (61, 1, 0x915d_8f14_851f_88e5),
            (200, 0, 0x3512_e455_043c_2391), (200, 2, 0x69e6_9b40_2a23_904d),
        ])
    func circle(people: Int, experienced: Int, expected: UInt64) throws {
        var problem = AllocationProblem.make(
            people, experienced: (0..<people).map { $0 % 5 < 4 }, teams: people / 4)
        problem.rules.experienced = experienced
        let plan = try problem.plan(seed: 9)
        #expect(plan.method == "circle")
        #expect(digest(plan.pairs) == expected)
    }

    @Test("M11: many candidates, more than one word of marks holds, leave the best to be found")
    func wide() throws {
        var generator = SeededGenerator(seed: 23)
        var problem = AllocationProblem.random(150, reviews: 2, conflicts: 30, tenths: 10, using: &generator)
        problem.rules.loads = .between(0, 150)
        let plan = try problem.plan(seed: 1)
        let values = Dictionary(grouping: problem.affinities ?? []) { $0.submission }
        let allowed = problem.allowed
        let best = allowed.indices.reduce(0.0) { sum, submission in
            let open = Set(allowed[submission])
            let worths = (values[Int32(submission)] ?? []).filter { open.contains(Int($0.reviewer)) }.map(\.value)
            return sum + worths.sorted(by: >).prefix(2).reduce(0, +)
        }
        #expect(plan.objective == best)
    }
}
