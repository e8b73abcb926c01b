import ArgumentParser
import PeerLearning
import PeerLearningImport

/// `peerlearn test attach`: makes a test of a file of questions.
struct TestAttachCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Make a test of a file of questions, and attach it to a programme: for its editors.",
        discussion: """
            The file is written in GIFT, Aiken or missing word; its content tells which. A test with the same title \
            becomes the next version of the earlier one; rounds that have been opened keep theirs. Where a question \
            cannot be read, nothing is attached and you read why.
              peerlearn test attach entry.gift --title "Entry test" --purpose entry \\
                  --minutes 20 --pass 0.6 --store s --as anna
            """)

    @Argument(help: "The file of questions.")
    var file: String

    @Option(help: "The title.")
    var title: String

    @Option(help: "What the test is for.")
    var purpose: Word<KnowledgeTest.Purpose>

    @Option(help: "The module that it checks. Without it or --unit, the whole programme.")
    var module: String?

    @Option(help: "The micromodule that it checks.")
    var unit: String?

    @Flag(help: "Leave out the questions that cannot be read, and attach the others.")
    var leaveOut = false

    @OptionGroup var rules: TestPolicyOptions
    @OptionGroup var programme: ProgrammeOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if module != nil, unit != nil { throw ValidationError("Give --module or --unit, not both.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let questions = try read(desk.console)
            let programme = try await programme.find(desk)
            let test = try KnowledgeTest(
                TestID(title), title: title, purpose: purpose.value, questions, policy: rules.policy())
            try await desk.engine.attach(test, to: place, of: programme, by: desk.caller)
            let version = try await desk.engine.programme(programme).reference(to: test.id)?.version ?? 1
            try desk.answer(
                "tool.test.attached",
                [
                    "title": .text(Console.printable(title)), "count": .number(questions.count),
                    "points": .decimal(test.maximum, digits: 1), "version": .number(version),
                ],
                [
                    "programme": .id(programme), "test": .id(test.id), "version": .integer(version),
                    "questions": .integer(questions.count), "points": .number(test.maximum),
                ])
        }
    }

    private var place: TestPlace {
        if let module { return .module(ModuleID(module)) }
        return unit.map { .micromodule(MicromoduleID($0)) } ?? .programme
    }

    /// The questions of the file; what is odd about it goes to standard error.
    private func read(_ console: Console) throws -> [Question] {
        let report = PackageImporter().read(fileAt: file)
        for diagnostic in report.diagnostics { console.complain(console.line(for: diagnostic, in: file)) }
        guard let package = report.package else { throw ExitCode.failure }
        guard !package.questions.isEmpty else {
            throw Refusal(.invalid, Message("tool.test.noQuestions", ["file": .text(Console.printable(file))]))
        }
        let bad = report.diagnostics.count { $0.severity == .error }
        guard bad == 0 || leaveOut else { throw Refusal(.invalid, Message("tool.test.bad", ["count": .number(bad)])) }
        return package.questions.map(\.question)
    }
}

/// `peerlearn test archive`: lets a test not be taken any more.
struct TestArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Let a test not be opened any more: for the programme's editors. Rounds go on, results stay.",
        discussion: """
            Example:
              peerlearn test archive "Entry test" --store s --as anna
            """)

    @Argument(help: "The test, or how its identifier begins.")
    var test: String

    @OptionGroup var programme: ProgrammeOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let programme = try await programme.find(desk)
            let test = try await desk.test(test, in: programme)
            try await desk.engine.archiveTest(test, of: programme, by: desk.caller)
            try desk.answer("tool.test.archived", ["id": .text(desk.short(test))], ["test": .id(test)])
        }
    }
}

extension Desk {
    /// A test of a programme, by its identifier or how that begins.
    func test(_ name: String, in programme: ProgrammeID) async throws -> TestID {
        try pick(name, among: await engine.programme(programme).tests.map { ($0.id, nil) })
    }
}
