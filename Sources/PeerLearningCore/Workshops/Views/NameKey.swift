/// Who is behind the pseudonyms of a workshop. Only those who may see names can get one, so that a view without it cannot
/// leak any.
public struct NameKey: Sendable {
    private let people: [Pseudonym: PersonID]
    private let teams: [Pseudonym: [PersonID]]

    init(_ people: [Pseudonym: PersonID], teams: [Pseudonym: [PersonID]]) {
        self.people = people
        self.teams = teams
    }

    /// The person behind a pseudonym; nil where this key does not tell.
    public subscript(pseudonym: Pseudonym) -> PersonID? { people[pseudonym] }

    /// The people behind a pseudonym, several where it is a team's; none where this key does not tell.
    public func people(behind pseudonym: Pseudonym) -> [PersonID] {
        people[pseudonym].map { [$0] } ?? teams[pseudonym] ?? []
    }
}
