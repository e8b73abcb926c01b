import PeerLearningCore

// What the events of practical checks hold.
extension SampleEvents {
    static func checks() throws -> [LearningEvent] {
        let checklist = try Rubric([
            RubricCriterion("Greets first", .check), RubricCriterion("Speaks clearly", weight: 2, .points(most: 5)),
            RubricCriterion("Advice", .comment, isOptional: true),
        ])
        let place = PracticalCheckPlace(programme: "p-1", module: "m-1", micromodule: "mm-1")
        let plan = try PracticalCheckPlan(
            title: "Приём заказа", kind: .explain, mode: .recorded, cohort: "c-1", place: place,
            instructions: "As on a busy day", checklist: checklist,
            policy: PracticalCheckPolicy(observers: 3, attempts: 2, passMark: 0.7, agreement: 0.5))
        let moment = Instant(milliseconds: 1_800_000_000_000)
        let file = SubmittedFile(document: "d-30", name: "file-1.mp4", mediaType: "video/mp4", size: 1_000_000)
        let events: [PracticalCheckEvent] = [
            .opened(plan), .closed(by: "eve"),
            .scheduled(CheckAppointment(attempt: "at-1", person: "ann", number: 2, moment: moment, by: "eve")),
            .moved("at-1", to: moment + .hours(1)), .cancelled("at-1"), .observerAdded("at-1", "bob", by: "eve"),
            .observerReleased("at-1", "bob"), .recorded("at-1", CheckRecording(document: "d-30", file: file)),
            .observed(
                "at-1",
                CheckObservation(observer: "bob", answers: [1, 4, -1], score: 86.5, remarks: "d-31", words: 12)),
            .counted("at-1", CheckResult(observers: ["bob", "gil"], score: 80.25, isPassed: true, agreement: 0.75)),
            .decided("at-1", CheckDecision(by: "eve", score: 55, isPassed: false, reason: "d-32", words: 9)),
        ]
        return events.map { .check("ch-1", $0) }
    }
}
