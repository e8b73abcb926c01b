public import PeerLearningCore

/// A programme as a course package makes it: an outline, the tests that the system scores, and the tasks that peers review.
///
/// ```swift
/// for imported in try package.programmes() {
///     let known = try? await engine.programme(imported.id)
///     try await engine.edit(imported.id, imported.commands(updating: known), by: "anna")
/// }
/// ```
public struct ImportedProgramme: Hashable, Sendable {
    /// The identifier: it follows from the package's own, so that importing the package again finds the programme.
    public let id: ProgrammeID
    /// The outline.
    public let outline: ProgrammeOutline
    /// Where it came from.
    public let source: ProgrammeSource
    /// The tests, with the place of each in the outline.
    public let tests: [ImportedTest]
    /// The tasks, with the micromodule of each.
    public let tasks: [ImportedTask]
    /// What the package holds and the programme does not, and why.
    public let notes: [Diagnostic]
}

/// A test of an imported programme.
public struct ImportedTest: Hashable, Sendable {
    /// The test. Its identifier follows from the package's own and begins with `package/`, so that importing the package again
    /// finds it; a test that was exported here keeps its own.
    public let test: KnowledgeTest
    /// What it checks.
    public let place: TestPlace

    /// Puts a test into its place.
    public init(_ test: KnowledgeTest, at place: TestPlace) { (self.test, self.place) = (test, place) }

    /// How the identifiers of tests and tasks begin that came in a package.
    static let prefix = "package/"
}

/// A task of an imported programme: an assignment, a question that no machine can score, or a workshop.
public struct ImportedTask: Hashable, Sendable {
    /// The task. Its identifier is made as that of ``ImportedTest/test``.
    public let task: LearningTask
    /// The micromodule that it belongs to.
    public let unit: MicromoduleID
    /// The rules of the workshop, where the package says that peers review; nil where it says nothing of peers.
    public let workshop: ImportedWorkshop?

    /// Puts a task into its place.
    public init(_ task: LearningTask, in unit: MicromoduleID, workshop: ImportedWorkshop? = nil) {
        (self.task, self.unit, self.workshop) = (task, unit, workshop)
    }
}

/// The rules of a workshop as a package has them.
public struct ImportedWorkshop: Hashable, Sendable {
    /// The rules: the grading strategy of the package, and what is standard where the package says nothing.
    public let policy: WorkshopPolicy
    /// When work and reviews were taken, as the package says: often in the past.
    public let schedule: WorkshopSchedule

    /// Describes the rules of a workshop.
    public init(policy: WorkshopPolicy = .standard, schedule: WorkshopSchedule = WorkshopSchedule()) {
        (self.policy, self.schedule) = (policy, schedule)
    }
}

extension ImportedProgramme {
    /// The programme with the content that was kept of its package.
    public func serving(_ content: ContentID) -> ImportedProgramme {
        ImportedProgramme(
            id: id, outline: outline,
            source: ProgrammeSource(format: source.format, file: source.file, content: content), tests: tests,
            tasks: tasks, notes: notes)
    }

    /// What brings a programme up to date with the package: its outline, its tests and its tasks. Tests that came in an
    /// earlier package and are gone from this one are archived; tests and tasks that were made by hand stay.
    ///
    /// - Parameter known: The programme as it is; nil where there is none yet.
    public func commands(updating known: Programme? = nil) -> [ProgrammeCommand] {
        let here = Set(tests.map(\.test.id))
        let gone = (known?.testIDs ?? []).filter { id in
            id.rawValue.hasPrefix(ImportedTest.prefix) && !here.contains(id) && known?.isArchived(id) == false
        }
        return [.outline(outline, source: source)] + tests.map { .attachTest($0.test, to: $0.place) }
            + gone.map { .archiveTest($0) } + tasks.map { .attach($0.task, to: $0.unit) }
    }
}
