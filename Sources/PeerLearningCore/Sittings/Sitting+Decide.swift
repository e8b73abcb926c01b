extension Sitting {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// - Parameters:
    ///   - setting: The round and the version of the test that the sitting began with, whatever has become of it since.
    ///   - standing: What the person may do where the cohort is.
    public func decide(
        _ command: SittingCommand, in setting: SittingSetting, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [SittingEvent] {
        if case .begin(let seed) = command { return try begin(seed, setting, by: standing, at: moment) }
        guard let start, start.round == setting.round, start.reference == setting.reference else {
            throw .unknown("sitting", id)
        }
        switch command {
        case .begin: return []
        case .answer(let question, let response):
            try requireOwn(start, standing)
            try requireRunning()
            guard !isTimeUp(at: moment, in: setting.window) else { throw .because(.notReady, "sitting.timeUp") }
            return try answer(question, response, of: start, in: setting.test)
        case .handIn(let words):
            try requireOwn(start, standing)
            try requireRunning()
            let result = result(in: setting, words, at: moment)
            return [isTimeUp(at: moment, in: setting.window) ? .timedOut(result) : .handedIn(result)]
        case .timeOut(let words):
            guard standing == .clock || standing.person == start.person else { throw .unknown("sitting", id) }
            try requireRunning()
            guard isTimeUp(at: moment, in: setting.window) else { throw .because(.notReady, "sitting.timeLeft") }
            return [.timedOut(result(in: setting, words, at: moment))]
        case .void(let reason, let words): return try void(reason, words, of: start, by: standing)
        }
    }

    private func begin(
        _ seed: UInt64, _ setting: SittingSetting, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [SittingEvent] {
        guard start == nil else { throw .because(.alreadyDone, "sitting.begun") }
        try standing.require(.submitWork)
        guard !standing.person.rawValue.isBlank else { throw .emptyIdentifier() }
        guard !setting.window.isClosed(at: moment) else { throw .because(.notReady, "test.closed") }
        guard setting.window.isOpen(at: moment) else { throw .because(.notReady, "test.notOpen") }
        guard setting.earlier.allSatisfy({ $0.isOver || $0.isVoided }) else {
            throw .because(.notReady, "sitting.unfinished")
        }
        let (policy, counted) = (setting.test.policy, setting.earlier.count { !$0.isVoided })
        guard counted < policy.attempts ?? .max else {
            throw .because(.alreadyDone, "sitting.noAttempts", ["attempts": .number(policy.attempts ?? counted)])
        }
        return [
            .begun(
                SittingStart(
                    person: standing.person, round: setting.round, cohort: setting.cohort,
                    reference: setting.reference, attempt: (setting.earlier.map(\.number).max() ?? 0) + 1,
                    seed: policy.shuffling.seed ?? seed, deadline: policy.timeLimit.map { moment + $0 },
                    grace: policy.grace))
        ]
    }

    private func answer(
        _ question: QuestionID, _ response: Answer, of start: SittingStart, in test: KnowledgeTest
    ) throws(Refusal) -> [SittingEvent] {
        guard let asked = test.question(question) else { throw .unknown("question", question) }
        guard !response.hasWords else { throw .because(.invalid, "sitting.words") }
        let shown = TestForm(of: test, seed: start.seed)
        let written = try shown.written(response, to: question)
        try asked.question.check(written)
        return written == answers[question] ?? Answer() ? [] : [.answered(question, written)]
    }

    private func void(
        _ reason: DocumentID, _ words: Int, of start: SittingStart, by standing: Standing
    ) throws(Refusal) -> [SittingEvent] {
        try standing.require(.confirmGrades)
        guard standing.person != start.person else { throw .because(.ownWork, "sitting.ownVoid") }
        guard status != .voided else { throw .because(.alreadyDone, "sitting.voided") }
        guard words > 0 else { throw .because(.invalid, "sitting.noReason") }
        return [.voided(SittingVoiding(by: standing.person, reason: reason, words: words))]
    }

    /// To everybody else there is no such sitting.
    private func requireOwn(_ start: SittingStart, _ standing: Standing) throws(Refusal) {
        guard standing.person == start.person else { throw .unknown("sitting", id) }
        try standing.require(.submitWork)
    }

    private func requireRunning() throws(Refusal) {
        switch status {
        case .running: return
        case .notBegun: throw .unknown("sitting", id)
        case .handedIn: throw .because(.alreadyDone, "sitting.handedIn")
        case .timedOut: throw .because(.alreadyDone, "sitting.timeUp")
        case .voided: throw .because(.alreadyDone, "sitting.voided")
        }
    }

    private func result(
        in setting: SittingSetting, _ words: [DocumentID: String], at moment: Instant
    ) -> TestResult {
        let end = min(moment, deadline(in: setting.window) ?? moment)
        let read = Dictionary(
            answers.map { question, answer in
                let asked = setting.test.question(question)?.question
                return (question, answer.reading(words) { asked?.isScoredByWords($0) == true })
            }
        ) { first, _ in first }
        return setting.test.result(of: read, taking: spent, end.since(begunAt))
    }
}
