import PeerLearning

/// Who takes part, and what the reader may know of each.
///
/// All of a report's people come from here: there is no other way from a person's identifier to what a page shows.
struct Roster {
    let showsNames: Bool
    let participations: [Participation]
    let staff: [StaffMember]
    /// Whether reviews may be shown with their reviewers.
    let showsReviewers: Bool
    /// The people who take part, in the order of the report, with their shown selves.
    let members: [(id: PersonID, shown: ReportedPerson)]

    private let reader: PersonID
    private let shown: [PersonID: ReportedPerson]
    private let byPseudonym: [Pseudonym: ReportedPerson]
    private let outsiders: [PersonID: ReportedPerson]

    /// Fewer people than this in one part are told apart by it.
    static let smallestCrowd = 3

    init(
        of workshop: Workshop, in cohort: Cohort, progress: WorkshopProgress, ledger: PointsLedger,
        for standing: Standing, from engine: PeerLearningEngine
    ) async throws {
        let showsNames = standing.may(.seeNames)
        self.showsNames = showsNames
        reader = standing.person
        let people = progress.people
        let roles = Dictionary(
            grouping: cohort.grants.filter { $0.workshop == nil || $0.workshop == workshop.id }, by: \.person)
        let earners = ledger.entries.filter { $0.cohort == cohort.id }.map(\.award.person)
        let named = showsNames ? Set(people.keys).union(roles.keys).union(earners) : []
        let names = showsNames ? try await engine.names(of: named) : [:]

        var shown: [PersonID: ReportedPerson] = [:]
        for person in people.keys {
            shown[person] = ReportedPerson(
                name: names[person], pseudonym: workshop.pseudonym(of: person), isReader: person == standing.person)
        }
        self.shown = shown
        byPseudonym = Dictionary(
            shown.values.compactMap { person in person.pseudonym.map { ($0, person) } },
            uniquingKeysWith: { first, _ in first })
        outsiders = names.filter { people[$0.key] == nil }.mapValues { ReportedPerson(name: $0) }

        let crowds = Dictionary(grouping: people.values, by: \.part).mapValues(\.count)
        let showsParts = showsNames || crowds.values.allSatisfy { $0 >= Self.smallestCrowd }
        showsReviewers = showsParts
        members = Self.ordered(people, shown, byPart: showsNames)
        participations = members.compactMap { id, person in
            people[id].map {
                Participation(
                    $0, of: person, roles: showsNames ? Self.names(of: roles[id]) : [], showsParts: showsParts)
            }
        }
        staff = roles.keys.filter { people[$0] == nil }.sorted().compactMap { id in
            names[id].map {
                StaffMember(
                    person: ReportedPerson(name: $0, isReader: id == standing.person), roles: Self.names(of: roles[id]))
            }
        }
    }

    /// A person among those who take part, as the reader may know them.
    func person(_ id: PersonID) -> ReportedPerson { shown[id] ?? outsiders[id] ?? .somebody }

    /// A person known by pseudonym, as the reader may know them.
    func person(behind pseudonym: Pseudonym) -> ReportedPerson {
        byPseudonym[pseudonym] ?? ReportedPerson(pseudonym: pseudonym)
    }

    /// A person as a reviewer: under pseudonyms another one than as an author, so that the two cannot be put together.
    func reviewer(_ id: PersonID, in workshop: Workshop) -> ReportedPerson {
        guard !showsNames else { return person(id) }
        return ReportedPerson(pseudonym: workshop.reviewerPseudonym(of: id), isReader: isReader(id))
    }

    /// A person beside points. Under pseudonyms nobody but the reader: points are shown with names elsewhere.
    func earner(_ id: PersonID) -> ReportedPerson { showsNames || id == reader ? person(id) : .somebody }

    /// Whether a person is the one who reads.
    func isReader(_ id: PersonID) -> Bool { id == reader }
}

extension Roster {
    private static func ordered(
        _ people: [PersonID: PersonProgress], _ shown: [PersonID: ReportedPerson], byPart: Bool
    ) -> [(id: PersonID, shown: ReportedPerson)] {
        let rows = shown.map { id, person in
            let part = byPart ? people[id]?.part.rawValue ?? 0 : 0
            return (id: id, shown: person, key: (part, person.name ?? "", person.pseudonym?.number ?? 0))
        }
        return rows.sorted { $0.key < $1.key }.map { ($0.id, $0.shown) }
    }

    private static func names(of grants: [RoleGrant]?) -> [String] { Set((grants ?? []).map(\.role)).sorted() }
}

extension Participation {
    init(_ progress: PersonProgress, of person: ReportedPerson, roles: [String], showsParts: Bool) {
        self.person = person
        self.roles = roles
        part = showsParts ? progress.part : nil
        hasReflected = showsParts ? progress.hasReflected : nil
        contribution =
            showsParts
            ? Contribution(
                versions: progress.versions, reviewsAsked: progress.reviewsAsked, reviews: progress.reviewsDone,
                comments: progress.comments, words: progress.wordsSpoken) : nil
    }
}
