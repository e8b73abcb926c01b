import Foundation
import PeerLearning
import PeerLearningTesting
import Testing

@Suite("C5: Coming from Moodle")
struct ComingFromMoodleTests {
    @Test func `C5: the workshop of the guide goes on by the calendar, allocates and takes no late work`() async throws
    {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        let people: [PersonID] = ["ada", "bo", "cy", "di", "ed"]
        try await engine.admit(people.map { CohortMember($0) }, to: cohort, by: "anna")
        let task = try LearningTask.make()
        let monday = Instant.example + .days(7)
        // The guide begins here.
        var policy = try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0)
        policy.late = LatePolicy(then: .excluded)
        policy.steps = [
            StepRule(.begin(.review), .onSchedule), StepRule(.allocate, .atOnce),
            StepRule(.begin(.grading), .onSchedule),
        ]
        let schedule = WorkshopSchedule(submissionsUntil: monday, reviewsUntil: monday + .days(7))
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(task: task, cohort: cohort, policy: policy, schedule: schedule), by: "anna")
        // The guide ends here.
        try await engine.advance(workshop, to: .submission, by: "anna")
        for person in people.dropLast() { try await engine.submit("Rule.", to: workshop, by: Caller(person)) }
        await #expect(throws: Refusal.self) {
            try await engine.submit("Rule.", to: workshop, by: Caller("ed", at: monday + .hours(1)))
        }
        #expect(try await engine.advance(to: monday - .hours(1)).isEmpty)
        #expect(try await engine.advance(to: monday).map(\.step) == [.begin(.review), .allocate])
        for person in people.dropLast() {
            #expect(try await engine.assignments(of: person, in: workshop).count == 3)
        }
        #expect(try await engine.advance(to: monday + .days(7)).map(\.step) == [.begin(.grading)])
    }

    @Test func `C5: the example in the guide is the one that is compiled here`() throws {
        let source = URL(fileURLWithPath: #filePath)
        let root = source.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let guide = try String(
            contentsOf: root.appendingPathComponent("Documentation/ComingFromMoodle.md"), encoding: .utf8)
        let example = try #require(
            guide.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
        let indented = example.split(separator: "\n").map { "        \($0)\n" }.joined()
        #expect(
            try String(contentsOf: source, encoding: .utf8).contains("begins here.\n\(indented)        // The guide"))
    }
}
