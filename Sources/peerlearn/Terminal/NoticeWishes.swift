import PeerLearning

/// How everybody is told who is told from the shell: the directory of a store keeps no wishes of its own.
struct NoticeWishes: Sendable {
    var rhythm = NoticePreferences.Rhythm.single
    var quiet: QuietHours?

    /// A directory whose people have these wishes.
    func directory(over people: StoredPeopleDirectory) -> any PeopleDirectory {
        rhythm == .single && quiet == nil ? people : WishingDirectory(people: people, wishes: self)
    }
}

/// The people of a store, all with the same wishes about when they are told.
private struct WishingDirectory: PeopleDirectory {
    let people: StoredPeopleDirectory
    let wishes: NoticeWishes

    func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
        try await self.people.profiles(of: people)
    }

    func noticePreferences(of people: Set<PersonID>) async throws -> [PersonID: NoticePreferences] {
        let known = try await self.people.noticePreferences(of: people)
        let told = people.map { person in
            var preferences = known[person] ?? NoticePreferences()
            preferences.rhythm = wishes.rhythm
            preferences.quiet = wishes.quiet
            return (person, preferences)
        }
        return Dictionary(told) { first, _ in first }
    }
}
