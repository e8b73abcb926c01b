/// What happened to a programme.
public enum ProgrammeEvent: Hashable, Sendable {
    /// The outline was written, by an import or by hand; it replaces the earlier one. What is no longer in it is archived.
    case outlined(ProgrammeOutline, source: ProgrammeSource)
    /// A person may edit the programme.
    case editorAdded(PersonID)
    /// A task was attached to a micromodule.
    case taskAttached(LearningTask, to: MicromoduleID)
    /// A test was attached, or a new version of it.
    case testAttached(KnowledgeTest, to: TestPlace)
    /// A test is not taken any more; its versions and results stay.
    case testArchived(TestID)
}

/// What a test checks: the whole programme, a module of it or a micromodule.
public enum TestPlace: Hashable, Sendable {
    /// The whole programme.
    case programme
    /// A module.
    case module(ModuleID)
    /// A micromodule.
    case micromodule(MicromoduleID)
}

/// Where an outline came from.
public struct ProgrammeSource: Hashable, Sendable {
    /// The format of the package, such as `scorm12`; nil for an outline written by hand.
    public let format: String?
    /// The name of the file.
    public let file: String?
    /// The pages and files that the micromodules' launches lead to, as a ``ContentStore`` keeps them; nil where they were
    /// not kept.
    public let content: ContentID?

    /// Says where an outline came from.
    public init(format: String? = nil, file: String? = nil, content: ContentID? = nil) {
        self.format = format
        self.file = file
        self.content = content
    }
}

/// What can be asked of a programme.
public enum ProgrammeCommand: Hashable, Sendable {
    /// Writes the outline; whoever writes the first one may edit the programme from then on.
    case outline(ProgrammeOutline, source: ProgrammeSource)
    /// Lets another person edit the programme.
    case addEditor(PersonID)
    /// Attaches a task to a micromodule. A task with a known identifier replaces the earlier one.
    case attach(LearningTask, to: MicromoduleID)
    /// Attaches a test to what it checks. A test with a known identifier becomes the next version of the earlier one;
    /// rounds that have been opened keep theirs.
    case attachTest(KnowledgeTest, to: TestPlace)
    /// Lets a test not be taken any more; rounds that have been opened go on.
    case archiveTest(TestID)
}
