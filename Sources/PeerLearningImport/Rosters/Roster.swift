/// People, groups, classes and results as another learning system exported them.
///
/// It is made of any number of files that belong together: lists of people, reports with results, the files of OneRoster.
/// A person who stands in several of them is one person here. Nothing is thrown away in silence: ``diagnostics`` say what
/// was left out and why.
///
/// ```swift
/// let roster = RosterReader().read([RosterFile(name: "participants.csv", bytes: bytes)])
/// for person in roster.people where person.part == .learner { print(person.name, person.groups) }
/// ```
public struct Roster: Hashable, Sendable {
    /// The people, in the order in which they were met.
    public internal(set) var people: [RosterPerson] = []

    /// The classes and courses that people are enrolled in.
    public internal(set) var classes: [RosterClass] = []

    /// The names of all groups, in the order in which they were met, also of groups without people.
    public internal(set) var groups: [String] = []

    /// What was graded.
    public internal(set) var items: [RosterItem] = []

    /// What people reached, in the order of the files.
    public internal(set) var results: [RosterResult] = []

    /// What each file was taken for.
    public internal(set) var sources: [RosterSource] = []

    /// What was noticed, with the file and line.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// Whether a file could not be used at all.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    init() {}

    /// The identifier that tells everybody apart: the first of ``PersonIdentifier/allCases`` that all people have and no
    /// two share; nil where there is none.
    public var commonIdentifier: PersonIdentifier? {
        PersonIdentifier.allCases.first { kind in
            let values = people.compactMap { $0[kind] }
            return !people.isEmpty && values.count == people.count && Set(values).count == values.count
        }
    }

    /// The people who lack an identifier, or share it with somebody before them.
    public func people(without kind: PersonIdentifier) -> [RosterPerson] {
        var seen: Set<String> = []
        return people.filter { person in
            guard let value = person[kind] else { return true }
            return !seen.insert(value).inserted
        }
    }

    /// One result for each person who has one in an item, by their place in ``people``.
    ///
    /// - Parameters:
    ///   - item: The place of the item in ``items``.
    ///   - choice: Which of several attempts counts.
    public func results(in item: Int, choosing choice: AttemptChoice) -> [Int: RosterResult] {
        let attempts = Dictionary(grouping: results.filter { $0.item == item && $0.score != nil }, by: \.person)
        return attempts.compactMapValues { choice.pick(from: $0) }
    }
}

/// What a file of a roster was taken for.
public struct RosterSource: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// What it was taken for.
    public let format: RosterFormat
    /// How many rows it has.
    public let rows: Int
}

/// A kind of file with people or results, known by its columns.
public enum RosterFormat: String, Hashable, Sendable, CaseIterable {
    /// The participants of a Moodle course.
    case participants
    /// A file by which Moodle registers users.
    case userUpload
    /// A file by which Moodle makes groups.
    case groups
    /// An export of Moodle's gradebook.
    case gradebook
    /// A report of a Moodle quiz with attempts.
    case quizReport
    /// A file of OneRoster's CSV binding, 1.1 or 1.2.
    case oneRoster
}
