import PeerLearning

/// The people of the demonstration.
struct Cast {
    let facilitator: PersonID = "facilitator"
    let curator: PersonID = "curator"
    let moderator: PersonID = "moderator"
    let collector: PersonID = "collector"
    let guides: [PersonID]
    let authors: [PersonID]
    let profiles: [(PersonID, PersonProfile)]

    /// Six guides and so many authors, with names from the story.
    init(story: Story, authors count: Int, language: Language) {
        guides = (1...6).map { PersonID("guide-\($0)") }
        authors = (1...count).map { PersonID("author-\($0)") }
        let staff = [
            (facilitator, story.facilitator), (curator, story.curator), (moderator, story.moderator),
            (collector, story.collector),
        ]
        let people =
            staff + guides.enumerated().map { ($1, story.guides.repeating($0)) }
            + authors.enumerated().map { ($1, story.authors.repeating($0)) }
        profiles = people.enumerated().map { place, person in
            let profile = PersonProfile(
                name: person.1, language: language, timeZone: language == .russian ? "Europe/Moscow" : "Europe/London",
                department: story.departments.isEmpty ? nil : story.departments[place % story.departments.count])
            return (person.0, profile)
        }
    }

    /// The name of a person.
    func name(_ person: PersonID) -> String { profiles.first { $0.0 == person }?.1.name ?? person.rawValue }
}

extension [String] {
    /// The name at a place; past the end the list begins again, with a number.
    fileprivate func repeating(_ place: Int) -> String {
        guard !isEmpty else { return "\(place + 1)" }
        return place < count ? self[place] : "\(self[place % count]) \(place / count + 1)"
    }
}
