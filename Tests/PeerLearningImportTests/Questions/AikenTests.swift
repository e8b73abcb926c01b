import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions in Aiken and missing word")
struct AikenTests {
    @Test("C4: a line for each option, and the letter of the right one")
    func aiken() throws {
        let found = try QuestionSample.questions(
            """
            Who began <b>it</b>?
            A) Anna
            B. Boris
            ANSWER: B

            V. Glushkov built
            a computer. Which?
            A. MIR
            B. BESM
            answer: A
            """, as: .aiken)
        #expect(found.map(\.question.prompt) == ["Who began <b>it</b>?", "V. Glushkov built\na computer. Which?"])
        #expect(try found.map { try $0.score(.option("A")) } == [0, 1])
        #expect(found[0].answers.map(\.fraction) == [0, 100])
        #expect(found.map(\.line) == [1, 6])
    }

    @Test("C4: one bad question of Aiken does not lose the others, and says where it is")
    func aikenFaults() throws {
        let text = """
            No answer?
            A. a
            B. b
            Unknown?
            A. a
            B. b
            ANSWER: C
            One?
            A. a
            ANSWER: A
            Twice?
            A. a
            A. b
            ANSWER: A
            ANSWER: A
            Good?
            A. a
            B. b
            ANSWER: A
            The end?
            """
        #expect(
            QuestionSample.faults(text) == [
                "aiken-no-answer 1", "aiken-answer-unknown 7", "question-one-option 8", "aiken-letter-twice 11",
                "question-without-text 15", "aiken-no-answer 20",
            ])
        #expect(QuestionSample.read(text).package?.questions.map(\.question.prompt) == ["Good?"])
    }

    @Test("C4: a sentence with a gap is missing word; one answer is written, several are chosen")
    func missingWord() throws {
        let found = try QuestionSample.questions(
            "We become students of {=anatomy and\nphysiology#Yes. ~50%reflexology#No. ~science}, for life.\n\n"
                + "Both the bank and {=Lesson} activity.", as: .missingWord)
        #expect(found.map(\.type) == [.multichoice, .shortanswer])
        #expect(found[0].answers.map(\.text) == ["anatomy and physiology", "reflexology", "science"])
        #expect(found[0].answers.map(\.fraction) == [100, 50, 0])
        #expect(found[0].answers.map(\.feedback) == ["Yes.", "No.", ""])
        #expect(found[0].part?.kind == .inlineChoice)
        #expect(try found[1].score(.text("lesson")) == 1)
    }

    @Test(
        "C4: what only GIFT has makes a file one of GIFT",
        arguments: [
            "::t:: a {=b ~c} d.", "a {=b ~c} d.\n\ne {=f ~g}", "// c\na {=b ~c} d.", "a {=b =c} d.", "a {=b ~%50%c} d.",
            "a {#1} d.", "a {T} d.", "a {=b -> c =d -> e} f.", "a \\= {=b ~c} d.", "[plain]a {=b ~c} d.", "a {} d.",
        ])
    func dialect(_ text: String) {
        #expect(QuestionSample.read(text).package?.format == .gift)
    }

    @Test(
        "C4: prose, programs and other texts hold no questions",
        arguments: [
            "no archive", "A. Pushkin\nB. Gogol", "int main() { x = 5; }", "{\"a\": [1]}", "a, b\n1, 2", "ANSWER: 42",
            "Select {1:NOTHING:=Apple#Correct}", "",
        ])
    func nothing(_ text: String) {
        let report = QuestionSample.read(text)
        #expect(!report.isAccepted)
        #expect(report.diagnostics.count == 1)
    }
}
