public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// The calibrations of a cohort, in the order in which they were opened.
    public func calibrations(in cohort: CohortID) async throws -> [CalibrationID] {
        try await catchUp()
        return models.calibrations.calibrations(of: cohort)
    }

    /// A calibration as somebody sees it who judges the exemplars, and how they stand.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` for who may not review in the cohort, and before it is
    ///   published.
    public func calibration(_ id: CalibrationID, for person: PersonID) async throws -> CalibrationReading {
        let standing = try await standing(of: person, in: id)
        let (view, answer) = try caches.calibrations.read(id) { state throws(Refusal) in
            (try state.view(for: standing), state.qualification(of: person))
        }
        let documents = view.exemplars.flatMap { [$0.document, $0.reference?.remark].compactMap(\.self) }
        return CalibrationReading(
            view: view, texts: try await texts(byDocument: documents),
            qualification: answer ?? .tooFew(missing: view.plan.exemplars))
    }

    /// The exemplars of a calibration with what staff says of them: for those who confirm grades.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func exemplars(of calibration: CalibrationID, for person: PersonID) async throws -> [ExemplarReading] {
        let standing = try await standing(of: person, in: calibration)
        let exemplars = try caches.calibrations.read(calibration) { state throws(Refusal) in
            try state.references(for: standing)
        }
        var readings: [ExemplarReading] = []
        for exemplar in exemplars {
            readings.append(
                ExemplarReading(
                    exemplar: exemplar, text: try await text(of: exemplar.document),
                    remark: try await text(of: exemplar.remark)))
        }
        return readings
    }

    /// How a cohort judges exemplars, with names: who is qualified, how far off each is, and who has drifted in the reviews
    /// of the workshops that ask for the calibration. For those who may see names and confirm grades.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for everybody else.
    public func overview(
        of calibration: CalibrationID, for person: PersonID
    ) async throws -> CalibrationOverview {
        let standing = try await standing(of: person, in: calibration)
        try standing.require(.seeNames)
        try standing.require(.confirmGrades)
        try await catchUp()
        let state = try await self.calibration(calibration)
        guard let plan = state.plan else { throw Refusal.unknown("calibration", calibration) }
        let records = Dictionary(state.people.map { ($0, state.record(of: $0)) }) { first, _ in first }
        var drift = ReviewerDrift(records)
        for workshop in try await workshops(asking: calibration) {
            guard let plan = workshop.plan else { continue }
            let strategy = try await strategy(of: workshop)
            drift.add(workshop.datedReviews) { review in
                strategy.score(
                    of: CompletedForm(rubric: plan.rubric(ofRound: review.round), levels: review.answers))
            }
        }
        let place = Place(at: configuration.time.now())
        let cohort = try await cohort(plan.cohort)
        let holders = cohort.holders(of: .reviewWork, at: place, roles: configuration.roles)
        let members = cohort.members.map(\.person).filter(holders.contains)
        return CalibrationOverview(of: state, people: Set(members), drifts: drift.drifts)
    }

    /// What each person judged of a cohort's exemplars, over all its calibrations: where grading may begin with them
    /// instead of with nothing, see ``/PeerLearningAssessment/CalibrationRecord/prior(biasDeviation:noiseDeviation:)``.
    ///
    /// It names people: it is no view.
    public func calibrationRecords(of cohort: CohortID) async throws -> [PersonID: CalibrationRecord] {
        var records: [PersonID: CalibrationRecord] = [:]
        for id in try await calibrations(in: cohort) {
            let state = try await calibration(id)
            for person in state.people {
                for judgement in state.record(of: person).judgements {
                    records[person, default: CalibrationRecord()].add(judgement)
                }
            }
        }
        return records
    }

    /// The workshops that ask for a calibration, the one with the earliest review first.
    private func workshops(asking calibration: CalibrationID) async throws -> [Workshop] {
        var workshops: [(first: Instant, workshop: Workshop)] = []
        for id in models.calibrations.workshops(asking: calibration) {
            let workshop = try await self.workshop(id)
            guard let first = workshop.datedReviews.first?.at else { continue }
            workshops.append((first, workshop))
        }
        return workshops.sorted { ($0.first, $0.workshop.id) < ($1.first, $1.workshop.id) }.map(\.workshop)
    }
}
