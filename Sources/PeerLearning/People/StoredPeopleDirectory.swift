import PeerLearningCoding
public import PeerLearningCore

/// A directory of people that the store itself keeps, for hosts without users of their own.
///
/// Profiles stand in documents beside the log, so that they can be erased.
///
/// ```swift
/// let people = StoredPeopleDirectory(store: store)
/// try await people.register([("boris", PersonProfile(name: "Boris"))], at: now)
/// ```
public struct StoredPeopleDirectory: PeopleDirectory {
    private let store: any EventStore

    /// The directory in a store.
    public init(store: any EventStore) { self.store = store }

    /// Writes profiles; one that was written before is replaced. All are written or none.
    ///
    /// - Parameter key: The key of the request; without it the same call writes again.
    public func register(
        _ people: [(PersonID, PersonProfile)], at moment: Instant, key: IdempotencyKey? = nil
    ) async throws {
        guard !people.isEmpty else { return }
        let codec = EventCodec()
        let profiles = try people.map { person, profile in
            Document(
                id: Self.document(of: person), subject: person, mediaType: "application/x-protobuf",
                bytes: try ProfileCodec().encode(profile))
        }
        let events = try people.map { try codec.encode(.people(.registered($0.0))) }
        _ = try await store.append(
            Commit(
                key: key ?? IdempotencyKey(RandomIdentifiers().next()), at: moment,
                writes: [StreamWrite(to: PeopleEvent.stream, expecting: .any, events: events)], documents: profiles))
    }

    /// The profiles of these people; whoever is not registered, or was erased, is left out.
    public func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
        var profiles: [PersonID: PersonProfile] = [:]
        for person in people {
            guard let document = try await store.document(Self.document(of: person)) else { continue }
            profiles[person] = try ProfileCodec().decode(document.bytes)
        }
        return profiles
    }

    func erase(_ person: PersonID, at moment: Instant, key: IdempotencyKey) async throws {
        let event = try EventCodec().encode(.people(.erased(person)))
        _ = try await store.append(
            Commit(
                key: key, at: moment, writes: [StreamWrite(to: PeopleEvent.stream, expecting: .any, events: [event])],
                erasures: [.documents(of: person)]))
    }

    private static func document(of person: PersonID) -> DocumentID { DocumentID("profile-\(person)") }
}
