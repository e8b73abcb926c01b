import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M8: Tests of a programme and their rounds")
struct TestRoundTests {
    private func programme() throws -> Programme {
        var programme = Programme(id: "programme")
        let module = ProgrammeModule(id: "m", title: "M", micromodules: [Micromodule(id: "u", title: "U")])
        try perform(
            .outline(try ProgrammeOutline(title: "P", modules: [module]), source: ProgrammeSource()), &programme)
        return programme
    }

    private func perform(_ command: ProgrammeCommand, _ programme: inout Programme, by person: PersonID = "ed") throws {
        for event in try programme.decide(command, by: person) { programme.apply(event, at: .example) }
    }

    @Test func `M2: a test is attached to the programme, a module or a micromodule that there is`() throws {
        var programme = try programme()
        try perform(.attachTest(.make("a", purpose: .entry), to: .programme), &programme)
        try perform(.attachTest(.make("b", purpose: .module), to: .module("m")), &programme)
        try perform(.attachTest(.make("c", purpose: .module), to: .micromodule("u")), &programme)
        #expect(programme.tests(of: .programme).map(\.id) == ["a"])
        #expect(programme.tests(of: .module("m")).map(\.id) == ["b"])
        #expect(programme.place(of: "c") == .micromodule("u"))
        expectRefused("unknown") { _ = try programme.decide(.attachTest(.make(), to: .module("x")), by: "ed") }
        expectRefused("unknown") { _ = try programme.decide(.attachTest(.make(), to: .micromodule("m")), by: "ed") }
        expectRefused("missingPermission") { _ = try programme.decide(.attachTest(.make(), to: .programme), by: "bo") }
        expectRefused("missingPermission") { _ = try programme.decide(.archiveTest("a"), by: "bo") }
    }

    @Test func `M8: a changed test is a new version, and the earlier ones stay`() throws {
        var programme = try programme()
        let (first, second) = (try KnowledgeTest.make(count: 2), try KnowledgeTest.make(count: 3))
        try perform(.attachTest(first, to: .programme), &programme)
        #expect(try programme.decide(.attachTest(first, to: .programme), by: "ed").isEmpty)
        try perform(.attachTest(first, to: .module("m")), &programme)
        #expect(programme.reference(to: "test")?.version == 1)
        try perform(.attachTest(second, to: .module("m")), &programme)
        #expect(programme.reference(to: "test") == TestReference("programme", "test", version: 2))
        #expect(programme.test("test", version: 1) == first && programme.test("test", version: 2) == second)
        for none in [0, 3, -1, .min, .max] { #expect(programme.test("test", version: none) == nil) }
    }

    @Test func `M2: a test is archived, not deleted, and can be attached again`() throws {
        var programme = try programme()
        try perform(.attachTest(.make(), to: .programme), &programme)
        try perform(.archiveTest("test"), &programme)
        #expect(
            programme.isArchived("test") && programme.tests(of: .programme).isEmpty && programme.test("test") != nil)
        #expect(try programme.decide(.archiveTest("test"), by: "ed").isEmpty)
        expectRefused("unknown") { _ = try programme.decide(.archiveTest("none"), by: "ed") }
        try perform(.attachTest(.make(), to: .programme), &programme)
        #expect(!programme.isArchived("test") && programme.reference(to: "test")?.version == 1)
    }

    @Test func `M8: a round takes a version that there is, and keeps it`() throws {
        var programme = try programme()
        try perform(.attachTest(.make(), to: .programme), &programme)
        let round = TestRound(id: "r")
        func open(
            _ reference: TestReference, _ window: TestWindow = TestWindow(), by standing: Standing = .facilitator
        ) throws -> [TestRoundEvent] {
            try round.decide(.open(reference, cohort: "c", window: window, in: programme), by: standing, at: .example)
        }
        let reference = try #require(programme.reference(to: "test"))
        #expect(try open(reference).count == 1)
        expectRefused("unknown") { _ = try open(TestReference("programme", "test", version: 2)) }
        expectRefused("unknown") { _ = try open(TestReference("other", "test", version: 1)) }
        expectRefused("test.window") { _ = try open(reference, TestWindow(opens: .example, closes: .example)) }
        expectRefused("missingPermission") {
            _ = try open(reference, by: Standing("f", Set(Permission.all).subtracting([.openWorkshop])))
        }
        try perform(.archiveTest("test"), &programme)
        expectRefused("test.archived") { _ = try open(reference) }
        let opened = TestRound.make()
        expectRefused("test.roundOpen") {
            _ = try opened.decide(
                .open(reference, cohort: "c", window: TestWindow(), in: programme), by: .facilitator, at: .example)
        }
        expectRefused("unknown") { _ = try round.decide(.close, by: .facilitator, at: .example) }
        expectRefused("unknown") { _ = try round.decide(.move(TestWindow()), by: .facilitator, at: .example) }
    }

    @Test func `M2: a round is moved and closed by those who opened it`() throws {
        var round = TestRound.make(window: TestWindow(opens: .example + .hours(1), closes: .example + .hours(2)))
        let later = TestWindow(opens: .example, closes: .example + .hours(3))
        for event in try round.decide(.move(later), by: .facilitator, at: .example) { round.apply(event, at: .example) }
        #expect(round.window == later)
        #expect(try round.decide(.move(later), by: .facilitator, at: .example).isEmpty)
        expectRefused("missingPermission") { _ = try round.decide(.close, by: .participant("ada"), at: .example) }
        for event in try round.decide(.close, by: .facilitator, at: .example) { round.apply(event, at: .example) }
        #expect(round.window.isClosed(at: .example) && !round.window.isOpen(at: .example))
        expectRefused("test.closed") { _ = try round.decide(.close, by: .facilitator, at: .example) }
    }
}
