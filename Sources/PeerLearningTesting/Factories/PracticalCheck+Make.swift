public import PeerLearningCore

extension Rubric {
    /// A checklist for tests: so many criteria that are ticked, `Step 1` and so on.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where there is no criterion.
    public static func makeChecklist(criteria: Int = 4) throws(Refusal) -> Rubric {
        try Rubric((0..<criteria).map { RubricCriterion("Step \($0 + 1)", .check) })
    }
}

extension PracticalCheckPlan {
    /// A check for tests, open to the cohort `cohort`.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        _ kind: Kind = .show, _ mode: Mode = .live, cohort: CohortID = "cohort", checklist: Rubric? = nil,
        policy: PracticalCheckPolicy = .standard
    ) throws(Refusal) -> PracticalCheckPlan {
        let standard = try Rubric.makeChecklist()
        return try PracticalCheckPlan(
            title: "Take an order", kind: kind, mode: mode, cohort: cohort, checklist: checklist ?? standard,
            policy: policy)
    }
}

extension PracticalCheck {
    /// A check for tests, opened at ``/PeerLearningCore/Instant/example``.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(_ plan: PracticalCheckPlan? = nil) throws(Refusal) -> PracticalCheck {
        var check = PracticalCheck(id: "check")
        let standard = try PracticalCheckPlan.make()
        try check.perform(.open(plan ?? standard, in: nil))
        return check
    }

    /// Decides a command and applies what follows.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused.
    @discardableResult
    public mutating func perform(
        _ command: PracticalCheckCommand, by standing: Standing = .facilitator, at moment: Instant = .example
    ) throws(Refusal) -> [PracticalCheckEvent] {
        let events = try decide(command, by: standing, at: moment)
        for event in events { apply(event, at: moment) }
        return events
    }

    /// Lets a person have an attempt now, observed by these people, who hand in these forms in their order.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow it.
    public mutating func hold(
        _ attempt: CheckAttemptID, of person: PersonID = "ada", forms: [(PersonID, [Int])],
        at moment: Instant = .example
    ) throws(Refusal) {
        try perform(.schedule(attempt, of: .participant(person), at: moment), at: moment)
        if plan?.mode == .recorded {
            try perform(
                .handInRecording(attempt, CheckRecording(document: "r"), link: "https://a.example/v"),
                by: .participant(person), at: moment)
        }
        for (observer, answers) in forms {
            try perform(.assign(attempt, to: .guide(observer)), at: moment)
            try perform(
                .observe(attempt, answers: answers, remarks: DocumentID("words-\(observer)"), words: 3),
                by: .guide(observer), at: moment)
        }
    }
}
