import PeerLearningCore
import PeerLearningImport
import Testing

struct MoodleResultTests {
    @Test
    func `M13: a quiz report gives attempts in the order of time, the whole and its questions`() {
        let roster = RosterSample.read(RosterSample.quiz, named: "Limits.csv")
        #expect(roster.sources.first?.format == .quizReport)
        #expect(roster.items.map(\.title) == ["Limits", "Limits Q1", "Limits Q2"])
        #expect(roster.items.map(\.maximum) == [10, 4, 6])
        #expect(roster.items.map(\.isPart) == [false, true, true])
        #expect(RosterSample.scores(roster, "Limits", .best) == ["Boris Orlov": 7.5])
        #expect(RosterSample.scores(roster, "Limits", .first) == ["Boris Orlov": 5])
        #expect(RosterSample.scores(roster, "Limits", .last) == ["Boris Orlov": 7.5])
        #expect(RosterSample.scores(roster, "Limits Q2", .last) == ["Boris Orlov": 3.5])
        #expect(roster.diagnostics.isEmpty)
        let open = roster.results.filter { $0.score == nil }
        #expect(open.map(\.state) == ["In progress"])
        #expect(roster.people.map(\.name) == ["Boris Orlov", "Vera Lis", "Gleb Moth"])
    }

    @Test
    func `M13: a Russian quiz report with decimal commas is read, its averages are nobody`() {
        let roster = RosterSample.read(RosterSample.russianQuiz, named: "Тест.csv")
        #expect(RosterSample.scores(roster, "Тест") == ["Борис Орлов": 7.5])
        #expect(roster.people.count == 1)
        #expect(roster.items.map(\.maximum) == [10, 10])
        #expect(roster.results.first?.moment == Instant(rfc3339: "2026-03-02T09:05:00Z"))
        #expect(roster.diagnostics.isEmpty)
    }

    @Test
    func `M13: an export of the gradebook gives points and per cent, no letters, no feedback`() {
        let roster = RosterSample.read(RosterSample.gradebook)
        #expect(roster.sources.first?.format == .gradebook)
        #expect(roster.items.map(\.title) == ["Quiz: Limits", "Quiz: Limits (%)", "Workshop: Essay (assessment)"])
        #expect(roster.items.map(\.unit) == [.points, .percent, .points])
        #expect(RosterSample.scores(roster, "Quiz: Limits") == ["Boris Orlov": 8.5])
        #expect(RosterSample.scores(roster, "Quiz: Limits (%)") == ["Boris Orlov": 85])
        #expect(RosterSample.scores(roster, "Workshop: Essay (assessment)") == ["Vera Lis": 17.25])
        #expect(roster.people.map(\.idNumber) == ["007", "009"])
        #expect(roster.diagnostics.isEmpty)
    }

    @Test
    func `M13: an old export without brackets takes columns of numbers for items`() {
        let text =
            "First name,Surname,Email address,Essay,Remark,Last downloaded from this course\nA,B,a@e.org,\"12,5\",fine,1\nC,D,c@e.org,-,,1\n"
        let roster = RosterSample.read(text)
        #expect(RosterSample.scores(roster, "Essay") == ["A B": 12.5])
        #expect(RosterSample.codes(roster) == ["table-column-unknown"])
    }

    @Test
    func `M13: a column that is named like an item and holds grades makes a gradebook, one of telephones does not`() {
        let graded = "Email address,Workshop: Essay (submission)\na@e.org,80\nc@e.org,-\n"
        #expect(RosterSample.read(graded).sources.first?.format == .gradebook)
        let called = "Email address,Last name,Phone\na@e.org,B,80\n"
        #expect(RosterSample.read(called).sources.first?.format == .participants)
    }

    @Test
    func `M13: results without identifiers are told by names that one person alone has`() {
        let people = "First name,Last name,Email address\nA,B,a@e.org\nC,D,c@e.org\nC,D,d@e.org\n"
        let quiz = "Last name,First name,State,Grade/10.00\nB,A,Finished,5\nD,C,Finished,6\nF,E,Finished,7\n"
        let roster = RosterSample.read([("quiz.csv", quiz), ("people.csv", people)])
        #expect(RosterSample.scores(roster, "quiz") == ["A B": 5])
        #expect(RosterSample.codes(roster) == ["roster-name-shared", "roster-name-unknown"])
        #expect(roster.diagnostics.map(\.line) == [3, 4])
    }

    @Test(arguments: ["NaN", "inf", "0x10", "=1+1", "ten", "1,2,3"])
    func `M13: what is no number is left out and named, the person stays`(cell: String) {
        let text =
            "Last name;First name;Email address;State;Grade/10.00\nB;A;a@e.org;Finished;\(cell)\nD;C;c@e.org;Finished;4\n"
        let roster = RosterSample.read(text, named: "q.csv")
        #expect(RosterSample.scores(roster, "q") == ["C D": 4])
        #expect(roster.people.count == 2)
        #expect(RosterSample.codes(roster) == ["roster-score-wrong"])
    }

    @Test
    func `M13: a score above the maximum is kept and told`() {
        let roster = RosterSample.read(
            "Last name,First name,Email address,State,Grade/10.00\nB,A,a@e.org,Finished,11\n")
        #expect(RosterSample.scores(roster, "file") == ["A B": 11])
        #expect(RosterSample.codes(roster) == ["roster-score-above"])
    }

    @Test(arguments: [AttemptChoice.best, .first, .last])
    func `M13: which attempt counts follows from times, whatever the order of rows`(choice: AttemptChoice) {
        let hours = [(9, 3.0), (11, 8.0), (13, 8.0), (17, 5.0)]
        let expected: [AttemptChoice: Int] = [.first: 1, .best: 2, .last: 4]
        let seed: UInt64 = 20_261_122
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let rows = hours.shuffled(using: &chance).map { hour, score in
                "B,A,a@e.org,Finished,\"2 March 2026  \(hour > 12 ? hour - 12 : hour):00 \(hour > 12 ? "PM" : "AM")\",\(score)\n"
            }
            let text = "Last name,First name,Email address,State,Started on,Grade/10.00\n" + rows.joined()
            let roster = RosterSample.read(text)
            #expect(roster.results(in: 0, choosing: choice)[0]?.attempt == expected[choice], "seed \(seed)")
        }
    }
}
