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

    /// Gives a person a role in a cohort or in one of its workshops.
    public func grant(
        _ role: Role, to person: PersonID, in cohort: CohortID, workshop: WorkshopID? = nil, by caller: Caller
    ) async throws {
        _ = try await perform(.grant(RoleGrant(role, to: person, in: workshop)), on: cohort, by: caller)
    }

    /// Takes a role back.
    public func revoke(
        _ role: Role, from person: PersonID, in cohort: CohortID, workshop: WorkshopID? = nil, by caller: Caller
    ) async throws {
        _ = try await perform(.revoke(RoleGrant(role, to: person, in: workshop)), on: cohort, by: caller)
    }

    /// A cohort as it is now.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such cohort.
    public func cohort(_ id: CohortID) async throws -> Cohort {
        let cohort = try await latest(id, in: \.cohorts)
        guard cohort.isOpen else { throw Refusal.unknown("cohort", id) }
        return cohort
    }

    /// What a person may do in a cohort, or in one of its workshops, as the store has it now.
    public func standing(
        of person: PersonID, in cohort: CohortID, workshop: WorkshopID? = nil
    ) async throws -> Standing {
        try await refresh(cohort, in: \.cohorts)
        return caches.cohorts.read(cohort) { $0.standing(of: person, in: workshop, roles: configuration.roles) }
    }

    private func perform(
        _ command: CohortCommand, on cohort: CohortID, by caller: Caller, makesCohort: Bool = false
    ) async throws -> [RecordedEvent] {
        let roles = configuration.roles
        let order = Order(
            id: cohort, cache: \.cohorts, action: command.name, caller: caller, makesAggregate: makesCohort)
        return try await perform(order, standing: { Standing(caller.person, []) }) {
            state, standing, _ throws(Refusal) in try state.decide(command, by: standing.person, roles: roles)
        }
    }
}
