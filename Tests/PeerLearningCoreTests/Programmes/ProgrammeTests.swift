import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M1: Programmes")
struct ProgrammeTests {
    private func outline(_ units: String...) throws -> ProgrammeOutline {
        try ProgrammeOutline(
            title: "Course",
            modules: [
                ProgrammeModule(
                    id: "m1", title: "Module",
                    micromodules: units.map {
                        Micromodule(id: MicromoduleID($0), title: "Unit \($0)", launch: "\($0).html")
                    })
            ])
    }

    private func perform(_ command: ProgrammeCommand, on programme: inout Programme, by person: PersonID = "anna")
        throws
    {
        for event in try programme.decide(command, by: person) { programme.apply(event, at: .example) }
    }

    @Test("C4: importing a package again keeps its tasks and archives what is gone")
    func importedAgain() throws {
        var programme = Programme(id: "p")
        let task = try LearningTask.make()
        try perform(.outline(outline("a", "b"), source: ProgrammeSource()), on: &programme)
        try perform(.attach(task, to: "a"), on: &programme)
        try perform(.outline(outline("a", "c"), source: ProgrammeSource()), on: &programme)
        #expect(programme.tasks(of: "a") == [task])
        #expect(programme.micromodules.map(\.id) == ["a", "c"])
        #expect(programme.archived.map(\.id) == ["b"])
        try perform(.outline(outline("a", "b"), source: ProgrammeSource()), on: &programme)
        #expect(programme.archived.map(\.id) == ["c"])
    }

    @Test("C4: importing the same package again changes nothing")
    func unchanged() throws {
        var programme = Programme(id: "p")
        try perform(.outline(outline("a"), source: ProgrammeSource(format: "scorm12")), on: &programme)
        #expect(
            try programme.decide(.outline(outline("a"), source: ProgrammeSource(format: "scorm12")), by: "anna") == [])
    }

    @Test("N3: only editors change a programme, and the refusal names the permission")
    func editors() throws {
        var programme = Programme(id: "p")
        try perform(.outline(outline("a"), source: ProgrammeSource()), on: &programme)
        let task = try LearningTask.make()
        #expect(throws: Refusal.missing(.editProgramme)) { try programme.decide(.attach(task, to: "a"), by: "boris") }
        try perform(.addEditor("boris"), on: &programme)
        #expect(try programme.decide(.attach(task, to: "a"), by: "boris").count == 1)
    }

    @Test("M2: a task is attached to a micromodule that there is")
    func unknownUnit() throws {
        var programme = Programme(id: "p")
        let task = try LearningTask.make()
        #expect(throws: Refusal.self) { try programme.decide(.attach(task, to: "a"), by: "anna") }
        try perform(.outline(outline("a"), source: ProgrammeSource()), on: &programme)
        let refusal = #expect(throws: Refusal.self) { try programme.decide(.attach(task, to: "zz"), by: "anna") }
        #expect(refusal?.code == .unknown)
    }

    @Test("M1: an outline without modules, or with an identifier that stands twice, is refused")
    func badOutlines() {
        #expect(throws: Refusal.self) { try ProgrammeOutline(title: "x", modules: []) }
        #expect(throws: Refusal.self) { try outline("a", "a") }
    }
}
