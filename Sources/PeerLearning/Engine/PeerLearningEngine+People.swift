public import PeerLearningCore

extension PeerLearningEngine {
    /// Erases a person: their profile and every text of theirs. Events stay, so that grades and points still add up.
    ///
    /// Asked by the person, or by the host on their behalf with `Caller(person)`.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where somebody else asks.
    public func erase(_ person: PersonID, by caller: Caller) async throws {
        guard caller.person == person else { throw Refusal.missing(.erasePeople) }
        if let objection = try await people.objection(
            to: Intention(person: person, action: "people.erase", stream: PeopleEvent.stream))
        {
            throw Refusal(.objection, objection)
        }
        try await StoredPeopleDirectory(store: store).erase(
            person, at: caller.at ?? configuration.time.now(), key: caller.storedKey(for: "people.erase") ?? newID())
    }

    /// The names of people, as far as the host knows them; whoever it does not know is called by their identifier.
    public func names(of people: Set<PersonID>) async throws -> [PersonID: String] {
        let profiles = try await self.people.profiles(of: people)
        return Dictionary(uniqueKeysWithValues: people.map { ($0, profiles[$0]?.name ?? $0.rawValue) })
    }
}

extension Permission {
    /// To erase other people: held by nobody. A host acts on a person's behalf instead.
    public static let erasePeople = Permission(rawValue: "people.erase")
}
