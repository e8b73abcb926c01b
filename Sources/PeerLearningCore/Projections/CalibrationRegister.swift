/// Which calibrations there are, who is qualified, and which workshops ask for which.
///
/// It names people: it is no view.
public struct CalibrationRegister: Projection {
    private var states: [CalibrationID: Calibration] = [:]
    private var calibrationsOfCohort: [CohortID: [CalibrationID]] = [:]
    private var demands: [WorkshopID: Demand] = [:]

    /// A workshop that asks for a calibration.
    struct Demand: Sendable {
        let workshop: WorkshopID
        let calibration: CalibrationID
        let plan: WorkshopPlan
        let openedAt: Instant
        fileprivate(set) var phase = WorkshopPhase.setup
        fileprivate(set) var people: Set<PersonID> = []
    }

    /// There is none.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .calibration(let id, let event):
            if case .opened(let plan) = event, states[id] == nil {
                calibrationsOfCohort[plan.cohort, default: []].append(id)
            }
            states[id, default: Calibration(id: id)].apply(event, at: recorded.at)
        case .workshop(let id, .opened(let plan)):
            guard let calibration = plan.policy.calibration, demands[id] == nil else { return }
            demands[id] = Demand(workshop: id, calibration: calibration, plan: plan, openedAt: recorded.at)
        case .workshop(let id, .enrolled(let enrolment)): demands[id]?.people.insert(enrolment.person)
        case .workshop(let id, .advanced(let phase, _)): demands[id]?.phase = phase
        case .people(.erased(let person)):
            for id in demands.keys { demands[id]?.people.remove(person) }
        case .programme, .cohort, .workshop, .pairSession, .testRound, .sitting, .check, .people, .feature: break
        }
    }

    /// The calibrations of a cohort, in the order in which they were opened.
    public func calibrations(of cohort: CohortID) -> [CalibrationID] { calibrationsOfCohort[cohort, default: []] }

    /// The workshops that ask for a calibration, in the order of their identifiers.
    public func workshops(asking calibration: CalibrationID) -> [WorkshopID] {
        demands.values.filter { $0.calibration == calibration }.map(\.workshop).sorted()
    }

    /// The workshops that ask for a calibration and in which reviews may still be asked for.
    var open: [Demand] {
        demands.values.filter { $0.phase < .grading || ($0.phase == .grading && $0.plan.rounds > 1) }
            .sorted { $0.workshop < $1.workshop }
    }

    /// A calibration that people may judge; nil where there is none.
    func published(_ id: CalibrationID) -> Calibration? { states[id].flatMap { $0.publishedAt == nil ? nil : $0 } }
}

extension CalibrationRegister.Demand {
    /// Whether a person is still to judge exemplars before they may review.
    func waits(for person: PersonID, in calibration: Calibration) -> Bool {
        people.contains(person) && !calibration.mayReview(person) && calibration.judgementsLeft(of: person) != 0
            && calibration.exemplars.contains { exemplar in
                exemplar.judge != person && !calibration.hasJudged(exemplar.id, person)
            }
    }
}
