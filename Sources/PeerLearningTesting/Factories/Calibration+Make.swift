public import PeerLearningCore

extension CalibrationPlan {
    /// A calibration for tests, for the cohort `cohort`, by a rubric of two criteria with levels worth 0, 1 and 2.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        cohort: CohortID = "cohort", exemplars: Int = 2, limit: Double = 15, attempts: Int? = nil,
        feedback: Feedback = .atOnce
    ) throws(Refusal) -> CalibrationPlan {
        try CalibrationPlan(
            title: "Before you review", cohort: cohort, rubric: .make(), exemplars: exemplars, limit: limit,
            attempts: attempts, feedback: feedback)
    }
}

extension Calibration {
    /// A published calibration for tests, with exemplars `e1`, `e2` and so on, of which staff says these.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        _ plan: CalibrationPlan? = nil, references: [[Int]] = [[2, 2], [0, 1], [1, 1]]
    ) throws(Refusal) -> Calibration {
        var calibration = Calibration(id: "calibration")
        let standard = try CalibrationPlan.make()
        try calibration.perform(.open(plan ?? standard))
        for (place, reference) in references.enumerated() {
            try calibration.perform(
                .addExemplar(
                    ExemplarID("e\(place + 1)"), document: DocumentID("work-\(place + 1)"), reference: reference,
                    remark: DocumentID("why-\(place + 1)"), words: 5))
        }
        try calibration.perform(.publish)
        return calibration
    }

    /// Decides a command and applies what follows.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused.
    @discardableResult
    public mutating func perform(
        _ command: CalibrationCommand, by standing: Standing = .facilitator, at moment: Instant = .example
    ) throws(Refusal) -> [CalibrationEvent] {
        let events = try decide(command, by: standing, at: moment)
        for event in events { apply(event, at: moment) }
        return events
    }
}
