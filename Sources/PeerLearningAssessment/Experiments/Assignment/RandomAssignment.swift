import PeerLearningCore

/// People assigned to arms at random, so that anybody with the list, the design and the seed can check it.
///
/// The same people, design and seed give the same arms on every machine; the order of the list does not matter. With
/// permuted blocks each arm gets, in every stratum, its share of each whole round of people (or groups) exactly, and of
/// those left over at most its share once more: two equal arms differ by one at most.
///
/// How it is drawn: people (or groups) are put in the order of the UTF-8 bytes of their names, strata likewise. One
/// ``SeededGenerator`` goes through strata in that order. *Simple*: `below(sum of shares)` for each, and the arm in whose
/// share the number falls. *Blocked*: while somebody is left, a size is drawn with `below(number of sizes)`, cut to the
/// whole rounds that are left, or to one round where there is none; the block, filled with the arms by their shares, is
/// shuffled and dealt.
///
/// Publish the design and the seed, or how the seed will be drawn, before anybody knows the list: who may choose among
/// seeds may choose the arms.
///
/// ```swift
/// let design = try AssignmentDesign.blocked([AssignmentArm("control"), AssignmentArm("peers")])
/// let assignment = try RandomAssignment(of: ids.map { AssignmentCandidate($0) }, by: design, seed: 20_260_901)
/// try AssignmentCheck(of: assignment.people, by: design, seed: 20_260_901).agrees  // true
/// ```
///
/// Cost: a sort of the people.
public struct RandomAssignment: Hashable, Sendable {
    /// How people were assigned.
    public let design: AssignmentDesign
    /// What the draw began with.
    public let seed: UInt64
    /// Everybody with their arm, in the order of identifiers.
    public let people: [AssignedPerson]

    /// Assigns people. Throws ``AssignmentError`` for an empty list, somebody twice, and people without the group that
    /// the design asks for.
    public init(
        of candidates: [AssignmentCandidate], by design: AssignmentDesign, seed: UInt64
    ) throws(AssignmentError) {
        guard !candidates.isEmpty else { throw .nobody }
        var seen: Set<PersonID> = []
        for candidate in candidates {
            guard !candidate.person.rawValue.isEmpty else { throw .emptyIdentifier }
            guard seen.insert(candidate.person).inserted else { throw .duplicate(candidate.person) }
        }
        var generator = SeededGenerator(seed: seed)
        var arms = Array(repeating: 0, count: candidates.count)
        for units in try AssignmentUnit.strata(of: candidates, by: design) {
            for (unit, arm) in zip(units, design.arms(for: units.count, drawnWith: &generator)) {
                for member in unit.members { arms[member] = arm }
            }
        }
        self.design = design
        self.seed = seed
        people = zip(candidates, arms).map { AssignedPerson($0, arm: design.arms[$1].name) }
            .sorted { $0.person < $1.person }
    }
}

extension AssignmentDesign {
    /// The places of the arms for so many units in their order.
    fileprivate func arms(for count: Int, drawnWith generator: inout SeededGenerator) -> [Int] {
        let deal = arms.indices.flatMap { Array(repeating: $0, count: arms[$0].share) }
        switch draw {
        case .simple: return (0..<count).map { _ in deal[generator.below(deal.count)] }
        case .blocked(let sizes):
            var drawn: [Int] = []
            drawn.reserveCapacity(count)
            while drawn.count < count {
                let left = count - drawn.count
                let size = sizes[generator.below(sizes.count)]
                let rounds = max(1, min(size, left) / deal.count)
                var block = Array(repeating: deal, count: rounds).flatMap(\.self)
                generator.shuffle(&block)
                drawn += block.prefix(left)
            }
            return drawn
        }
    }
}
