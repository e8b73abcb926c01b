/// A calibration: before they review, people judge works that staff has judged before, and see how far they are off.
///
/// Where a workshop's policy names it, only those are asked for reviews who are qualified, or whom staff has admitted. Who
/// is qualified is recorded when it happens, and stays so. It names people: show them views, not this.
public struct Calibration: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "calibration"

    /// The calibration's identifier.
    public let id: CalibrationID
    /// What was opened; nil until then.
    public private(set) var plan: CalibrationPlan?
    /// When people were let judge; nil while they are not.
    public private(set) var publishedAt: Instant?
    /// The exemplars, in the order in which they were added, without those that were taken away.
    public private(set) var exemplars: [Exemplar] = []
    /// Who is qualified, and with what deviation in points.
    public private(set) var qualified: [PersonID: Double] = [:]
    /// Whom staff lets review without it.
    public private(set) var admitted: Set<PersonID> = []
    private var judged: [PersonID: [ExemplarJudgement]] = [:]
    private var known: Set<ExemplarID> = []

    /// The state before the first event.
    public init(id: CalibrationID) { self.id = id }

    /// Takes in an event that has happened.
    public mutating func apply(_ event: CalibrationEvent, at moment: Instant) {
        if case .opened(let plan) = event, self.plan == nil { self.plan = plan }
        guard plan != nil else { return }
        switch event {
        case .opened: break
        case .exemplarAdded(let exemplar): if known.insert(exemplar.id).inserted { exemplars.append(exemplar) }
        case .exemplarWithdrawn(let id): exemplars.removeAll { $0.id == id }
        case .published: if publishedAt == nil { publishedAt = moment }
        case .judged(let judgement):
            guard known.contains(judgement.exemplar), !hasJudged(judgement.exemplar, judgement.person) else { return }
            judged[judgement.person, default: []].append(judgement)
        case .qualified(let person, let deviation): if qualified[person] == nil { qualified[person] = deviation }
        case .admitted(let person, _): admitted.insert(person)
        }
    }
}

extension Calibration {
    /// Whether a person may review where this calibration is asked for.
    public func mayReview(_ person: PersonID) -> Bool { qualified[person] != nil || admitted.contains(person) }

    /// Everybody who has judged, in the order of their identifiers.
    public var people: [PersonID] { judged.keys.sorted() }

    /// What a person said of exemplars that were not taken away, in the order in which they said it.
    public func judgements(by person: PersonID) -> [ExemplarJudgement] {
        judged[person, default: []].filter { judgement in exemplars.contains { $0.id == judgement.exemplar } }
    }

    /// An exemplar; nil where there is none, or it was taken away.
    public func exemplar(_ id: ExemplarID) -> Exemplar? { exemplars.first { $0.id == id } }

    /// How many exemplars a person may still judge; nil for no limit.
    ///
    /// Who is qualified or admitted may go on, to learn from it.
    public func judgementsLeft(of person: PersonID) -> Int? {
        guard let plan, let attempts = plan.attempts, !mayReview(person) else { return nil }
        return max(0, attempts * plan.exemplars - judged[person, default: []].count)
    }

    /// What a person gave and staff gave, by criterion from 0 to 100, exemplar by exemplar in the order of the judgements;
    /// words are left out.
    package func comparisons(of person: PersonID) -> [(given: [Double?], reference: [Double])] {
        judgements(by: person).compactMap { judgement in
            exemplar(judgement.exemplar).flatMap { comparison(of: judgement.answers, with: $0) }
        }
    }

    /// What a form and staff give, by criterion from 0 to 100; nil where the form is not one of the rubric.
    package func comparison(of answers: [Int], with exemplar: Exemplar) -> (given: [Double?], reference: [Double])? {
        guard let criteria = plan?.rubric.criteria, answers.count == criteria.count,
            exemplar.reference.count == criteria.count
        else { return nil }
        var (given, reference) = ([Double?](), [Double]())
        for (place, criterion) in criteria.enumerated() {
            guard let share = criterion.share(of: exemplar.reference[place]) else { continue }
            given.append(criterion.share(of: answers[place]).map { 100 * $0 })
            reference.append(100 * share)
        }
        return (given, reference)
    }

    func hasJudged(_ exemplar: ExemplarID, _ person: PersonID) -> Bool {
        judged[person, default: []].contains { $0.exemplar == exemplar }
    }

    func isTaken(_ exemplar: ExemplarID) -> Bool { known.contains(exemplar) }
}
