import PeerLearningCore

/// How many people of a stratum an arm has.
public struct AssignmentCount: Hashable, Sendable {
    /// The stratum; empty where strata were ignored.
    public let stratum: [String]
    /// The name of the arm.
    public let arm: String
    /// How many people.
    public let people: Int
    /// How many groups they come from; nil where people were assigned one by one.
    public let groups: Int?
}

extension RandomAssignment {
    /// How many people each arm has in each stratum: strata in order of bytes, arms in the order of the design.
    public var counts: [AssignmentCount] {
        var people: [[UnitName]: [String: (people: Int, groups: Set<UnitName>)]] = [:]
        for person in self.people {
            let stratum = design.strata == .apart ? person.candidate.strata.map { UnitName($0) } : []
            people[stratum, default: [:]][person.arm, default: (0, [])].people += 1
            if design.unit == .group, let group = person.candidate.group {
                people[stratum, default: [:]][person.arm, default: (0, [])].groups.insert(UnitName(group))
            }
        }
        return people.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { stratum, arms in
            design.arms.map { arm in
                let found = arms[arm.name, default: (0, [])]
                return AssignmentCount(
                    stratum: stratum.map(\.rawValue), arm: arm.name, people: found.people,
                    groups: design.unit == .group ? found.groups.count : nil)
            }
        }
    }
}
