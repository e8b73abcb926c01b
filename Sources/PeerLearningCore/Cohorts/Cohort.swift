/// A cohort: the people who learn together for a time, and the roles that they hold.
public struct Cohort: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "cohort"

    /// The cohort's identifier.
    public let id: CohortID
    /// The title; empty until the cohort has been opened.
    public private(set) var title = ""
    /// The IANA name of the time zone in which its weeks and months begin.
    public private(set) var timeZone = "UTC"
    /// The people in it, in the order in which they joined.
    public private(set) var members: [CohortMember] = []
    /// The roles that were given and not taken back.
    public private(set) var grants: Set<RoleGrant> = []
    /// The delegations that were not ended.
    public private(set) var delegations: [Delegation] = []
    private var places: [PersonID: Int] = [:]

    /// The state before the first event.
    public init(id: CohortID) { self.id = id }

    /// Whether the cohort has been opened.
    public var isOpen: Bool { !title.isEmpty }

    /// The member that this person is, or nil where they are none.
    public func member(_ person: PersonID) -> CohortMember? { places[person].map { members[$0] } }

    /// The share of experienced people among the members, from 0 to 1; nil where there are no members.
    public var experiencedShare: Double? {
        members.isEmpty ? nil : Double(members.count { $0.isExperienced }) / Double(members.count)
    }

    /// What a person may do here and now: through their roles, and through what others have delegated to them.
    ///
    /// - Parameter roles: The roles that the host knows; a grant of a role that is not among them permits nothing.
    public func standing(of person: PersonID, at place: Place, roles: [Role]) -> Standing {
        let passable = passablePowers(at: place, roles)
        let delegated = delegations.filter { $0.receiver == person && $0.scope.covers(place) }
        return Standing(
            person,
            delegated.reduce(into: powersOfRoles(of: person, at: place, roles)) { powers, delegation in
                powers.formUnion(delegation.permissions.intersection(passable[delegation.giver, default: []]))
            })
    }

    /// What each giver of a delegation holds and may hand on: through their roles, or from somebody who may hand it on and
    /// lets them. What people have only from each other, round in a circle, nobody holds.
    func passablePowers(at place: Place, _ roles: [Role]) -> [PersonID: Set<Permission>] {
        let inForce = delegations.filter { $0.scope.covers(place) }
        var powers: [PersonID: Set<Permission>] = [:]
        for giver in Set(inForce.map(\.giver)) {
            powers[giver] = powersOfRoles(of: giver, at: place, roles, \.delegable)
        }
        var hasGrown = !inForce.isEmpty
        while hasGrown {
            hasGrown = false
            for delegation in inForce where delegation.mayBePassedOn {
                let given = delegation.permissions.intersection(powers[delegation.giver, default: []])
                guard !given.isSubset(of: powers[delegation.receiver, default: []]) else { continue }
                powers[delegation.receiver, default: []].formUnion(given)
                hasGrown = true
            }
        }
        return powers
    }

    /// What the roles of a person let them do or, asked so, hand on.
    func powersOfRoles(
        of person: PersonID, at place: Place, _ roles: [Role],
        _ powers: KeyPath<Role, Set<Permission>> = \.permissions
    ) -> Set<Permission> {
        var permissions: Set<Permission> = []
        if let member = member(person) {
            let standard = member.isExperienced ? Role.guide : .participant
            let role = roles.first { $0.name == standard.name } ?? standard
            permissions.formUnion(role[keyPath: powers])
        }
        let held = grants.filter { $0.person == person && $0.scope.covers(place) }.map(\.role)
        for role in roles where held.contains(role.name) { permissions.formUnion(role[keyPath: powers]) }
        return permissions
    }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: CohortEvent, at moment: Instant) {
        switch event {
        case .opened(let title, let timeZone): (self.title, self.timeZone) = (title, timeZone)
        case .joined(let member):
            if let place = places[member.person] {
                members[place] = member
            } else {
                places[member.person] = members.count
                members.append(member)
            }
        case .left(let person):
            members.removeAll { $0.person == person }
            places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.person, $0) })
            grants = grants.filter { $0.person != person }
            delegations.removeAll { $0.giver == person || $0.receiver == person }
        case .roleGranted(let grant): grants.insert(grant)
        case .roleRevoked(let grant): grants = grants.filter { !$0.isSameRole(as: grant) }
        case .delegated(let delegation): delegations.append(delegation)
        case .delegationEnded(let id): delegations.removeAll { $0.id == id }
        }
    }
}
