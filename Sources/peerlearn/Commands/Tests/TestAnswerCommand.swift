import ArgumentParser
import PeerLearning

/// `peerlearn test answer`: answers a question of an attempt.
struct TestAnswerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question of your attempt, or change your answer.",
        discussion: """
            peerlearn test answer 1 2       option 2
            peerlearn test answer 2 1 3     options 1 and 3
            peerlearn test answer 3 1-2 2-1 the first with the second of the other list
            peerlearn test answer 4 Dnieper a word
            peerlearn test answer 5 3,14    a number; write one below zero as −3,14
            peerlearn test answer 6 --file essay.txt
            peerlearn test answer 1 --take-back

            Numbers are those that peerlearn test show prints.
            """)

    @Argument(help: "The question: its number in your form, or its identifier.")
    var question: String

    @Argument(help: "Numbers of options, pairs such as 1-2, words or a number; points of a picture such as 12x34.")
    var answer: [String] = []

    @Option(help: "Read a longer answer from this file; “-” is standard input.")
    var file: String?

    @Flag(help: "Take your answer back.")
    var takeBack = false

    @Option(help: "The part of the question, where it has several.")
    var part: String?

    @OptionGroup var attempt: AttemptOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        let given = [!answer.isEmpty, file != nil, takeBack].count { $0 }
        guard given == 1 else { throw ValidationError("Give the answer, --file PATH or --take-back.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let sitting = try await attempt.find(desk)
            let reading = try await desk.engine.sitting(sitting, for: desk.person)
            let (place, asked) = try find(in: reading.view, desk)
            let part = try part(of: asked.face, desk)
            var response = reading.answer(to: asked.face.id)
            response[part.id] = try takeBack ? [] : items(for: part)
            try await desk.engine.answer(asked.face.id, with: response, in: sitting, by: desk.caller)
            let view = try await desk.engine.sitting(sitting, for: desk.person).view
            try desk.answer(
                takeBack ? "tool.test.takenBack" : "tool.test.answered",
                ["number": .number(place), "answered": .number(view.answered), "count": .number(view.questions.count)],
                [
                    "question": .id(asked.face.id), "number": .integer(place), "answered": .integer(view.answered),
                    "questions": .integer(view.questions.count),
                ])
        }
    }

    private func find(in view: SittingView, _ desk: Desk) throws -> (place: Int, question: SittingQuestionView) {
        let numbered = view.questions.enumerated()
        if let (place, found) = numbered.first(where: { $1.face.id.rawValue == question }) { return (place + 1, found) }
        guard let number = Int(question), (1...view.questions.count).contains(number) else {
            throw Refusal(
                .unknown,
                Message(
                    "tool.test.noQuestion",
                    ["question": .text(Console.printable(question)), "count": .number(view.questions.count)]))
        }
        return (number, view.questions[number - 1])
    }

    private func part(of face: QuestionFace, _ desk: Desk) throws -> Interaction {
        if let part {
            guard let found = face.interactions.first(where: { $0.id.rawValue == part }) else {
                throw Refusal(.unknown, Message("refusal.answer.part", ["part": .text(Console.printable(part))]))
            }
            return found
        }
        guard let first = face.interactions.first else { throw Refusal(.invalid, Message("tool.test.nothingToAnswer")) }
        guard face.interactions.count == 1 else {
            let known = face.interactions.map(\.id.rawValue).joined(separator: ", ")
            throw Refusal(.invalid, Message("tool.test.severalParts", ["known": .text(Console.printable(known))]))
        }
        return first
    }

    private func items(for part: Interaction) throws -> [AnswerItem] {
        if let file { return try AnswerReader(part).items(from: [OptionalText.contents(of: file)]) }
        return try AnswerReader(part).items(from: answer)
    }
}
