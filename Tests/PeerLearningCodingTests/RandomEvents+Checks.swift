import PeerLearningCore

// What the events of practical checks hold.
extension RandomEvents {
    mutating func checkPlan() throws -> PracticalCheckPlan {
        let module: ModuleID? = flag() ? id() : nil
        let place = PracticalCheckPlace(
            programme: id(), module: module, micromodule: module != nil && flag() ? id() : nil)
        let policy = try PracticalCheckPolicy(
            observers: 1 + generator.below(5), attempts: flag() ? 1 + generator.below(1_000) : nil,
            passMark: generator.fraction(), agreement: generator.fraction())
        let checklist = try Rubric([
            RubricCriterion("0" + text(), weight: 1 + generator.fraction(), .check, isOptional: flag()),
            RubricCriterion("1" + text(), .points(most: 1 + generator.below(1_000))),
            RubricCriterion("2" + text(), .comment, isOptional: flag()),
        ])
        return try PracticalCheckPlan(
            title: "x" + text(), kind: pick(PracticalCheckPlan.Kind.allCases),
            mode: pick(PracticalCheckPlan.Mode.allCases), cohort: id(), place: flag() ? place : nil,
            instructions: text(), checklist: checklist, policy: policy)
    }

    mutating func appointment() -> CheckAppointment {
        CheckAppointment(attempt: id(), person: id(), number: count(), moment: maybeMoment(), by: id())
    }

    mutating func checkRecording() -> CheckRecording {
        let document: DocumentID = id()
        let file = SubmittedFile(document: document, name: text(), mediaType: text(), size: count())
        return CheckRecording(document: document, file: flag() ? file : nil)
    }

    mutating func checkObservation() -> CheckObservation {
        CheckObservation(
            observer: id(), answers: list { $0.generator.below(7) - 1 }, score: generator.fraction() * 100,
            remarks: flag() ? id() : nil, words: count())
    }

    mutating func checkResult() -> CheckResult {
        CheckResult(
            observers: list { $0.id() }, score: generator.fraction() * 100, isPassed: flag(),
            agreement: flag() ? generator.fraction() : nil)
    }

    mutating func checkDecision() -> CheckDecision {
        CheckDecision(by: id(), score: generator.fraction() * 100, isPassed: flag(), reason: id(), words: count())
    }
}
