/// A directory of people that is given whole: for tests, demonstrations and small hosts.
public struct InMemoryPeopleDirectory: PeopleDirectory {
    private let people: [PersonID: PersonProfile]

    /// A directory of these people.
    public init(_ people: [PersonID: PersonProfile] = [:]) { self.people = people }

    /// The profiles of these people; whoever is not known is left out.
    public func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
        self.people.filter { people.contains($0.key) }
    }
}
