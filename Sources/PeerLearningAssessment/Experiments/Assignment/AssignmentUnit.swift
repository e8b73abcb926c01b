import PeerLearningCore

/// What is drawn for as one: a person, or a whole group.
struct AssignmentUnit {
    /// The name by which units stand in order: that of the person, or of the group.
    let name: UnitName
    /// The places of its people in the list.
    var members: [Int]

    /// The units of each stratum, everything in the order of bytes, so that the order of the list does not matter.
    static func strata(
        of candidates: [AssignmentCandidate], by design: AssignmentDesign
    ) throws(AssignmentError) -> [[AssignmentUnit]] {
        var lists: [[UnitName]: [UnitName: AssignmentUnit]] = [:]
        var homes: [UnitName: [UnitName]] = [:]
        for (place, candidate) in candidates.enumerated() {
            let stratum = design.strata == .apart ? candidate.strata.map { UnitName($0) } : []
            let name: UnitName
            switch design.unit {
            case .person: name = UnitName(candidate.person.rawValue)
            case .group:
                guard let group = candidate.group, !group.isEmpty else { throw .noGroup(candidate.person) }
                name = UnitName(group)
                guard homes[name, default: stratum] == stratum else { throw .groupInSeveralStrata(group) }
                homes[name] = stratum
            }
            lists[stratum, default: [:]][name, default: AssignmentUnit(name: name, members: [])].members.append(place)
        }
        return lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { $0.value.values.sorted { $0.name < $1.name } }
    }
}

/// The name of a unit or a stratum, told apart and ordered byte by byte.
struct UnitName: EntityID {
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }
}
