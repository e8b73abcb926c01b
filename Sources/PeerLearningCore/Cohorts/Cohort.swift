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

    /// What a person may do in the cohort, or in one of its workshops.
    ///
    /// - Parameter roles: The roles that the host knows; a grant of a role that is not among them permits nothing.
    public func standing(of person: PersonID, in workshop: WorkshopID? = nil, roles: [Role]) -> Standing {
        var permissions: Set<Permission> = []
        if let member = member(person) {
            let standard = member.isExperienced ? Role.guide : .participant
            let role = roles.first { $0.name == standard.name } ?? standard
            permissions.formUnion(role.permissions)
        }
        let held = grants.filter { $0.person == person && ($0.workshop == nil || $0.workshop == workshop) }.map(\.role)
        for role in roles where held.contains(role.name) { permissions.formUnion(role.permissions) }
        return Standing(person, permissions)
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
        case .roleGranted(let grant): grants.insert(grant)
        case .roleRevoked(let grant): grants.remove(grant)
        }
    }
}
