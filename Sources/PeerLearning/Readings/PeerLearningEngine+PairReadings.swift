public import PeerLearningCore

extension PeerLearningEngine {
    /// A pair session as one of the two sees it, or a moderator to whom it was reported, with its texts.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for everybody else.
    public func pairSession(_ id: PairSessionID, for person: PersonID) async throws -> PairSessionReading {
        let standing = try await standing(of: person, in: id)
        let view = try caches.pairSessions.read(id) { state throws(Refusal) in try state.view(for: standing) }
        return PairSessionReading(view: view, texts: try await texts(byDocument: view.documents))
    }

    /// The pair sessions that a person was invited to, oldest first; those of cohorts that they have left are left out.
    public func pairSessions(of person: PersonID) async throws -> [PairSessionView] {
        try await catchUp()
        return try await views(of: models.pairSessions.sessions(of: person), for: person)
    }

    /// The pair sessions of a workshop that were reported, oldest first, without those that are the moderator's own.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for those who may not moderate.
    public func reportedPairSessions(
        in workshop: WorkshopID, for person: PersonID
    ) async throws -> [PairSessionView] {
        try await standing(of: person, in: workshop).require(.moderate)
        try await catchUp()
        return try await views(of: models.pairSessions.sessions(in: workshop), for: person).filter { $0.side == nil }
    }

    /// The record of a pair session, for one of the two and for those whom both let read it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for everybody else, `notReady` as long as there is none.
    public func pairRecord(of id: PairSessionID, for person: PersonID) async throws -> PairRecordReading {
        let standing = try await standing(of: person, in: id)
        let workshop = caches.pairSessions.read(id) { $0.proposal?.workshop }
        let roles = try await roles(of: person, in: workshop)
        let record = try caches.pairSessions.read(id) { state throws(Refusal) in
            try state.record(for: standing, holding: roles)
        }
        return PairRecordReading(record: record, texts: try await texts(byDocument: record.steps.documents))
    }

    /// The records of a workshop's pair sessions that a person may read, oldest first.
    public func pairRecords(in workshop: WorkshopID, for person: PersonID) async throws -> [PairRecordReading] {
        try await catchUp()
        var readings: [PairRecordReading] = []
        for id in models.pairSessions.sessions(in: workshop) {
            do { readings.append(try await pairRecord(of: id, for: person)) } catch is Refusal {}
        }
        return readings
    }

    private func views(of sessions: [PairSessionID], for person: PersonID) async throws -> [PairSessionView] {
        var views: [PairSessionView] = []
        for id in sessions {
            let standing = try await standing(of: person, in: id)
            let view = caches.pairSessions.read(id) { try? $0.view(for: standing) }
            if let view { views.append(view) }
        }
        return views
    }

    /// The names of the roles that a person holds where a workshop runs.
    private func roles(of person: PersonID, in workshop: WorkshopID?) async throws -> Set<String> {
        guard let workshop else { return [] }
        let state = try await self.workshop(workshop)
        guard let plan = state.plan else { return [] }
        let place = Place(workshop, plan, in: state.phase, at: configuration.time.now())
        let cohort = try await cohort(plan.cohort)
        var roles = Set(cohort.grants.filter { $0.person == person && $0.scope.covers(place) }.map(\.role))
        if let member = cohort.member(person) {
            roles.insert(member.isExperienced ? Role.guide.name : Role.participant.name)
        }
        return roles
    }
}
