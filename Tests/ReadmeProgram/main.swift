import PeerLearning

let engine = try PeerLearningEngine(store: InMemoryEventStore())
let cohort = try await engine.openCohort("Sales, spring", by: "anna")
let people: [PersonID] = ["boris", "vera", "gleb"]
try await engine.admit(people.map { CohortMember($0) }, to: cohort, by: "anna")

let levels = [RubricLevel("not yet", points: 0), RubricLevel("yes", points: 1)]
let task = try LearningTask(
    id: "reminder", title: "Remind late payers", goal: "Late payers hear from us.", artefact: "The rule, as text.",
    criteria: ["The rule fires in a dry run."],
    rubric: Rubric([RubricCriterion("Rule", weight: 2, levels: levels), RubricCriterion("Test", levels: levels)]))
let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
let workshop = try await engine.openWorkshop(WorkshopPlan(task: task, cohort: cohort, policy: policy), by: "anna")

try await engine.advance(workshop, to: .submission, by: "anna")
for person in people { try await engine.submit("Three days late: one letter.", to: workshop, by: Caller(person)) }
try await engine.advance(workshop, to: .review, by: "anna")
try await engine.allocateReviews(in: workshop, seed: 42, by: "anna")
for person in people {
    for asked in try await engine.assignments(of: person, in: workshop).map(\.assignment) {
        try await engine.review(asked.review, in: workshop, levels: [1, 0], remarks: "Test it.", by: Caller(person))
    }
}
try await engine.advance(workshop, to: .grading, by: "anna")
for grade in try await engine.publishGrades(in: workshop, by: "anna") {
    print(Int(grade.value ?? 0), engine.configuration.texts.text(grade.reason, in: .english))
}
for person in people {
    for feedback in try await engine.feedback(for: person, in: workshop) {
        try await engine.rate(feedback.review.review, useful: true, in: workshop, by: Caller(person))
    }
}
for row in try await engine.leaderboard(of: cohort, for: "anna") {
    print(row.rank, row.person ?? "somebody", row.points)
}
