import PeerLearningCore

/// A workshop in which everybody hands in work, and then comments are written and rated by turns: four in five are useful.
func ratedLog(events: Int, people: Int) throws -> [RecordedEvent] {
    let levels = [RubricLevel("No", points: 0), RubricLevel("Yes", points: 1)]
    let task = try LearningTask(
        id: "task", title: "Task", goal: "A goal", artefact: "A text", criteria: ["Clear"],
        rubric: Rubric([RubricCriterion("Clear", weight: 1, levels: levels)]))
    var log: [RecordedEvent] = []
    func add(_ event: LearningEvent) {
        let position = Int64(log.count) + 1
        log.append(RecordedEvent(position: position, at: Instant(milliseconds: position * 1_000), event: event))
    }
    add(.cohort("cohort", .opened(title: "Cohort", timeZone: "Europe/Moscow")))
    add(.workshop("workshop", .opened(WorkshopPlan(task: task, cohort: "cohort"))))
    for person in 0..<people {
        let version = SubmittedVersion(
            submission: SubmissionID("s\(person)"), author: PersonID("p\(person)"), version: 1, document: "text",
            words: 9)
        add(.workshop("workshop", .submitted(version)))
    }
    var number = 0
    while log.count < events {
        let (author, reader) = ((number &* 7 &+ 13) % people, number % people)
        let comment = CommentID("c\(number)")
        let posted = PostedComment(
            comment: comment, submission: SubmissionID("s\(reader)"), answered: nil, author: PersonID("p\(author)"),
            document: "text", words: 12)
        add(.workshop("workshop", .commented(posted)))
        let rating = UsefulnessRating(person: PersonID("p\(reader)"), isUseful: number % 5 != 0)
        add(.workshop("workshop", .commentRated(comment, rating)))
        number += 1
    }
    return log
}
