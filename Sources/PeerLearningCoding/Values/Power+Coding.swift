import PeerLearningCore

extension WireCohortRole {
    /// The grant as a body holds it.
    init(_ grant: RoleGrant) {
        self.init()
        person = grant.person.rawValue
        role = grant.role
        if let place = grant.scope.programme { programme = place.rawValue }
        if let place = grant.scope.module { module = place.rawValue }
        if let place = grant.scope.group { group = place }
        if let place = grant.scope.workshop { workshop = place.rawValue }
        if let stage = grant.scope.phase { phase = WireWorkshopAdvanced.Phase(stage) }
        if let end = grant.scope.until { until = end.milliseconds }
    }

    /// The grant as the core holds it.
    func value() throws(BodyFault) -> RoleGrant {
        guard hasPerson, hasRole else { throw .incomplete("CohortRole") }
        let scope = PowerScope(
            programme: hasProgramme ? ProgrammeID(programme) : nil, module: hasModule ? ModuleID(module) : nil,
            group: hasGroup ? group : nil, workshop: hasWorkshop ? WorkshopID(workshop) : nil,
            phase: try phase.stage(in: "CohortRole.phase"),
            until: hasUntil ? Instant(milliseconds: until) : nil)
        return RoleGrant(person: PersonID(person), role: role, scope: scope)
    }
}

extension WireCohortDelegated {
    /// The delegation as a body holds it.
    init(_ value: Delegation) {
        self.init()
        delegation = value.id.rawValue
        giver = value.giver.rawValue
        receiver = value.receiver.rawValue
        permissions = value.permissions.map(\.rawValue).sorted()
        if let place = value.scope.programme { programme = place.rawValue }
        if let place = value.scope.module { module = place.rawValue }
        if let place = value.scope.group { group = place }
        if let place = value.scope.workshop { workshop = place.rawValue }
        if let stage = value.scope.phase { phase = WireWorkshopAdvanced.Phase(stage) }
        if let end = value.scope.until { until = end.milliseconds }
        mayBePassedOn = value.mayBePassedOn
    }

    /// The delegation as the core holds it.
    func value() throws(BodyFault) -> Delegation {
        guard hasDelegation, hasGiver, hasReceiver, hasMayBePassedOn else { throw .incomplete("CohortDelegated") }
        let scope = PowerScope(
            programme: hasProgramme ? ProgrammeID(programme) : nil, module: hasModule ? ModuleID(module) : nil,
            group: hasGroup ? group : nil, workshop: hasWorkshop ? WorkshopID(workshop) : nil,
            phase: try phase.stage(in: "CohortDelegated.phase"),
            until: hasUntil ? Instant(milliseconds: until) : nil)
        return Delegation(
            id: DelegationID(delegation), from: PersonID(giver), to: PersonID(receiver),
            permissions: Set(permissions.map { Permission(rawValue: $0) }), scope: scope, mayBePassedOn: mayBePassedOn)
    }
}

extension WireCohortDelegationEnded {
    /// The end of a delegation as a body holds it.
    init(_ id: DelegationID) {
        self.init()
        delegation = id.rawValue
    }

    /// Which delegation ended.
    func value() throws(BodyFault) -> DelegationID {
        guard hasDelegation else { throw .incomplete("CohortDelegationEnded") }
        return DelegationID(delegation)
    }
}
