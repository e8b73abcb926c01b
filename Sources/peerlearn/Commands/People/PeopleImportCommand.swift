import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport

/// `peerlearn people import`: registers the people of another learning system.
struct PeopleImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Register people from Moodle's lists or OneRoster, and take them into a cohort with their groups.",
        discussion: """
            Understood are Moodle's lists of participants, files for registering users and groups, gradebook exports and \
            quiz reports, and the CSV files of OneRoster 1.1 and 1.2. Importing again brings names up to date and removes \
            nobody. Teachers are registered and named, not taken in as learners.
              peerlearn people import participants.csv --dry-run
              peerlearn people import participants.csv groups.csv --store s --cohort Spring --as anna
              peerlearn people import oneroster.zip --store s --by sourcedid
            """)

    @OptionGroup var roster: RosterOptions

    @Option(help: "The store; it is made where there is none.")
    var store: String?

    @Option(help: "Take the learners into this cohort: its identifier, or how that begins, or its title.")
    var cohort: String?

    @Option(name: .customLong("as"), help: "Who takes people into the cohort.")
    var person: String?

    @Flag(help: "Say what would be done, and change nothing.")
    var dryRun = false

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        if store == nil, !dryRun { throw ValidationError("Give --store STORE, or --dry-run to look only.") }
        if cohort != nil, person == nil { throw ValidationError("--cohort needs --as: who takes people in.") }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let read = try roster.read(console)
            let kind = try roster.identifier(in: read)
            let people = read.identified(by: kind, console)
            var account = RosterAccount(read, people: people, kind: kind)
            if let store, !dryRun || StoreFile(path: store).exists {
                try await take(people, of: read, into: StoreFile(path: store), &account, console)
            }
            if json { print(try account.record(isDry: dryRun).line()) } else { account.tell(isDry: dryRun, console) }
        }
    }

    private func take(
        _ people: [(id: PersonID, place: Int)], of roster: Roster, into store: StoreFile,
        _ account: inout RosterAccount,
        _ console: Console
    ) async throws {
        let staying = people.filter { !roster.people[$0.place].isLeaving }
        if dryRun {
            let engine = try store.reading()
            _ = try await profiles(of: staying, in: roster, engine, &account, console)
            try await requireCohort(engine)
            return try await admit(staying, of: roster, engine, &account)
        }
        try await StoreSession(store, console, creates: true).run { engine in
            let changed = try await profiles(of: staying, in: roster, engine, &account, console)
            try await requireCohort(engine)
            try await StoredPeopleDirectory(store: engine.store).register(changed, at: SystemTime().now())
            try await admit(staying, of: roster, engine, &account)
        }
    }

    /// The profiles that are new or other than what is known; what the files do not say stays as it is.
    private func profiles(
        of people: [(id: PersonID, place: Int)], in roster: Roster, _ engine: PeerLearningEngine,
        _ account: inout RosterAccount, _ console: Console
    ) async throws -> [(PersonID, PersonProfile)] {
        let known = try await StoredPeopleDirectory(store: engine.store).profiles(of: Set(people.map(\.id)))
        let changed = people.compactMap { id, place -> (PersonID, PersonProfile)? in
            let old = known[id]
            let profile = roster.people[place].profile(over: old, console.language)
            return profile == old ? nil : (id, profile)
        }
        account.updated = changed.count { known[$0.0] != nil }
        account.registered = changed.count - account.updated
        return changed
    }

    /// Finds the cohort, and sees that the person may take people in, before anything is written.
    private func requireCohort(_ engine: PeerLearningEngine) async throws {
        guard let cohort, let person else { return }
        let id = try await find(cohort, engine)
        try await engine.standing(of: PersonID(person), in: id).require(.manageMembers)
    }

    private func admit(
        _ people: [(id: PersonID, place: Int)], of roster: Roster, _ engine: PeerLearningEngine,
        _ account: inout RosterAccount
    ) async throws {
        guard let cohort, let person else { return }
        let id = try await find(cohort, engine)
        let members = try await engine.cohort(id).members
        let known = Dictionary(members.map { ($0.person, $0) }) { first, _ in first }
        let learners = people.filter { roster.people[$0.place].part == .learner }
        let new = learners.filter { known[$0.id] == nil }.map { learner in
            CohortMember(learner.id, group: roster.people[learner.place].groups.first)
        }
        account.otherGroups = learners.compactMap { learner in
            guard let member = known[learner.id], let group = roster.people[learner.place].groups.first,
                member.group != group
            else { return nil }
            return (learner.id, member.group, group)
        }
        if !new.isEmpty, !dryRun { try await engine.admit(new, to: id, by: Caller(PersonID(person))) }
        account.admitted = new.count
    }

    private func find(_ name: String, _ engine: PeerLearningEngine) async throws -> CohortID {
        try await Desk(engine: engine, console: spoken.console, caller: Caller(.nobody), isJSON: json)
            .cohort(named: name)
    }
}

extension RosterPerson {
    /// What the store is to know of the person: what the files say, over what it knows.
    fileprivate func profile(over old: PersonProfile?, _ standard: Language) -> PersonProfile {
        var profile = old ?? PersonProfile(name: name, language: standard)
        let identifiers = PersonIdentifier.allCases.compactMap { self[$0] }
        if old == nil || !identifiers.contains(name) { profile.name = name }
        if let language, (2...3).contains(language.prefix { $0.isLetter }.count) {
            profile.language = Language(rawValue: language.replacing("_", with: "-"))
        }
        if let timeZone, TimeZone(identifier: timeZone) != nil { profile.timeZone = timeZone }
        if let department { profile.department = department }
        return profile
    }
}
