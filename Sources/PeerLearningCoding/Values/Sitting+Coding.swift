import PeerLearningCore

extension WireSittingBegun {
    /// The beginning as a body holds it.
    init(_ start: SittingStart) {
        self.init()
        person = start.person.rawValue
        round = start.round.rawValue
        cohort = start.cohort.rawValue
        test = WireTestReference(start.reference)
        attempt = Int64(start.attempt)
        seed = start.seed
        if let end = start.deadline { deadline = end.milliseconds }
        grace = start.grace.wholeMilliseconds
    }

    /// The beginning as the core holds it.
    func value() throws(BodyFault) -> SittingStart {
        guard hasPerson, hasRound, hasCohort, hasTest, hasAttempt, hasSeed, hasGrace else {
            throw .incomplete("SittingBegun")
        }
        return SittingStart(
            person: PersonID(person), round: TestRoundID(round), cohort: CohortID(cohort), reference: try test.value(),
            attempt: try Int(counting: attempt, in: "SittingBegun.attempt"), seed: seed,
            deadline: hasDeadline ? Instant(milliseconds: deadline) : nil, grace: .milliseconds(grace))
    }
}

extension WireTestReference {
    /// The version of a test as a body holds it.
    init(_ reference: TestReference) {
        self.init()
        programme = reference.programme.rawValue
        test = reference.test.rawValue
        version = Int64(reference.version)
    }

    /// The version of a test as the core holds it.
    func value() throws(BodyFault) -> TestReference {
        guard hasProgramme, hasTest, hasVersion else { throw .incomplete("TestReference") }
        return TestReference(
            ProgrammeID(programme), TestID(test), version: try Int(counting: version, in: "TestReference.version"))
    }
}

extension WireSittingAnswered {
    /// An answer as a body holds it. Words have no place in it: they stand in documents, which can be erased.
    init(_ asked: QuestionID, _ answer: Answer) throws(BodyFault) {
        try Self.requireNoWords(answer)
        self.init()
        question = asked.rawValue
        parts = answer.parts.map { id in
            var part = Part()
            part.part = id.rawValue
            part.items = answer[id].map(WireAnswerItem.init)
            return part
        }
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> SittingEvent {
        guard hasQuestion else { throw .incomplete("SittingAnswered") }
        var answer = Answer()
        for part in parts {
            guard part.hasPart else { throw .incomplete("SittingAnswered.Part") }
            answer[InteractionID(part.part)] = try part.items.reading { item throws(BodyFault) in try item.item() }
        }
        try Self.requireNoWords(answer)
        return .answered(QuestionID(question), answer)
    }

    private static func requireNoWords(_ answer: Answer) throws(BodyFault) {
        if answer.hasWords { throw .refused(.because(.invalid, "sitting.words")) }
    }
}

extension WireSittingEnded {
    /// The result as a body holds it.
    init(_ result: TestResult) {
        self.init()
        entries = result.entries.map(Entry.init)
        score = result.score
        maximum = result.maximum
        if let verdict = result.isPassed { isPassed = verdict }
        duration = result.duration.wholeMilliseconds
    }

    /// The result as the core holds it.
    func value() throws(BodyFault) -> TestResult {
        guard hasScore, hasMaximum, hasDuration else { throw .incomplete("SittingEnded") }
        return TestResult(
            entries: try entries.reading { entry throws(BodyFault) in try entry.value() }, score: score,
            maximum: maximum, isPassed: hasIsPassed ? isPassed : nil, duration: .milliseconds(duration))
    }
}

extension WireSittingEnded.Entry {
    fileprivate init(_ entry: TestResult.Entry) {
        self.init()
        question = entry.score.question.rawValue
        score = entry.score.score
        maximum = entry.score.maximum
        parts = entry.score.parts.map { judged in
            var part = WireSittingEnded.Part()
            (part.part, part.verdict) = (judged.id.rawValue, judged.verdict.rawValue)
            return part
        }
        duration = entry.duration.wholeMilliseconds
    }

    fileprivate func value() throws(BodyFault) -> TestResult.Entry {
        guard hasQuestion, hasScore, hasMaximum, hasDuration else { throw .incomplete("SittingEnded.Entry") }
        let parts = try parts.reading { part throws(BodyFault) in
            guard part.hasPart, part.hasVerdict else { throw .incomplete("SittingEnded.Part") }
            return QuestionScore.Part(
                InteractionID(part.part), try QuestionScore.Verdict(word: part.verdict, in: "SittingEnded.verdict"))
        }
        let judged = QuestionScore(question: QuestionID(question), score: score, maximum: maximum, parts: parts)
        return TestResult.Entry(judged, duration: .milliseconds(duration))
    }
}

extension WireSittingVoided {
    /// The voiding as a body holds it.
    init(_ voiding: SittingVoiding) {
        self.init()
        person = voiding.person.rawValue
        reason = voiding.reason.rawValue
        words = Int64(voiding.words)
    }

    /// The voiding as the core holds it.
    func value() throws(BodyFault) -> SittingVoiding {
        guard hasPerson, hasReason, hasWords else { throw .incomplete("SittingVoided") }
        return SittingVoiding(
            by: PersonID(person), reason: DocumentID(reason), words: try Int(counting: words, in: "SittingVoided.words")
        )
    }
}

extension WireTestRoundOpened {
    /// The round as a body holds it.
    init(_ plan: TestRoundPlan) {
        self.init()
        test = WireTestReference(plan.reference)
        cohort = plan.cohort.rawValue
        window = WireTestWindow(plan.window)
    }

    /// The round as the core holds it.
    func value() throws(BodyFault) -> TestRoundPlan {
        guard hasTest, hasCohort, hasWindow else { throw .incomplete("TestRoundOpened") }
        return TestRoundPlan(reference: try test.value(), cohort: CohortID(cohort), window: window.value())
    }
}

extension WireTestRoundMoved {
    /// The window as a body holds it.
    init(_ window: TestWindow) {
        self.init()
        self.window = WireTestWindow(window)
    }

    /// The window as the core holds it.
    func value() throws(BodyFault) -> TestWindow {
        guard hasWindow else { throw .incomplete("TestRoundMoved") }
        return window.value()
    }
}

extension WireTestWindow {
    fileprivate init(_ window: TestWindow) {
        self.init()
        if let moment = window.opens { opens = moment.milliseconds }
        if let moment = window.closes { closes = moment.milliseconds }
    }

    fileprivate func value() -> TestWindow {
        TestWindow(
            opens: hasOpens ? Instant(milliseconds: opens) : nil,
            closes: hasCloses ? Instant(milliseconds: closes) : nil)
    }
}
