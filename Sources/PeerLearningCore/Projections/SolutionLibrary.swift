/// The library of solutions (row N9): the best work of all workshops, with the problem that each solves.
public struct SolutionLibrary: Projection {
    private var tasks: [WorkshopID: LearningTask] = [:]
    private var documents: [SubmissionID: [DocumentID]] = [:]
    private var pseudonyms: [WorkshopID: [PersonID: Pseudonym]] = [:]
    private var authors: [SubmissionID: PersonID] = [:]

    /// The entries, in the order in which they were put in.
    public private(set) var entries: [Solution] = []

    /// An empty library.
    public init() {}

    /// A solution in the library. It names its author by pseudonym only.
    public struct Solution: Hashable, Sendable {
        /// The entry's identifier.
        public let entry: LibraryEntryID
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
        case .submitted(let version):
            authors[version.submission] = version.author
            documents[version.submission, default: []].append(version.document)
        case .keptInLibrary(let entry): add(entry, from: workshop)
        case .advanced, .allocated, .reviewed, .commented, .commentRated, .reviewRated, .graded, .secondLookAsked,
            .reflected:
            break
        }
    }

    private mutating func add(_ entry: LibraryEntry, from workshop: WorkshopID) {
        guard
            let task = tasks[workshop], let author = authors[entry.submission],
            let pseudonym = pseudonyms[workshop]?[author],
            let versions = documents[entry.submission], versions.indices.contains(entry.version - 1)
        else { return }
        entries.append(
            Solution(
                entry: entry.entry, workshop: workshop, task: task.title, author: pseudonym, version: entry.version,
                solution: versions[entry.version - 1], problem: entry.problem))
    }
}
