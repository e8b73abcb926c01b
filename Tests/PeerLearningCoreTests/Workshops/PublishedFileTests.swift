import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M3: A published file")
struct PublishedFileTests {
    private func submit(_ author: PersonID, in workshop: inout Workshop) throws {
        let versions = workshop.versions(by: author).count
        let file = SubmittedFile(
            document: DocumentID("file-\(author)-\(versions + 1)"), name: "a.pdf", mediaType: "application/pdf", size: 1
        )
        try workshop.perform(
            .submit(SubmissionID("work-\(author)"), SubmittedContent(document: "text", words: 1, files: [file])),
            by: .participant(author))
    }

    private func expectSame(_ workshop: Workshop, _ count: Int) {
        let shown = workshop.publishedSubmissions.flatMap(\.versions).flatMap(\.files).map(\.document)
        let found = ["ada", "bo", "cy"].flatMap { author in
            (1...3).map { DocumentID("file-\(author)-\($0)") }.filter { workshop.publishedFile($0) != nil }
        }
        #expect(Set(found) == Set(shown))
        #expect(found.count == count)
    }

    @Test("M3: it is found where the published submissions show it, and nowhere else")
    func sameAsViews() throws {
        let plan = WorkshopPlan(task: try .make(), cohort: "cohort", revisionRounds: [RevisionRound()])
        var workshop = Workshop(id: "workshop")
        try workshop.perform(.open(plan))
        try workshop.perform(.enrol(["ada": .author, "bo": .author, "cy": .author], seed: 1))
        try workshop.perform(.advance(to: .submission))
        for author in ["ada", "bo", "cy"] as [PersonID] { try submit(author, in: &workshop) }
        expectSame(workshop, 0)
        try workshop.perform(.advance(to: .review))
        expectSame(workshop, 3)
        try workshop.perform(.withdraw, by: .participant("cy"))
        expectSame(workshop, 2)
        let asked = AllocatedReview(review: "r", submission: "work-ada", reviewer: "bo")
        try workshop.perform(.allocate(Allocation(reviews: [asked], method: "test", seed: 0)))
        try workshop.perform(.advance(to: .grading))
        let grades = ["ada", "bo"].map {
            Grade(
                submission: SubmissionID("work-\($0)"), value: 50, spread: nil, contributions: [], method: "test",
                reason: Message("grade.none"))
        }
        try workshop.perform(.publishGrades(grades))
        try workshop.perform(.advance(to: .submission))
        try submit("ada", in: &workshop)
        expectSame(workshop, 2)
        try workshop.perform(.advance(to: .review))
        expectSame(workshop, 3)
        try workshop.perform(
            .rule(.submission("work-ada"), .hidden, reason: "why", words: 1, isStrike: false))
        expectSame(workshop, 1)
    }
}
