/// A programme: what a cohort learns, in modules and micromodules, with the tasks attached to them.
public struct Programme: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "programme"

    /// The programme's identifier; for an imported one it follows from the package's own.
    public let id: ProgrammeID
    /// The title; empty until there is an outline.
    public private(set) var title = ""
    /// The modules of the present outline.
    public private(set) var modules: [ProgrammeModule] = []
    /// Micromodules that an earlier outline had; their tasks and the work on them stay.
    public private(set) var archived: [Micromodule] = []
    /// Where the present outline came from.
    public private(set) var source = ProgrammeSource()
    /// Who may edit it.
    public private(set) var editors: Set<PersonID> = []
    private var tests = TestShelves()
    private var tasksByUnit: [MicromoduleID: [LearningTask]] = [:]

    /// The state before the first event.
    public init(id: ProgrammeID) { self.id = id }

    /// Whether there is an outline.
    public var exists: Bool { !modules.isEmpty }

    /// The micromodules of the present outline, in order.
    public var micromodules: [Micromodule] { modules.flatMap(\.micromodules) }

    /// The tasks attached to a micromodule, in the order in which they were attached.
    public func tasks(of micromodule: MicromoduleID) -> [LearningTask] { tasksByUnit[micromodule, default: []] }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: ProgrammeEvent, at moment: Instant) {
        switch event {
        case .outlined(let outline, let source):
            let kept = Set(outline.modules.flatMap(\.micromodules).map(\.id))
            archived = (archived + micromodules).filter { !kept.contains($0.id) }
            (title, modules, self.source) = (outline.title, outline.modules, source)
        case .editorAdded(let person): editors.insert(person)
        case .taskAttached(let task, let unit):
            var tasks = tasksByUnit[unit, default: []]
            if let place = tasks.firstIndex(where: { $0.id == task.id }) {
                tasks[place] = task
            } else {
                tasks.append(task)
            }
            tasksByUnit[unit] = tasks
        case .testAttached(let test, let place): tests.attach(test, to: place)
        case .testArchived(let test): tests.archive(test)
        }
    }

    /// The events that a command causes, or why it is refused.
    public func decide(_ command: ProgrammeCommand, by person: PersonID) throws(Refusal) -> [ProgrammeEvent] {
        if case .outline(let outline, let source) = command, !exists {
            return [.outlined(outline, source: source), .editorAdded(person)]
        }
        guard exists else { throw .unknown("programme", id) }
        guard editors.contains(person) else { throw .missing(.editProgramme) }
        switch command {
        case .outline(let outline, let source):
            let isSame = outline.title == title && outline.modules == modules && source == self.source
            return isSame ? [] : [.outlined(outline, source: source)]
        case .addEditor(let editor): return editors.contains(editor) ? [] : [.editorAdded(editor)]
        case .attach(let task, let unit):
            guard micromodules.contains(where: { $0.id == unit }) else { throw .unknown("micromodule", unit) }
            return tasks(of: unit).contains(task) ? [] : [.taskAttached(task, to: unit)]
        case .attachTest(let test, let place):
            try require(place)
            return tests.isSame(test, at: place) ? [] : [.testAttached(test, to: place)]
        case .archiveTest(let test):
            guard self.test(test) != nil else { throw .unknown("test", test) }
            return isArchived(test) ? [] : [.testArchived(test)]
        }
    }

    private func require(_ place: TestPlace) throws(Refusal) {
        switch place {
        case .programme: return
        case .module(let module):
            guard modules.contains(where: { $0.id == module }) else { throw .unknown("module", module) }
        case .micromodule(let unit):
            guard micromodules.contains(where: { $0.id == unit }) else { throw .unknown("micromodule", unit) }
        }
    }
}

extension Programme {
    /// The identifiers of all tests, also of archived ones, in the order in which they were first attached.
    public var testIDs: [TestID] { tests.ids }

    /// The latest version of a test; nil where there is no such test. An archived one is found, too.
    public func test(_ id: TestID) -> KnowledgeTest? { tests.versions(of: id).last }

    /// A version of a test, counted from 1; nil where there is none.
    public func test(_ id: TestID, version: Int) -> KnowledgeTest? {
        let versions = tests.versions(of: id)
        return version > 0 && version <= versions.count ? versions[version - 1] : nil
    }

    /// The latest version of a test, as a round names it; nil where there is no such test.
    public func reference(to test: TestID) -> TestReference? {
        let count = tests.versions(of: test).count
        return count > 0 ? TestReference(id, test, version: count) : nil
    }

    /// The tests of a place that are not archived, in the order in which they were attached.
    public func tests(of place: TestPlace) -> [KnowledgeTest] { tests.current(at: place) }

    /// Whether a test is archived.
    public func isArchived(_ test: TestID) -> Bool { tests.isArchived(test) }

    /// What a test checks; nil where there is no such test.
    public func place(of test: TestID) -> TestPlace? { tests.place(of: test) }
}

extension Permission {
    /// To change a programme's outline and to attach tasks to it: held by its editors.
    public static let editProgramme = Permission(rawValue: "programme.edit")
}
