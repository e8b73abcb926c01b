import PeerLearningCore

extension WireCheckObserved {
    /// What an observer found, as a body holds it.
    init(_ attempt: CheckAttemptID, _ observation: CheckObservation) {
        self.init()
        (self.attempt, observer) = (attempt.rawValue, observation.observer.rawValue)
        answers = observation.answers.map(Int64.init)
        score = observation.score
        if let document = observation.remarks { remarks = document.rawValue }
        words = Int64(observation.words)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasObserver, hasScore, hasWords else { throw .incomplete("CheckObserved") }
        let observation = CheckObservation(
            observer: PersonID(observer), answers: answers.map { Int(clamping: $0) }, score: score,
            remarks: hasRemarks ? DocumentID(remarks) : nil,
            words: try Int(counting: words, in: "CheckObserved.words"))
        return .observed(CheckAttemptID(attempt), observation)
    }
}

extension WireCheckCounted {
    /// What came of an attempt, as a body holds it.
    init(_ attempt: CheckAttemptID, _ result: CheckResult) {
        self.init()
        self.attempt = attempt.rawValue
        observers = result.observers.map(\.rawValue)
        (score, isPassed) = (result.score, result.isPassed)
        if let share = result.agreement { agreement = share }
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasScore, hasIsPassed else { throw .incomplete("CheckCounted") }
        let result = CheckResult(
            observers: observers.map { PersonID($0) }, score: score, isPassed: isPassed,
            agreement: hasAgreement ? agreement : nil)
        return .counted(CheckAttemptID(attempt), result)
    }
}

extension WireCheckDecided {
    /// The decision as a body holds it.
    init(_ attempt: CheckAttemptID, _ decision: CheckDecision) {
        self.init()
        (self.attempt, person) = (attempt.rawValue, decision.person.rawValue)
        (score, isPassed) = (decision.score, decision.isPassed)
        (reason, words) = (decision.reason.rawValue, Int64(decision.words))
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> PracticalCheckEvent {
        guard hasAttempt, hasPerson, hasScore, hasIsPassed, hasReason, hasWords else {
            throw .incomplete("CheckDecided")
        }
        let decision = CheckDecision(
            by: PersonID(person), score: score, isPassed: isPassed, reason: DocumentID(reason),
            words: try Int(counting: words, in: "CheckDecided.words"))
        return .decided(CheckAttemptID(attempt), decision)
    }
}
