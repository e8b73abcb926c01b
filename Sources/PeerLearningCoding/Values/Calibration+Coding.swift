import PeerLearningCore

extension WireCalibrationOpened {
    /// The plan as a body holds it.
    init(_ plan: CalibrationPlan) {
        self.init()
        (title, cohort, rubric) = (plan.title, plan.cohort.rawValue, WireRubric(plan.rubric))
        (exemplars, limit) = (Int64(plan.exemplars), plan.limit)
        if let most = plan.attempts { attempts = Int64(most) }
        feedback = plan.feedback.rawValue
    }

    /// The plan as the core holds it.
    func value() throws(BodyFault) -> CalibrationPlan {
        guard hasTitle, hasCohort, hasRubric, hasExemplars, hasLimit, hasFeedback else {
            throw .incomplete("CalibrationOpened")
        }
        let rubric = try rubric.value()
        let feedback = try CalibrationPlan.Feedback(word: feedback, in: "CalibrationOpened.feedback")
        do {
            return try CalibrationPlan(
                title: title, cohort: CohortID(cohort), rubric: rubric, exemplars: Int(clamping: exemplars),
                limit: limit, attempts: hasAttempts ? Int(clamping: attempts) : nil, feedback: feedback)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireCalibrationExemplarAdded {
    /// The exemplar as a body holds it.
    init(_ added: Exemplar) {
        self.init()
        (exemplar, document) = (added.id.rawValue, added.document.rawValue)
        reference = added.reference.map(Int64.init)
        (remark, words, judge) = (added.remark.rawValue, Int64(added.words), added.judge.rawValue)
    }

    /// The exemplar as the core holds it.
    func value() throws(BodyFault) -> Exemplar {
        guard hasExemplar, hasDocument, hasRemark, hasWords, hasJudge else {
            throw .incomplete("CalibrationExemplarAdded")
        }
        return Exemplar(
            id: ExemplarID(exemplar), document: DocumentID(document), reference: reference.map { Int(clamping: $0) },
            remark: DocumentID(remark), words: try Int(counting: words, in: "CalibrationExemplarAdded.words"),
            by: PersonID(judge))
    }
}

extension WireCalibrationExemplarWithdrawn {
    /// The event as a body holds it.
    init(_ id: ExemplarID) {
        self.init()
        exemplar = id.rawValue
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> CalibrationEvent {
        guard hasExemplar else { throw .incomplete("CalibrationExemplarWithdrawn") }
        return .exemplarWithdrawn(ExemplarID(exemplar))
    }
}

extension WireCalibrationPublished {
    /// The event as a body holds it.
    init(_ person: PersonID) {
        self.init()
        by = person.rawValue
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> CalibrationEvent {
        guard hasBy else { throw .incomplete("CalibrationPublished") }
        return .published(by: PersonID(by))
    }
}

extension WireCalibrationJudged {
    /// The judgement as a body holds it.
    init(_ judgement: ExemplarJudgement) {
        self.init()
        (person, exemplar) = (judgement.person.rawValue, judgement.exemplar.rawValue)
        answers = judgement.answers.map(Int64.init)
    }

    /// The judgement as the core holds it.
    func value() throws(BodyFault) -> ExemplarJudgement {
        guard hasPerson, hasExemplar else { throw .incomplete("CalibrationJudged") }
        return ExemplarJudgement(
            by: PersonID(person), of: ExemplarID(exemplar), answers: answers.map { Int(clamping: $0) })
    }
}

extension WireCalibrationQualified {
    /// The event as a body holds it.
    init(_ qualified: PersonID, _ points: Double) {
        self.init()
        (person, deviation) = (qualified.rawValue, points)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> CalibrationEvent {
        guard hasPerson, hasDeviation else { throw .incomplete("CalibrationQualified") }
        return .qualified(PersonID(person), deviation: deviation)
    }
}

extension WireCalibrationAdmitted {
    /// The event as a body holds it.
    init(_ admitted: PersonID, _ admitter: PersonID) {
        self.init()
        (person, by) = (admitted.rawValue, admitter.rawValue)
    }

    /// The event as the core holds it.
    func event() throws(BodyFault) -> CalibrationEvent {
        guard hasPerson, hasBy else { throw .incomplete("CalibrationAdmitted") }
        return .admitted(PersonID(person), by: PersonID(by))
    }
}
