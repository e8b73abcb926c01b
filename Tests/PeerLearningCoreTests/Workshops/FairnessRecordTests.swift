import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N5: What is known of reviews when one asks whether they were fair")
struct FairnessRecordTests {
    @Test func `N5: a record says who reviewed whom, by which levels and when, so that revenge has an order`() throws {
        var workshop = try Workshop.make(in: .review, plan: WorkshopPlan(task: try .make(), cohort: "cohort"))
        try workshop.perform(
            .allocate(
                Allocation(
                    reviews: [
                        AllocatedReview(review: "r1", submission: "submission-bo", reviewer: "ada"),
                        AllocatedReview(review: "r2", submission: "submission-ada", reviewer: "bo"),
                    ], method: "test", seed: 1)))
        let review = { SubmittedReview(review: $0, levels: [1, 0], remarks: "remarks", words: 2) }
        try workshop.perform(.review(review("r2")), by: .participant("bo"), at: .example + .hours(1))
        try workshop.perform(.review(review("r1")), by: .participant("ada"), at: .example + .hours(2))
        let records = workshop.fairnessRecords
        #expect(records.map(\.review) == ["r1", "r2"])
        #expect(records.map(\.authors) == [["bo"], ["ada"]] && records.map(\.reviewer) == ["ada", "bo"])
        #expect(records.map(\.levels) == [[1, 0], [1, 0]])
        #expect(records.map(\.at) == [.example + .hours(2), .example + .hours(1)])
        try workshop.perform(
            .rule(.review("r1"), .hidden, reason: "why", words: 2, isStrike: false), by: .facilitator)
        #expect(workshop.fairnessRecords.map(\.review) == ["r2"])
    }
}
