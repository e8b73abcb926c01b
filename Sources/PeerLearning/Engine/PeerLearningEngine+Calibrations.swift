import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// Opens a calibration for the cohort of its plan: exemplars can be added to it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the caller may not open workshops in the
    ///   cohort.
    @discardableResult
    public func openCalibration(_ plan: CalibrationPlan, by caller: Caller) async throws -> CalibrationID {
        let id: CalibrationID = newID()
        let command = CalibrationCommand.open(plan)
        let order = Order(id: id, cache: \.calibrations, action: command.name, caller: caller, makesAggregate: true)
        let place = Place(at: caller.at ?? configuration.time.now())
        let recorded = try await perform(
            order, standing: { try await standing(of: caller.person, in: plan.cohort, at: place) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
        return recorded.subject(or: id)
    }

    /// Adds an exemplar: for those who confirm grades.
    ///
    /// - Parameters:
    ///   - text: The work.
    ///   - reference: What staff says of it: the answer to each criterion; none is left out.
    ///   - remark: Why; people read it after they have judged.
    @discardableResult
    public func addExemplar(
        _ text: String, reference: [Int], because remark: String, to calibration: CalibrationID, by caller: Caller
    ) async throws -> ExemplarID {
        guard text.wordCount > 0 else { throw Refusal.emptyText() }
        // An exemplar is the institution's, and stays where the one who added it is erased.
        let work = Document(id: newID(), subject: nil, text: text)
        let words = Document(id: newID(), subject: nil, text: remark)
        let id: ExemplarID = newID()
        let command = CalibrationCommand.addExemplar(
            id, document: work.id, reference: reference, remark: words.id, words: remark.wordCount)
        let recorded = try await perform(command, on: calibration, documents: [work, words], by: caller)
        for event in recorded {
            if case .calibration(_, .exemplarAdded(let exemplar)) = event.event { return exemplar.id }
        }
        return id
    }

    /// Takes an exemplar away: what was said of it does not count any more. Who is qualified stays so.
    public func withdrawExemplar(
        _ exemplar: ExemplarID, from calibration: CalibrationID, by caller: Caller
    ) async throws {
        try await perform(.withdrawExemplar(exemplar), on: calibration, by: caller)
    }

    /// Lets people judge the exemplars.
    public func publishCalibration(_ calibration: CalibrationID, by caller: Caller) async throws {
        try await perform(.publish, on: calibration, by: caller)
    }

    /// Judges an exemplar, once. Whether the caller is qualified by it is recorded with it.
    ///
    /// - Parameter answers: The answer to each criterion, as its ``/PeerLearningCore/RubricCriterion/Kind`` says; −1 where
    ///   one is left out that may be.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the caller has judged it, or has no attempt left.
    public func judge(
        _ exemplar: ExemplarID, of calibration: CalibrationID, answers: [Int], by caller: Caller
    ) async throws {
        let order = Order(
            id: calibration, cache: \.calibrations, action: "calibration.judge", caller: caller)
        _ = try await perform(
            order, standing: { try await standing(of: caller.person, in: calibration, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in
            let deviation = state.deviation(of: standing.person, judging: exemplar, as: answers)
            let command = CalibrationCommand.judge(exemplar, answers: answers, qualifiedBy: deviation)
            return try state.decide(command, by: standing, at: moment)
        }
    }

    /// Lets somebody review without being qualified: for those who confirm grades.
    public func admit(
        _ person: PersonID, withoutCalibration calibration: CalibrationID, by caller: Caller
    ) async throws {
        try await perform(.admit(person), on: calibration, by: caller)
    }

    /// A calibration as it is now. It names people: show them views of it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such calibration.
    public func calibration(_ id: CalibrationID) async throws -> Calibration {
        let calibration = try await latest(id, in: \.calibrations)
        guard calibration.plan != nil else { throw Refusal.unknown("calibration", id) }
        return calibration
    }

    /// What a person may do in the cohort of a calibration; nothing where there is no such calibration.
    public func standing(
        of person: PersonID, in calibration: CalibrationID, at moment: Instant? = nil
    ) async throws -> Standing {
        guard let plan = try await latest(calibration, in: \.calibrations).plan else { return Standing(person, []) }
        return try await standing(
            of: person, in: plan.cohort, at: Place(at: moment ?? configuration.time.now()))
    }

    /// Lets a workshop be opened only where the calibration that it asks for is one of its cohort, and published.
    func requireCalibration(of plan: WorkshopPlan) async throws {
        guard let id = plan.policy.calibration else { return }
        let calibration = try await latest(id, in: \.calibrations)
        guard calibration.plan?.cohort == plan.cohort, calibration.publishedAt != nil else {
            throw Refusal.because(.invalid, "calibration.otherCohort")
        }
    }

    /// The calibration that decides who reviews in a workshop; nil where none does.
    func calibration(askedIn workshop: Workshop) async throws -> Calibration? {
        guard let id = workshop.plan?.policy.calibration else { return nil }
        return try await latest(id, in: \.calibrations)
    }

    @discardableResult
    private func perform(
        _ command: CalibrationCommand, on calibration: CalibrationID, documents: [Document] = [], by caller: Caller
    ) async throws -> [RecordedEvent] {
        let order = Order(
            id: calibration, cache: \.calibrations, action: command.name, caller: caller, documents: documents)
        return try await perform(
            order, standing: { try await standing(of: caller.person, in: calibration, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
    }
}

extension AllocationRequest {
    /// The same request without reviewers who are not qualified and were not asked before.
    func only(_ calibration: Calibration?) -> AllocationRequest {
        guard let calibration else { return self }
        let asked = Set(standing.map(\.reviewer))
        return AllocationRequest(
            works: works,
            reviewers: reviewers.filter { calibration.mayReview($0.person) || asked.contains($0.person) },
            standing: standing, declined: declined, reviewsByPeers: reviewsByPeers, reviewsByGuides: reviewsByGuides)
    }
}
