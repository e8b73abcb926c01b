public import PeerLearningCore

extension TestRound {
    /// A round for tests: the cohort `cohort` takes version 1 of a test of the programme `programme`.
    public static func make(
        of test: TestID = "test", version: Int = 1, window: TestWindow = TestWindow()
    ) -> TestRound {
        var round = TestRound(id: "round")
        let reference = TestReference("programme", test, version: version)
        round.apply(.opened(TestRoundPlan(reference: reference, cohort: "cohort", window: window)), at: .example)
        return round
    }
}

extension SittingSetting {
    /// The surroundings of a sitting for tests.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        _ test: KnowledgeTest? = nil, window: TestWindow = TestWindow(), earlier: [SittingAttempt] = []
    ) throws(Refusal) -> SittingSetting {
        let taken: KnowledgeTest
        if let test { taken = test } else { taken = try .make() }
        guard let setting = SittingSetting(.make(of: taken.id, window: window), taken, earlier: earlier) else {
            throw .missing(.submitWork)
        }
        return setting
    }
}

extension Sitting {
    /// A sitting for tests: `ada` has begun at ``/PeerLearningCore/Instant/example``.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(in setting: SittingSetting, seed: UInt64 = 7) throws(Refusal) -> Sitting {
        var sitting = Sitting(id: "sitting")
        try sitting.perform(.begin(seed: seed), in: setting)
        return sitting
    }

    /// Decides a command and applies what follows.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused.
    @discardableResult
    public mutating func perform(
        _ command: SittingCommand, in setting: SittingSetting, by standing: Standing = .participant("ada"),
        at moment: Instant = .example
    ) throws(Refusal) -> [SittingEvent] {
        let events = try decide(command, in: setting, by: standing, at: moment)
        for event in events { apply(event, at: moment) }
        return events
    }

    /// Answers a question whose only part is a choice, by the words of an option.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused, or no option has these words.
    public mutating func choose(
        _ words: String, for question: QuestionID, in setting: SittingSetting,
        by standing: Standing = .participant("ada"), at moment: Instant = .example
    ) throws(Refusal) {
        let view = try view(for: standing, in: setting, at: moment)
        let face = view.questions.first { $0.face.id == question }?.face
        let option = face?.interactions.first?.options.first { $0.text.plain == words }?.id ?? "nothing"
        try perform(.answer(question, Answer([.option(option)])), in: setting, by: standing, at: moment)
    }
}
