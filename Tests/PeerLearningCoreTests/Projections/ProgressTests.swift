import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N15: Progress")
struct ProgressTests {
    private func progress(words: [PersonID: Int]) throws -> WorkshopProgress {
        var recorder = WorkshopRecorder()
        recorder.record(.opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        for (place, person) in words.keys.sorted().enumerated() {
            recorder.record(
                .enrolled(Enrolment(person: person, part: .author, pseudonym: Pseudonym(number: place + 1))))
        }
        for (person, words) in words where words > 0 {
            recorder.record(
                .commented(
                    PostedComment(
                        comment: CommentID("c-\(person)"), submission: "s", answered: nil, author: person,
                        document: "d",
                        words: words)))
        }
        var progress = Progress()
        recorder.events.forEach { progress.apply($0) }
        return try #require(progress["workshop"])
    }

    @Test("N5: dominance is the Gini coefficient of words: nil in silence, 0 when equal, (n−1)/n when one says all")
    func dominance() throws {
        #expect(try progress(words: ["a": 0, "b": 0]).dominance == nil)
        #expect(try progress(words: ["a": 5, "b": 5, "c": 5]).dominance == 0)
        #expect(try progress(words: ["a": 9, "b": 0, "c": 0, "d": 0]).dominance == 0.75)
        let uneven = try #require(try progress(words: ["a": 1, "b": 2, "c": 3]).dominance)
        #expect(abs(uneven - 2.0 / 9) < 1e-12)
    }

    @Test("N15: what each person did is counted")
    func counts() throws {
        let progress = try progress(words: ["a": 7, "b": 0])
        #expect(progress.people["a"]?.comments == 1)
        #expect(progress.people["a"]?.wordsSpoken == 7)
        #expect(progress.people["b"]?.comments == 0)
    }
}
