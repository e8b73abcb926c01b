/// What each person should do now, until when and why: the list that a person opens in the morning.
///
/// People who take part have work, reviews and answers to hand in; who leads a workshop sees its next step, moderators see
/// what was flagged, curators what could be kept. Leading, moderating and keeping go by the names of the standard roles.
///
/// ```swift
/// for duty in inbox.duties(of: person, at: now) { print(texts.text(duty.what, in: .english)) }
/// ```
public struct Inbox: Projection {
    private var desks: [WorkshopID: ParticipantDesk] = [:]
    private var staffDesks: [WorkshopID: StaffDesk] = [:]
    private var workshops: [PersonID: [WorkshopID]] = [:]
    private var workshopsOfCohort: [CohortID: [WorkshopID]] = [:]
    private var gone: [CohortID: Set<PersonID>] = [:]
    private var grants: [PersonID: [CohortID: Set<RoleGrant>]] = [:]

    /// Nothing to do.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .workshop(let id, let event): apply(event, in: id)
        case .cohort(let id, .left(let person)):
            gone[id, default: []].insert(person)
            grants[person]?[id] = nil
        case .cohort(let id, .joined(let member)): gone[id]?.remove(member.person)
        case .cohort(let id, .roleGranted(let grant)):
            grants[grant.person, default: [:]][id, default: []].insert(grant)
        case .cohort(let id, .roleRevoked(let grant)): revoke(grant, in: id)
        case .cohort, .programme, .people, .feature: break
        }
    }

    private mutating func revoke(_ grant: RoleGrant, in cohort: CohortID) {
        let left = grants[grant.person]?[cohort]?.filter { !$0.isSameRole(as: grant) }
        grants[grant.person]?[cohort] = left
    }

    private mutating func apply(_ event: WorkshopEvent, in id: WorkshopID) {
        switch event {
        case .opened(let plan):
            desks[id] = ParticipantDesk(plan)
            staffDesks[id] = StaffDesk(plan)
            workshopsOfCohort[plan.cohort, default: []].append(id)
        case .enrolled(let enrolment): workshops[enrolment.person, default: []].append(id)
        default: break
        }
        desks[id]?.apply(event)
        staffDesks[id]?.apply(event)
    }

    /// What a person should do now, the most urgent first; duties without an end come last. Who has left a cohort has
    /// nothing to do in its workshops.
    ///
    /// - Parameter moment: The present moment: roles that have ended by then bring no duties.
    public func duties(of person: PersonID, at moment: Instant) -> [Duty] {
        let own = workshops[person, default: []].flatMap { id -> [Duty] in
            guard let desk = desks[id], gone[desk.cohort]?.contains(person) != true else { return [] }
            return desk.duties(of: person, in: id)
        }
        let asStaff = grants[person, default: [:]].flatMap { cohort, grants in
            workshopsOfCohort[cohort, default: []].flatMap { id -> [Duty] in
                guard let desk = staffDesks[id] else { return [] }
                let place = Place(workshop: id, phase: desk.phase, at: moment)
                let roles = Set(grants.filter { $0.scope.covers(place) }.map(\.role))
                return desk.duties(as: roles, in: id)
            }
        }
        return (own + asStaff).sorted { $0.order < $1.order }
    }
}
