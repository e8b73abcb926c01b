public import PeerLearningCore

extension PeerLearningEngine {
    /// A workshop, for somebody who takes part in it or leads it: what a host asks for with who is signed in.
    ///
    /// To anybody else it is as unknown as one that does not exist. It knows everybody's name: show people its views, not
    /// itself.
    ///
    /// ```swift
    /// let workshop = try await engine.workshop(id, for: signedIn)
    /// ```
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such workshop or the person has no part
    ///   in it.
    public func workshop(_ id: WorkshopID, for person: PersonID) async throws -> Workshop {
        let standing = try await standing(of: person, in: id)
        guard !standing.permissions.isEmpty else { throw Refusal.unknown("workshop", id) }
        let workshop = try await workshop(id)
        let isLeader = !standing.permissions.isSubset(of: Permission.personal)
        guard isLeader || workshop.pseudonym(of: person) != nil else { throw Refusal.unknown("workshop", id) }
        return workshop
    }

    /// The workshops that a person takes part in or leads, in the order in which they were opened.
    ///
    /// Asks the store once or more for each workshop there is: for a start page, not for each request.
    public func workshops(of person: PersonID) async throws -> [WorkshopID] {
        var ids: [WorkshopID] = []
        for id in try await catalogue().workshops {
            do {
                _ = try await workshop(id, for: person)
                ids.append(id)
            } catch let refusal as Refusal {
                guard refusal.code == .unknown else { throw refusal }
            }
        }
        return ids
    }

    /// What a person has handed in, alone or with their team, with its text; nil where there is nothing. For the person.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such workshop.
    public func work(of person: PersonID, in workshop: WorkshopID) async throws -> OwnWork? {
        guard let version = try await self.workshop(workshop).versions(by: person).last else { return nil }
        return OwnWork(version: version, text: try await store.text(of: version.document))
    }
}
