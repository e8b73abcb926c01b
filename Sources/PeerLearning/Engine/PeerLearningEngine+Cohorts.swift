import Foundation
public import PeerLearningCore

extension PeerLearningEngine {
    /// Opens a cohort; whoever opens it becomes its facilitator.
    ///
    /// - Parameter timeZone: The IANA name of the zone in which its weeks and months begin.
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `invalid` where there is no such zone, or the title is empty.
    public func openCohort(
        _ title: String, id: CohortID? = nil, timeZone: String = "UTC", by caller: Caller
    ) async throws -> CohortID {
        guard TimeZone(identifier: timeZone) != nil else {
            throw Refusal.because(.invalid, "cohort.timeZone", ["zone": .text(timeZone)])
        }
        let id = id ?? newID()
        let command = CohortCommand.open(title: title, timeZone: timeZone)
        return try await perform(command, on: id, by: caller, makesCohort: true).subject(or: id)
    }

    /// Takes people into a cohort; those who are members already stay as they are.
    public func admit(_ members: [CohortMember], to cohort: CohortID, by caller: Caller) async throws {
        _ = try await perform(.admit(members), on: cohort, by: caller)
    }

    /// Lets a person go: by themselves, or by somebody who manages members.
    public func release(_ person: PersonID, from cohort: CohortID, by caller: Caller) async throws {
        _ = try await perform(.release(person), on: cohort, by: caller)
    }

    /// Gives a person a role in a cohort, in one of its workshops, for one phase or for a time.
    public func grant(
        _ role: Role, to person: PersonID, in cohort: CohortID, workshop: WorkshopID? = nil,
        during phase: WorkshopPhase? = nil, until end: Instant? = nil, by caller: Caller
    ) async throws {
        let scope = PowerScope(workshop: workshop, phase: phase, until: end)
        try await grant(role, to: person, in: cohort, scope: scope, by: caller)
    }

    /// Gives a person a role where a scope says and until when: also in the workshops of one programme, module or group.
    public func grant(
        _ role: Role, to person: PersonID, in cohort: CohortID, scope: PowerScope, by caller: Caller
    ) async throws {
        let grant = RoleGrant(person: person, role: role.name, scope: scope)
        _ = try await perform(.grant(grant), on: cohort, by: caller)
    }

    /// Takes a role back, whenever it would have ended.
    public func revoke(
        _ role: Role, from person: PersonID, in cohort: CohortID, workshop: WorkshopID? = nil, by caller: Caller
    ) async throws {
        try await revoke(role, from: person, in: cohort, scope: PowerScope(workshop: workshop), by: caller)
    }

    /// Takes a role back in the place for which it was given, whenever it would have ended.
    public func revoke(
        _ role: Role, from person: PersonID, in cohort: CohortID, scope: PowerScope, by caller: Caller
    ) async throws {
        let grant = RoleGrant(person: person, role: role.name, scope: scope)
        _ = try await perform(.revoke(grant), on: cohort, by: caller)
    }

    /// Hands powers of the caller's own to another person, for a workshop, a phase or a time.
    ///
    /// The receiver holds them as long as the caller does.
    ///
    /// - Parameter mayBePassedOn: Whether the receiver may hand them on in turn.
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the caller does not hold one of them.
    @discardableResult
    public func delegate(
        _ permissions: Set<Permission>, to person: PersonID, in cohort: CohortID, scope: PowerScope = .cohort,
        mayBePassedOn: Bool = false, by caller: Caller
    ) async throws -> DelegationID {
        let delegation = Delegation(
            id: newID(), from: caller.person, to: person, permissions: permissions, scope: scope,
            mayBePassedOn: mayBePassedOn)
        for recorded in try await perform(.delegate(delegation), on: cohort, by: caller) {
            if case .cohort(_, .delegated(let recorded)) = recorded.event { return recorded.id }
        }
        throw Refusal.because(.invalid, "key.reused")
    }

    /// Ends a delegation: for its giver, its receiver and whoever gives roles.
    public func endDelegation(_ delegation: DelegationID, in cohort: CohortID, by caller: Caller) async throws {
        _ = try await perform(.endDelegation(delegation), on: cohort, by: caller)
    }

    /// A cohort as it is now.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such cohort.
    public func cohort(_ id: CohortID) async throws -> Cohort {
        let cohort = try await latest(id, in: \.cohorts)
        guard cohort.isOpen else { throw Refusal.unknown("cohort", id) }
        return cohort
    }

    /// What a person may do in a cohort as the store has it now.
    public func standing(of person: PersonID, in cohort: CohortID) async throws -> Standing {
        try await standing(of: person, in: cohort, at: Place(at: configuration.time.now()))
    }

    func standing(of person: PersonID, in cohort: CohortID, at place: Place) async throws -> Standing {
        try await refresh(cohort, in: \.cohorts)
        return caches.cohorts.read(cohort) { $0.standing(of: person, at: place, roles: configuration.roles) }
    }

    private func perform(
        _ command: CohortCommand, on cohort: CohortID, by caller: Caller, makesCohort: Bool = false
    ) async throws -> [RecordedEvent] {
        let roles = configuration.roles
        let order = Order(
            id: cohort, cache: \.cohorts, action: command.name, caller: caller, makesAggregate: makesCohort)
        return try await perform(order, standing: { Standing(caller.person, []) }) {
            state, standing, moment throws(Refusal) in
            try state.decide(command, by: standing.person, at: moment, roles: roles)
        }
    }
}
