/// The library of solutions: the best work of all workshops, with the problem that each solves.
public struct SolutionLibrary: Projection {
    private var tasks: [WorkshopID: LearningTask] = [:]
    private var documents: [SubmissionID: [DocumentID]] = [:]
    private var pseudonyms: [WorkshopID: [PersonID: Pseudonym]] = [:]
    private var authors: [SubmissionID: PersonID] = [:]

    private var kept: [Solution] = []
    private var hidden: Set<SubmissionID> = []

    /// The entries, in the order in which they were put in; without those whose submission a moderator has hidden.
    public var entries: [Solution] { hidden.isEmpty ? kept : kept.filter { !hidden.contains($0.submission) } }

    /// An empty library.
    public init() {}

    /// A solution in the library. It names its author by pseudonym only.
    public struct Solution: Hashable, Sendable {
        /// The entry's identifier.
        public let entry: LibraryEntryID
        /// The submission that it shows.
        public let submission: SubmissionID
        /// The workshop that it comes from.
        public let workshop: WorkshopID
        /// The title of the task that it solves.
        public let task: String
        /// What the author is known by in that workshop.
        public let author: Pseudonym
        /// The version that it shows.
        public let version: Int
        /// The document that holds the solution.
        public let solution: DocumentID
        /// The document that says what problem it solves.
        public let problem: DocumentID
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .workshop(let workshop, let event) = recorded.event else { return }
        switch event {
        case .opened(let plan): tasks[workshop] = plan.task
        case .enrolled(let enrolment): pseudonyms[workshop, default: [:]][enrolment.person] = enrolment.pseudonym
        case .teamFormed(let team):
            for member in team.members { pseudonyms[workshop]?[member] = team.pseudonym }
        case .submitted(let version):
            if authors[version.submission] == nil { authors[version.submission] = version.author }
            documents[version.submission, default: []].append(version.document)
        case .keptInLibrary(let entry): add(entry, from: workshop)
        case .withdrawn(let submission, _): kept.removeAll { $0.submission == submission }
        case .ruled(let ruling):
            guard case .submission(let submission) = ruling.contribution else { return }
            if ruling.outcome == .hidden { hidden.insert(submission) }
            if ruling.outcome == .restored { hidden.remove(submission) }
        default: break
        }
    }

    private mutating func add(_ entry: LibraryEntry, from workshop: WorkshopID) {
        guard
            let task = tasks[workshop], let author = authors[entry.submission],
            let pseudonym = pseudonyms[workshop]?[author],
            let versions = documents[entry.submission], (1...max(1, versions.count)).contains(entry.version),
            !versions.isEmpty
        else { return }
        kept.append(
            Solution(
                entry: entry.entry, submission: entry.submission, workshop: workshop, task: task.title,
                author: pseudonym, version: entry.version,
                solution: versions[entry.version - 1], problem: entry.problem))
    }
}
