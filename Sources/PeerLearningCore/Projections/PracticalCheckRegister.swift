/// Which practical checks there are, cohort by cohort, and how far they are.
///
/// It names people: it is no view. People who were erased have nothing to do in it any more.
public struct PracticalCheckRegister: Projection {
    private var states: [PracticalCheckID: PracticalCheck] = [:]
    private var checksOfCohort: [CohortID: [PracticalCheckID]] = [:]
    private var erased: Set<PersonID> = []

    /// There is none.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .check(let id, let event):
            if case .opened(let plan) = event, states[id] == nil { checksOfCohort[plan.cohort, default: []].append(id) }
            states[id, default: PracticalCheck(id: id)].apply(event, at: recorded.at)
        case .people(.erased(let person)): erased.insert(person)
        case .people(.registered(let person)): erased.remove(person)
        case .programme, .cohort, .workshop, .pairSession, .testRound, .sitting, .calibration, .feature: break
        }
    }

    /// The cohorts that have checks.
    public var cohorts: [CohortID] { checksOfCohort.keys.sorted() }

    /// The checks of a cohort, in the order in which they were opened.
    public func checks(of cohort: CohortID) -> [PracticalCheckID] { checksOfCohort[cohort, default: []] }

    /// The states of a cohort's checks, in the order in which they were opened.
    func states(of cohort: CohortID) -> [PracticalCheck] { checks(of: cohort).compactMap { states[$0] } }

    /// The attempts of a check whose people are still there.
    func attempts(of check: PracticalCheck) -> [CheckAttempt] {
        check.attempts.filter { !erased.contains($0.person) }
    }
}
