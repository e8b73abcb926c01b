import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2, M8: The book of results")
struct ResultBookTests {
    private var book = ResultBook()
    private var setting: SittingSetting

    init() throws {
        setting = try .make(.make(policy: TestPolicy(attempts: 3, timeLimit: .seconds(60))))
        let plan = TestRoundPlan(reference: setting.reference, cohort: "cohort")
        book.apply(RecordedEvent(position: 1, at: .example, event: .testRound("round", .opened(plan))))
    }

    /// Sits, answers `right` questions rightly and, unless told otherwise, hands in.
    private mutating func sit(
        _ person: PersonID, _ attempt: Int, right: Int, handsIn: Bool = true, at moment: Instant = .example
    ) throws {
        var sitting = Sitting(id: SittingID("round", person, attempt: attempt))
        let earlier = book.attempts(of: person, in: "round")
        let here = try SittingSetting.make(setting.test, earlier: earlier)
        func record(_ command: SittingCommand, _ book: inout ResultBook, _ sitting: inout Sitting) throws {
            for event in try sitting.perform(command, in: here, by: .participant(person), at: moment) {
                book.apply(RecordedEvent(position: 1, at: moment, event: .sitting(sitting.id, event)))
            }
        }
        try record(.begin(seed: UInt64(attempt)), &book, &sitting)
        for number in 1...4 {
            let view = try sitting.view(for: .participant(person), in: here, at: moment)
            let face = try #require(view.questions.first { $0.face.id == QuestionID("q\(number)") }).face
            let option = try #require(
                face.interactions[0].options.first { $0.text.plain == (number <= right ? "Paris" : "Lyon") })
            try record(.answer(face.id, Answer([.option(option.id)])), &book, &sitting)
        }
        if handsIn { try record(.handIn(words: [:]), &book, &sitting) }
    }

    private mutating func void(_ person: PersonID, _ attempt: Int) {
        let voiding = SittingVoiding(by: "f", reason: "d", words: 1)
        let id = SittingID("round", person, attempt: attempt)
        book.apply(RecordedEvent(position: 1, at: .example, event: .sitting(id, .voided(voiding))))
    }

    @Test mutating func `M2: the best, the first or the last attempt counts, as the policy says`() throws {
        for (attempt, right) in [2, 3, 1].enumerated() { try sit("ada", attempt + 1, right: right) }
        let scores = TestPolicy.Counting.allCases.map { book.counted("ada", in: "round", by: $0)?.result?.score }
        #expect(scores == [3, 2, 1])
        void("ada", 2)
        #expect(book.counted("ada", in: "round", by: .best)?.result?.score == 2)
        #expect(book.attempts(of: "ada", in: "round").map(\.isVoided) == [false, true, false])
        #expect(book.counted("bo", in: "round", by: .best) == nil)
    }

    @Test mutating func `M2: of equal attempts the earlier counts as the best`() throws {
        try sit("ada", 1, right: 2)
        try sit("ada", 2, right: 2)
        #expect(book.counted("ada", in: "round", by: .best)?.start.attempt == 1)
    }

    @Test mutating func `M2: what runs beyond its time is found by the clock, and nothing else is`() throws {
        try sit("ada", 1, right: 1)
        try sit("bo", 1, right: 1, handsIn: false)
        try sit("cy", 1, right: 1, handsIn: false, at: .example + .hours(1))
        let id = SittingID("round", "bo", attempt: 1)
        #expect(book.overdue(at: .example + .seconds(90)).isEmpty)
        #expect(book.overdue(at: .example + .seconds(91)) == [id])
        let closed = TestWindow(closes: .example + .seconds(10))
        book.apply(RecordedEvent(position: 1, at: .example, event: .testRound("round", .moved(closed))))
        #expect(book.overdue(at: .example + .seconds(41)) == [id, SittingID("round", "cy", attempt: 1)])
        void("bo", 1)
        #expect(!book.overdue(at: .example + .hours(9)).contains(id))
    }

    @Test mutating func `M8: the matrix holds people by questions with what they chose`() throws {
        try sit("bo", 1, right: 4)
        try sit("ada", 1, right: 1)
        try sit("cy", 1, right: 2, handsIn: false)
        try sit("di", 1, right: 2)
        void("di", 1)
        let lines = book.counted(in: "round", by: .first)
        let matrix = ResponseMatrix(of: setting.test, setting.reference, from: lines)
        #expect(matrix.people == ["ada", "bo"] && matrix.questions == ["q1", "q2", "q3", "q4"])
        #expect(matrix.fractions == [[1, 0, 0, 0], [1, 1, 1, 1]])
        #expect(matrix.cells[0][1].chosen == ["RESPONSE": ["a"]] && matrix.cells[0][1].isAnswered)
        let all = ResponseMatrix(of: setting.test, setting.reference, from: book.lines(in: "round"))
        #expect(all == matrix)
        let other = TestReference("programme", "test", version: 2)
        #expect(ResponseMatrix(of: setting.test, other, from: lines).people.isEmpty)
    }

    @Test mutating func `N4: a person who was erased is no more in the book`() throws {
        try sit("ada", 1, right: 1)
        try sit("bo", 1, right: 2)
        try sit("ada", 2, right: 1, handsIn: false)
        book.apply(RecordedEvent(position: 9, at: .example, event: .people(.erased("ada"))))
        #expect(book.lines(in: "round").map(\.start.person) == ["bo"])
        try sit("bo", 2, right: 4)
        #expect(book.counted("bo", in: "round", by: .best)?.result?.score == 4)
        #expect(book.overdue(at: .example + .hours(1)).isEmpty)
    }

    @Test func `M2: rounds are found by their test and by their cohort`() {
        #expect(book.rounds(of: "test", in: "programme") == ["round"] && book.rounds(of: "test", in: "other").isEmpty)
        #expect(book.rounds(of: "cohort" as CohortID) == ["round"] && book.plan(of: "none") == nil)
    }
}
