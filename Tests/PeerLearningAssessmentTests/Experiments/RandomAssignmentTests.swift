import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct RandomAssignmentTests {
    private let two = [AssignmentArm("c"), AssignmentArm("p")]

    private func people(_ count: Int, strata: (Int) -> [String] = { _ in [] }, group: (Int) -> String? = { _ in nil })
        -> [AssignmentCandidate]
    {
        (0..<count).map { number in
            AssignmentCandidate(
                PersonID("p" + (number < 10 ? "0" : "") + String(number)), strata: strata(number), group: group(number))
        }
    }

    private func arms(_ assignment: RandomAssignment) -> String { assignment.people.map(\.arm).joined() }

    /// Drawn by a program of thirty lines in Python that follows the description of `RandomAssignment`.
    @Test func `M9: whoever follows the description draws the same arms`() throws {
        let blocked = try AssignmentDesign.blocked(two)
        #expect(arms(try RandomAssignment(of: people(11), by: blocked, seed: 20_260_901)) == "ppccpccpcpp")
        #expect(arms(try RandomAssignment(of: people(11), by: blocked, seed: 12_345)) == "cpppccccppc")
        let shares = try AssignmentDesign.simple([AssignmentArm("c"), AssignmentArm("p", share: 2)])
        #expect(arms(try RandomAssignment(of: people(11), by: shares, seed: 12_345)) == "pcpcpcccppp")
        let strata = people(12) { [$0 < 3 ? "a" : $0 < 8 ? "b" : "c"] }
        let stratified = try AssignmentDesign.stratified(two)
        #expect(arms(try RandomAssignment(of: strata, by: stratified, seed: 7)) == "pccpccppcppc")
    }

    @Test func `M9: the order of the list does not matter`() throws {
        let design = try AssignmentDesign.byGroup(two, strata: .apart)
        let list = people(60) {
            [$0 % 4 < 2 ? "maths" : "history"]
        } group: {
            "g\($0 % 12)"
        }
        var generator = SeededGenerator(seed: 3)
        var shuffled = list
        generator.shuffle(&shuffled)
        #expect(
            try RandomAssignment(of: list, by: design, seed: 5) == RandomAssignment(of: shuffled, by: design, seed: 5))
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `M9: with blocks every stratum is as even as the shares allow`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let design = try AssignmentDesign.stratified([AssignmentArm("c", share: 2), AssignmentArm("p")])
        let list = people(5 + generator.below(60)) { _ in [generator.below(3).description] }
        let counts = try RandomAssignment(of: list, by: design, seed: seed).counts
        for (control, peers) in stride(from: 0, to: counts.count, by: 2).map({ (counts[$0], counts[$0 + 1]) }) {
            let rounds = (control.people + peers.people) / 3
            let note: Comment = "seed \(seed), stratum \(control.stratum)"
            #expect(control.stratum == peers.stratum)
            #expect((2 * rounds...2 * rounds + 2).contains(control.people), note)
            #expect((rounds...rounds + 1).contains(peers.people), note)
        }
        #expect(counts.reduce(0) { $0 + $1.people } == list.count)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `M9: groups stay whole, and the arms get as many groups each`(seed: UInt64) throws {
        let list = people(70) { _ in
            []
        } group: {
            "class \($0 % 9)"
        }
        let assignment = try RandomAssignment(of: list, by: .byGroup(two), seed: seed)
        for members in Dictionary(grouping: assignment.people, by: \.candidate.group).values {
            #expect(Set(members.map(\.arm)).count == 1, "seed \(seed)")
        }
        #expect(Set(assignment.counts.compactMap(\.groups)) == [4, 5], "seed \(seed)")
    }

    @Test func `M9: a simple draw follows the shares and every order comes up`() throws {
        let design = try AssignmentDesign.simple([AssignmentArm("c"), AssignmentArm("p", share: 3)])
        let drawn = try (1...200 as ClosedRange<UInt64>).map {
            try RandomAssignment(of: people(20), by: design, seed: $0).people.count { $0.arm == "p" }
        }
        // 4000 coins at 3/4: standard deviation 27.
        #expect((2900...3100).contains(drawn.reduce(0, +)))
        let blocked = try AssignmentDesign.blocked(two, sizes: [4])
        let orders = try Set(
            (1...200 as ClosedRange<UInt64>).map { try arms(RandomAssignment(of: people(4), by: blocked, seed: $0)) })
        #expect(orders == ["ccpp", "cpcp", "cppc", "pccp", "pcpc", "ppcc"])
    }

    @Test func `M9: anybody can check a list, and a changed one is found out`() throws {
        let design = try AssignmentDesign.blocked(two)
        let assignment = try RandomAssignment(of: people(20), by: design, seed: 9)
        #expect(try AssignmentCheck(of: assignment.people.reversed(), by: design, seed: 9).agrees)
        #expect(try !AssignmentCheck(of: assignment.people, by: design, seed: 10).agrees)
        var changed = assignment.people
        changed[3] = AssignedPerson(changed[3].candidate, arm: changed[3].arm == "c" ? "p" : "c")
        let check = try AssignmentCheck(of: changed, by: design, seed: 9)
        #expect(check.differences.map(\.person) == [changed[3].person])
        #expect(check.differences.first?.claimed == changed[3].arm)
        #expect(check.differences.first?.drawn == assignment.people[3].arm)
    }

    @Test func `M9: flaws of a list or a design are told`() throws {
        let design = try AssignmentDesign.blocked(two)
        #expect(throws: AssignmentError.nobody) { try RandomAssignment(of: [], by: design, seed: 1) }
        #expect(throws: AssignmentError.duplicate("p01")) {
            try RandomAssignment(of: people(3) + people(2).suffix(1), by: design, seed: 1)
        }
        #expect(throws: AssignmentError.emptyIdentifier) {
            try RandomAssignment(of: [AssignmentCandidate("")], by: design, seed: 1)
        }
        #expect(throws: AssignmentError.noGroup("p00")) {
            try RandomAssignment(of: people(3), by: .byGroup(two), seed: 1)
        }
        let split = people(4) {
            [$0 < 2 ? "a" : "b"]
        } group: { _ in
            "one"
        }
        #expect(throws: AssignmentError.groupInSeveralStrata("one")) {
            try RandomAssignment(of: split, by: .byGroup(two, strata: .apart), seed: 1)
        }
        #expect(throws: AssignmentError.numberOfArms(1)) { try AssignmentDesign.simple([AssignmentArm("c")]) }
        #expect(throws: AssignmentError.armName("c")) {
            try AssignmentDesign.simple([AssignmentArm("c"), AssignmentArm("c")])
        }
        #expect(throws: AssignmentError.share("c", 0)) {
            try AssignmentDesign.simple([AssignmentArm("c", share: 0), AssignmentArm("p")])
        }
        for size in [0, -2, 3, 2_000_000] {
            #expect(throws: AssignmentError.blockSize(size, multipleOf: 2)) {
                try AssignmentDesign.blocked(two, sizes: [size])
            }
        }
        #expect(throws: AssignmentError.blockSize(0, multipleOf: 2)) { try AssignmentDesign.blocked(two, sizes: []) }
    }
}
