import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M6: Scripts of pair sessions")
struct PairSessionScriptTests {
    private func step(
        _ name: String, _ writer: PairSessionStep.Writer = .author, minutes: Int = 5
    ) -> PairSessionStep {
        PairSessionStep(
            name, title: Message("t"), promptForAuthor: Message("a"), promptForPartner: Message("b"),
            minutes: minutes, writer: writer)
    }

    @Test(arguments: PairSessionKind.allCases)
    func `M6: a standard script works through errors, causes and an agreement, and ends with a reflection of both`(
        kind: PairSessionKind
    ) throws {
        let script = PairSessionScript.standard(for: kind)
        #expect(script.steps.map(\.name) == ["opening", "errors", "causes", "agreement", "reflection"])
        #expect(script.minutes == 40)
        #expect(try PairSessionScript(script.steps) == script)
        for step in script.steps {
            for message in [step.title, step.promptForAuthor, step.promptForPartner] {
                for language in [Language.english, .russian] {
                    #expect(TextCatalogue.core.keys(in: language).contains(message.key), "\(message.key)")
                }
            }
        }
    }

    @Test func `M6: each kind, form and side has words in both languages`() {
        let messages =
            PairSessionKind.allCases.map(\.name) + PairSessionForm.allCases.flatMap { [$0.name, $0.promise] }
            + PairSide.allCases.map(\.name)
        for message in messages {
            for language in [Language.english, .russian] {
                #expect(TextCatalogue.core.keys(in: language).contains(message.key), "\(message.key)")
            }
        }
    }

    @Test func `M6: a script that does not end with a reflection of both, or makes no sense, is refused`() throws {
        let cases: [([PairSessionStep], String)] = [
            ([], "steps"), ([step("a", .both)], "steps"), ([step("a"), step("a", .both)], "steps"),
            ((0..<20).map { step("\($0)") } + [step("z", .both)], "steps"),
            ([step("a", minutes: 0), step("b", .both)], "minutes"),
            ([step("a"), step("b", .both, minutes: 241)], "minutes"), ([step("a"), step("b")], "reflection"),
            ([step("a", .both), step("b", .both)], "reflection"),
        ]
        for (steps, name) in cases {
            let refusal = #expect(throws: Refusal.self) { try PairSessionScript(steps) }
            expect(try #require(refusal), .invalid, "pair.script.\(name)")
        }
    }

    @Test func `M6: a session keeps the host's script that it was proposed with`() throws {
        let script = try PairSessionScript([step("only", .partner), step("end", .both)])
        var session = try PairSession.make(.interview, script: script)
        #expect(try session.view(for: .participant("ada")).steps.map(\.name) == ["only", "end"])
        try session.finish()
        #expect(session.status == .finished)
    }
}
