import Foundation
import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct ProgrammeExportTests {
    @Test(arguments: ProgrammeFormat.allCases)
    func `M8: a programme that is exported imports again to the same programme`(_ format: ProgrammeFormat) async throws
    {
        for seed in UInt64(1)...40 {
            var random = RandomProgramme(seed: seed)
            let programme = try random.programme()
            let package = programme.exported(as: format, files: random.files)
            let report = try await package.read()
            let imported = try #require(try report.package?.programmes().first, "seed \(seed)")
            #expect(imported.id == programme.id, "seed \(seed)")
            #expect(imported.outline.title == programme.title, "seed \(seed)")
            #expect(imported.outline.modules == programme.modules, "seed \(seed)")
            let errors = report.diagnostics.filter { $0.severity == .error || $0.code.rawValue == "missing-file" }
            #expect(errors.isEmpty, "seed \(seed)")
        }
    }

    @Test func `M8: tests and tasks of a programme stand in a Common Cartridge`() async throws {
        var programme = try Programme.sample()
        let right = try Question(
            "q1", title: "One", prompt: "Which *one* is < 2?",
            [.choice([AnswerOption("1", "one & only"), AnswerOption("2", "two")])],
            keys: ["RESPONSE": .correct(.option("1"), weight: 3)])
        let words = try Question(
            "q2", prompt: "Capital?", [Interaction("R", .textEntry)],
            keys: ["R": AnswerKey(.patterns, patterns: [TextPattern("Kyiv"), TextPattern("*k*", worth: 0.5)])])
        let drawn = try Question("q3", prompt: "Draw", [Interaction("R", .upload)], keys: ["R": .peers])
        let test = try KnowledgeTest(
            "Entry test", title: "Entry test", purpose: .entry, [right, words, drawn], policy: .standard)
        programme.apply(.testAttached(test, to: .programme), at: Instant(milliseconds: 0))
        let task = try LearningTask.sample()
        programme.apply(.taskAttached(task, to: "b"), at: Instant(milliseconds: 0))
        let package = programme.exported(as: .commonCartridge)
        let course = try #require(try await package.read().package)
        #expect(course.tests.map(\.title) == ["Entry test"])
        #expect(course.questions.map(\.question.id) == ["q1", "q2"])
        #expect(package.notes.contains { $0.question == "q3" && $0.code == .questionLeftOut })
        for question in [right, words] {
            let found = try #require(course.questions.first { $0.question.id == question.id }).question
            #expect(found.maximum == question.maximum)
            let answers: [AnswerItem] = [
                .option("1"), .option("2"), .text(" kyiv"), .text("Kiev"), .text("Lviv"), .text("to Kyiv"),
            ]
            for answer in answers {
                let part = question.interactions[0].id
                #expect(question.difference(from: found, Answer([part: [answer]]), ExportedNames()) == nil)
            }
        }
        #expect(try await package.text(of: "imsmanifest.xml").contains("href=\"content/a b.html?x=1&amp;y=2#top\""))
        let found = try #require(course.tasks.first)
        #expect(found.title == task.title && found.kind == .assignment && found.text.plain.contains("An open question"))
        let imported = try #require(try course.programmes().first)
        #expect(imported.outline.modules == programme.modules)
        #expect(imported.tests.map(\.test.id) == ["Entry test"] && imported.tests.map(\.place) == [.programme])
        #expect(imported.tasks == [ImportedTask(task, in: "b")])
        let document = try TaskDocument(bytes: try await package.bytes(of: "peer-learning/tasks/task-1.md")).task()
        #expect(document.rubric == task.rubric && document.criteria == task.criteria && document.goal == task.goal)
    }
}

@Suite struct ActivityNameTests {
    @Test(arguments: [
        ActivityName(.test("Entry test"), at: .programme), ActivityName(.test("t/1"), at: .module("неделя 1/2")),
        ActivityName(.task("é: a"), at: .micromodule("7")), ActivityName(.task("1"), at: .micromodule("")),
    ])
    func `M8: the name of an activity says where it belongs`(name: ActivityName) {
        #expect(ActivityName(encoded: name.encoded) == name)
    }

    @Test(arguments: [
        "", "task-1", "peer-learning", "peer-learning_x002F_test_x002F_programme_x002F_0_x002F_",
        "peer-learning_x002F_test_x002F_programme_x002F_9_x002F_a",
        "peer-learning_x002F_x_x002F_module_x002F_1_x002F_ab",
    ])
    func `M8: any other name is nobody's`(name: String) {
        #expect(ActivityName(encoded: name) == nil)
    }
}

extension ExportPackage {
    /// The package, written to a file and read by the importer.
    func read() async throws -> ImportReport {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID()).zip").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await write(to: path)
        return PackageImporter().read(fileAt: path)
    }
}

extension Programme {
    /// A programme of two modules.
    static func sample(_ id: ProgrammeID = "urn:course 7/ä") throws -> Programme {
        var programme = Programme(id: id)
        let outline = try ProgrammeOutline(
            title: "Sales & <service>",
            modules: [
                ProgrammeModule(
                    id: "week 1", title: "Week 1",
                    micromodules: [
                        Micromodule(id: "a", title: "Start", launch: "content/a b.html?x=1&y=2#top"),
                        Micromodule(id: "b", title: "Watch", launch: "https://example.org/film?id=1&t=2"),
                    ]),
                ProgrammeModule(
                    id: "2", title: "Урок",
                    micromodules: [Micromodule(id: "2", title: "Урок", launch: "content/c.html")]),
            ])
        programme.apply(.outlined(outline, source: ProgrammeSource(format: "scorm12")), at: Instant(milliseconds: 0))
        return programme
    }
}

extension LearningTask {
    /// A task with every kind of criterion.
    static func sample() throws -> LearningTask {
        try LearningTask(
            id: "An interview", title: "An interview", goal: "Learn to ask & listen.\n\nThen write.",
            artefact: "A page", criteria: ["Three <open> questions", "One page"],
            rubric: Rubric([
                RubricCriterion(
                    "Questions | asked", weight: 2,
                    levels: [
                        RubricLevel("Weak", points: 0, description: "Closed"),
                        RubricLevel("Good", points: 2.5, description: "An open question | or two"),
                    ]),
                RubricCriterion("Length", weight: 1, .points(most: 10), isOptional: true),
                RubricCriterion("Named", weight: 1, .check), RubricCriterion("Advice", weight: 0, .comment),
            ]))
    }
}

extension ProgrammeExportTests {
    @Test func `M8: two things of one identifier are told, and so is what cannot be opened`() throws {
        var programme = Programme(id: "p")
        let outline = try ProgrammeOutline(
            title: "T",
            modules: [
                ProgrammeModule(
                    id: "a", title: "A",
                    micromodules: [
                        Micromodule(id: "a", title: "One", launch: "javascript:alert(1)"),
                        Micromodule(id: "b", title: "Two", launch: "../secret.html"),
                        Micromodule(id: "c", title: "Three", launch: "%2e%2e/secret.html"),
                    ]),
                ProgrammeModule(id: "e", title: "Empty", micromodules: []),
            ])
        programme.apply(.outlined(outline, source: ProgrammeSource()), at: Instant(milliseconds: 0))
        let notes = programme.exported(as: .scorm2004).notes
        #expect(notes.count { $0.code == .identifier } == 1 && notes.count { $0.code == .launchUnsafe } == 3)
        #expect(notes.count { $0.code == .emptyModule } == 1 && notes.count { $0.code == .launchMissing } == 4)
    }

    @Test func `M8: tests and tasks that SCORM has no room for are told by their titles`() throws {
        var programme = try Programme.sample()
        let test = try KnowledgeTest("t", title: "Entry", purpose: .entry, [.plain()], policy: .standard)
        programme.apply(.testAttached(test, to: .module("2")), at: Instant(milliseconds: 0))
        programme.apply(.taskAttached(try .sample(), to: "b"), at: Instant(milliseconds: 0))
        let codes = programme.exported(as: .scorm2004).notes.map(\.code)
        #expect(codes.contains(.testLeftOut) && codes.contains(.taskLeftOut))
        #expect(programme.exported(as: .commonCartridge).notes.map(\.code).contains(.taskInWords))
    }
}
