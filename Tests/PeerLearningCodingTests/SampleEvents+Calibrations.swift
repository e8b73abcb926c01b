import PeerLearningCore

// What the events of calibrations hold, and a workshop that asks for one.
extension SampleEvents {
    static func calibrations() throws -> [LearningEvent] {
        let task = try task()
        let plan = try CalibrationPlan(
            title: "Перед рецензиями", cohort: "c-1", rubric: task.rubric, exemplars: 2, limit: 12.5, attempts: 3,
            feedback: .whenQualified)
        let events: [CalibrationEvent] = [
            .opened(plan),
            .exemplarAdded(
                Exemplar(id: "ex-1", document: "d-40", reference: [1, 0], remark: "d-41", words: 14, by: "eve")),
            .exemplarWithdrawn("ex-1"), .published(by: "eve"),
            .judged(ExemplarJudgement(by: "ann", of: "ex-1", answers: [1, -1])),
            .qualified("ann", deviation: 7.25), .admitted("bob", by: "eve"),
        ]
        var policy = WorkshopPolicy.standard
        policy.calibration = "ca-1"
        let opened = WorkshopEvent.opened(WorkshopPlan(task: task, cohort: "c-1", policy: policy))
        return events.map { .calibration("ca-1", $0) } + [.workshop("w-9", opened)]
    }
}
