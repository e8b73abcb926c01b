public import PeerLearningCore

extension Calibration {
    /// What a person judged beside what staff said: where their severity and exactness are known from.
    public func record(of person: PersonID) -> CalibrationRecord {
        CalibrationRecord(
            comparisons(of: person).map { CalibrationRecord.Judgement(given: $0.given, reference: $0.reference) })
    }

    /// Whether a person judges closely enough, by what they have judged.
    ///
    /// Who was qualified once stays so, see ``/PeerLearningCore/Calibration/mayReview(_:)``; this is how it stands now.
    public func qualification(of person: PersonID) -> Qualification.Answer? {
        plan.map { Qualification($0).decide(record(of: person)) }
    }

    /// The deviation with which a person is qualified when they judge an exemplar so; nil where they are not.
    package func deviation(of person: PersonID, judging exemplar: ExemplarID, as answers: [Int]) -> Double? {
        guard let plan, let exemplar = self.exemplar(exemplar), let new = comparison(of: answers, with: exemplar) else {
            return nil
        }
        var record = record(of: person)
        record.add(CalibrationRecord.Judgement(given: new.given, reference: new.reference))
        guard case .qualified(let deviation) = Qualification(plan).decide(record) else { return nil }
        return deviation
    }
}

extension Qualification {
    /// The condition of a calibration.
    public init(_ plan: CalibrationPlan) { self.init(exemplars: plan.exemplars, limit: plan.limit) }
}
