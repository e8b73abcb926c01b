import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("Allocation: rules and bad input")
struct AllocationRulesTests {
    @Test(
        "circle: load k, nobody reviews themselves, a teammate or their reviewer, and experience reaches whom it can",
        arguments: [7, 9, 20, 61, 100, 1001, 5000], [0, 1, 2])
    func circle(people: Int, asked: Int) throws {
        for tenths in [2, 4, 7] {
            var generator = SeededGenerator(seed: UInt64(people))
            var problem = AllocationProblem.make(
                people, experienced: (0..<people).map { _ in generator.below(10) < tenths },
                teams: people < 10 ? 0 : people / 3)
            problem.rules.experienced = asked
            let plan = try problem.plan(seed: 9)
            let tally = AllocationTally(problem, plan.pairs)
            #expect(tally.loads == 3...3 && tally.reviews == 3...3)
            #expect(tally.selfPairs == 0 && tally.teammatePairs == 0 && tally.repeatedPairs == 0)
            #expect(tally.reciprocalPairs == 0)
            let experienced = problem.reviewers.count(where: \.isExperienced)
            let lacking = plan.unmet.filter { $0.constraint == .experienced }.reduce(0) { $0 + $1.missing }
            #expect(lacking == max(0, asked * people - 3 * experienced), "\(tenths) tenths")
            #expect(plan.clashes.isEmpty == (3 * experienced >= asked * people))
        }
    }

    @Test("M8: with 15 % experienced the shortage is named by counting, and as many have one as loads allow")
    func shortage() throws {
        var generator = SeededGenerator(seed: 15)
        let isExperienced = (0..<200).map { $0 < 30 }
        var problem = AllocationProblem.random(200, reviews: 3, conflicts: 100, tenths: 4, using: &generator)
        for place in problem.reviewers.indices { problem.reviewers[place].isExperienced = isExperienced[place] }
        problem.rules.experienced = 1
        let plan = try problem.plan(seed: 1)
        #expect(plan.clashes.first?.kind == .experience)
        #expect(plan.clashes.first?.needed == 200 && plan.clashes.first?.available == 90)
        #expect(plan.pairs.count == 600)
        #expect(AllocationTally(problem, plan.pairs).withoutExperienced == 110)
        #expect(plan.unmet.count == 110)
        #expect(plan.relaxations.contains(.experienceForSome(90, of: 200)))
        #expect(plan.relaxations.contains(.experiencedLoads(upTo: 7)))
        problem.reviewers = problem.reviewers.map {
            var one = $0
            if one.isExperienced { one.capacity = 8 }
            return one
        }
        let relaxed = try problem.plan(seed: 1)
        #expect(relaxed.isFeasible)
        #expect(AllocationTally(problem, relaxed.pairs).withoutExperienced == 0)
    }

    @Test("M8: experienced people who state a capacity take more where the rule needs it, also without affinities")
    func capacityOfExperienced() throws {
        let people = (0..<100).map { AllocationProblem.Reviewer(isExperienced: $0 < 15, capacity: $0 < 15 ? 7 : nil) }
        var problem = AllocationProblem(authors: Array(0..<100), reviewers: people)
        problem.rules.experienced = 1
        let plan = try problem.plan(seed: 1)
        #expect(plan.isFeasible)
        let tally = AllocationTally(problem, plan.pairs)
        #expect(tally.withoutExperienced == 0 && tally.reviews == 3...3 && tally.loads.upperBound <= 7)
        for place in 0..<15 { problem.reviewers[place].capacity = 3 }
        let equal = try problem.plan(seed: 1)
        #expect(equal.method == "circle" && AllocationTally(problem, equal.pairs).withoutExperienced == 55)
    }

    @Test("existing pairs stay and count, history is not repeated, groups are kept")
    func pairsAndGroups() throws {
        var generator = SeededGenerator(seed: 4)
        for groups in AllocationRules.Groups.allCases {
            var problem = AllocationProblem.random(40, reviews: 3, conflicts: 10, tenths: 9, using: &generator)
            for place in problem.reviewers.indices { problem.reviewers[place].group = Int32(place % 3) }
            problem.rules.groups = groups
            problem.existing = (0..<20).map { .init(submission: $0, reviewer: ($0 + 3) % 40) }
            problem.history = (0..<40).map { .init(submission: $0, reviewer: ($0 + 6) % 40) }
            let plan = try problem.plan(seed: 1)
            #expect(plan.isFeasible)
            #expect(Set(problem.existing).isSubset(of: plan.pairs))
            #expect(Set(problem.history).isDisjoint(with: plan.pairs))
            let tally = AllocationTally(problem, plan.pairs)
            #expect(tally.loads == 3...3 && tally.reviews == 3...3)
            let new = Set(plan.pairs).subtracting(problem.existing)
            let crossing = new.count { $0.submission % 3 != $0.reviewer % 3 }
            switch groups {
            case .any: #expect(crossing > 0 && crossing < new.count)
            case .same: #expect(crossing == 0)
            case .different: #expect(crossing == new.count)
            }
            var again = problem
            again.existing = plan.pairs
            #expect(try again.plan(seed: 2).pairs == plan.pairs)
        }
    }

    @Test("couples are parted where an exact search can part them")
    func couples() throws {
        var generator = SeededGenerator(seed: 21)
        for number in 0..<300 {
            let people = generator.within(5...9)
            var problem = AllocationProblem.random(
                people, reviews: generator.within(1...2), conflicts: generator.below(people), tenths: 8,
                using: &generator)
            problem.rules.allowsReciprocal = false
            let plan = try problem.plan(seed: 1)
            guard plan.clashes.isEmpty, !plan.unmet.isEmpty else { continue }
            #expect(!hasPlanWithoutCouples(problem), "case \(number)")
        }
    }

    private func hasPlanWithoutCouples(_ problem: AllocationProblem) -> Bool {
        let allowed = problem.allowed
        var loads = Array(repeating: 0, count: allowed.count)
        var given: Set<AllocationPair> = []
        func choose(_ submission: Int, _ from: Int, _ count: Int) -> Bool {
            if count == problem.rules.reviews { return choose(submission + 1, 0, 0) }
            if submission == allowed.count { return true }
            for place in from..<max(from, allowed[submission].count) {
                let reviewer = allowed[submission][place]
                let pair = AllocationPair(submission: Int32(submission), reviewer: Int32(reviewer))
                let back = AllocationPair(submission: Int32(reviewer), reviewer: Int32(submission))
                guard loads[reviewer] < problem.rules.reviews, !given.contains(back) else { continue }
                loads[reviewer] += 1
                given.insert(pair)
                if choose(submission, place + 1, count + 1) { return true }
                loads[reviewer] -= 1
                given.remove(pair)
            }
            return false
        }
        return choose(0, 0, 0)
    }

    @Test("bad input is an error and never a trap")
    func badInput() {
        var problem = AllocationProblem.make(5)
        problem.affinities = [.init(submission: 0, reviewer: 1, value: .nan)]
        #expect(throws: AllocationProblemError.notFinite(row: 0)) { try problem.plan(seed: 1) }
        problem.affinities = [.init(submission: 0, reviewer: 1, value: .infinity)]
        #expect(throws: AllocationProblemError.notFinite(row: 0)) { try problem.plan(seed: 1) }
        problem.affinities = [.init(submission: 5, reviewer: 1, value: 1)]
        #expect(throws: AllocationProblemError.unknownSubmission(row: 0)) { try problem.plan(seed: 1) }
        problem.affinities = [.init(submission: 0, reviewer: -1, value: 1)]
        #expect(throws: AllocationProblemError.unknownReviewer(row: 0)) { try problem.plan(seed: 1) }
        problem.affinities = [.init(submission: 0, reviewer: 1, value: 1), .init(submission: 0, reviewer: 1, value: 2)]
        #expect(throws: AllocationProblemError.duplicateAffinity(.init(submission: 0, reviewer: 1))) {
            try problem.plan(seed: 1)
        }
        problem.affinities = [.init(submission: 0, reviewer: 1, value: 1e300)]
        #expect(throws: AllocationProblemError.tooLarge) { try problem.plan(seed: 1) }
        problem.affinities = nil
        problem.conflicts = [.init(submission: 0, reviewer: 9)]
        #expect(throws: AllocationProblemError.unknownReviewer(row: 0)) { try problem.plan(seed: 1) }
        problem.conflicts = []
        for (reviews, experienced) in [(-1, 0), (40_000, 0), (2, 3), (2, -1)] {
            problem.rules.reviews = reviews
            problem.rules.experienced = experienced
            #expect(throws: AllocationProblemError.impossibleRule) { try problem.plan(seed: 1) }
        }
    }

    @Test("nobody, one person, no candidates: stated answers", arguments: [0, 1, 2])
    func tiny(people: Int) throws {
        for affinities in [nil, []] as [[AllocationProblem.Affinity]?] {
            var problem = AllocationProblem.make(people)
            problem.affinities = affinities
            let plan = try problem.plan(seed: 1)
            #expect(plan.isFeasible == (people == 0))
            #expect(plan.pairs.count == (affinities == nil && people == 2 ? 2 : 0))
        }
    }

    @Test("the same problem and seed give the same pairs, in every build")
    func deterministic() throws {
        var generator = SeededGenerator(seed: 99)
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325
        for people in [9, 30, 150] {
            for tenths in [nil, 5] as [Int?] {
                var problem = AllocationProblem.random(
                    people, reviews: 3, conflicts: people, tenths: tenths, using: &generator)
                problem.rules.allowsReciprocal = false
                problem.rules.experienced = 1
                for pair in try problem.plan(seed: 17).pairs {
                    for number in [pair.submission, pair.reviewer] {
                        digest = (digest ^ UInt64(UInt32(bitPattern: number))) &* 0x100_0000_01b3
                    }
                }
            }
        }
        #expect(digest == 16_872_658_691_683_313_556)
    }

    @Test("every sentence stands in both languages")
    func texts() {
        let english = TextCatalogue.assessment.keys(in: .english).filter { $0.rawValue.hasPrefix("matching.") }
        let russian = TextCatalogue.assessment.keys(in: .russian).filter { $0.rawValue.hasPrefix("matching.") }
        #expect(english == russian)
        #expect(english.count > 25)
        let said = TextCatalogue.assessment.text(
            AllocationRelaxation.experienceForSome(812, of: 1000).message, in: .russian)
        #expect(said.contains("812 работ из 1000") && said.contains("188 останутся без них"))
    }
}
