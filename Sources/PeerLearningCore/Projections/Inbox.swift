/// What each person should do now, until when and why: the list that a person opens in the morning.
///
/// People who take part have work, reviews and answers to hand in; guides see the questions that nobody answered. Who may
/// lead a workshop, approve a step, moderate, keep the library, collect feedback or confirm grades sees what waits for
/// them, whether the power comes with a role or was handed on. The two of a pair session see what it waits for, and who may
/// take a test sees it until they have. Practical checks wait for those who take, observe and lead them,
/// and exemplars for those who may not review before they have judged them.
///
/// ```swift
/// for duty in inbox.duties(of: person, at: now) { print(texts.text(duty.what, in: .english)) }
/// ```
public struct Inbox: Projection {
    private var cohorts: [CohortID: Cohort] = [:]
    private var desks: [WorkshopID: ParticipantDesk] = [:]
    private var staffDesks: [WorkshopID: StaffDesk] = [:]
    private var questions: [WorkshopID: OpenQuestions] = [:]
    private var workshops: [PersonID: [WorkshopID]] = [:]
    private var workshopsOfCohort: [CohortID: [WorkshopID]] = [:]
    private var cohortsOfStaff: [PersonID: Set<CohortID>] = [:]
    private var pairDesks = PairDesks()
    private var tests = TestBoard()
    private var checks = PracticalCheckRegister()
    private var calibrations = CalibrationRegister()

    /// Nothing to do.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        tests.apply(recorded.event, at: recorded.at)
        checks.apply(recorded)
        calibrations.apply(recorded)
        switch recorded.event {
        case .workshop(let id, let event): apply(event, in: id, at: recorded.at)
        case .pairSession(let id, let event): pairDesks.apply(event, to: id, at: recorded.at)
        case .cohort(let id, let event): apply(event, to: id, at: recorded.at)
        case .programme, .testRound, .sitting, .check, .calibration, .people, .feature: break
        }
    }

    private mutating func apply(_ event: CohortEvent, to id: CohortID, at moment: Instant) {
        cohorts[id, default: Cohort(id: id)].apply(event, at: moment)
        switch event {
        case .roleGranted(let grant): cohortsOfStaff[grant.person, default: []].insert(id)
        case .delegated(let delegation): cohortsOfStaff[delegation.receiver, default: []].insert(id)
        case .opened, .joined, .left, .roleRevoked, .delegationEnded: break
        }
    }

    private mutating func apply(_ event: WorkshopEvent, in id: WorkshopID, at moment: Instant) {
        switch event {
        case .opened(let plan):
            desks[id] = ParticipantDesk(plan)
            staffDesks[id] = StaffDesk(plan)
            questions[id] = OpenQuestions()
            pairDesks.open(id, plan)
            workshopsOfCohort[plan.cohort, default: []].append(id)
        case .enrolled(let enrolment): workshops[enrolment.person, default: []].append(id)
        default: break
        }
        desks[id]?.apply(event)
        staffDesks[id]?.apply(event)
        questions[id]?.apply(event, at: moment)
    }

    /// What a person should do now, the most urgent first; duties without an end come last. Who has left a cohort has
    /// nothing to do in its workshops.
    ///
    /// - Parameters:
    ///   - moment: The present moment: powers that have ended by then bring no duties.
    ///   - roles: The roles that the host knows.
    public func duties(of person: PersonID, at moment: Instant, roles: [Role] = Role.standard) -> [Duty] {
        let own = workshops[person, default: []].flatMap { id -> [Duty] in
            guard let desk = desks[id], cohorts[desk.plan.cohort]?.member(person) != nil else { return [] }
            let asked = desk.isGuide(person) ? questions[id]?.waiting(since: moment, for: person) ?? [] : []
            return desk.duties(of: person, in: id, at: moment) + desk.answers(to: asked, in: id)
        }
        let asStaff = cohortsOfStaff[person, default: []].flatMap { cohort in
            workshopsOfCohort[cohort, default: []].flatMap {
                duties(of: person, asStaffOf: $0, in: cohort, moment, roles)
            }
        }
        let inPairs = pairDesks.duties(of: person) { cohort in
            cohorts[cohort]?.standing(of: person, at: Place(at: moment), roles: roles).may(.comment) != true
        }
        let atTests = tests.cohorts.flatMap { cohort -> [Duty] in
            let place = Place(at: moment)
            let standing = cohorts[cohort]?.standing(of: person, at: place, roles: roles)
            return standing?.may(.submitWork) == true ? tests.duties(of: person, in: cohort, at: moment) : []
        }
        let atChecks = checks.cohorts.flatMap { id -> [Duty] in
            guard let cohort = cohorts[id] else { return [] }
            return checks.duties(of: person, in: cohort, at: moment, roles)
        }
        let toJudge = calibrations.duties(of: person) { workshop, plan, phase in
            let place = Place(workshop, plan, in: phase, at: moment)
            return cohorts[plan.cohort]?.standing(of: person, at: place, roles: roles)
        }
        return (own + asStaff + inPairs + atTests + atChecks + toJudge).sorted { $0.order < $1.order }
    }

    private func duties(
        of person: PersonID, asStaffOf id: WorkshopID, in cohort: CohortID, _ moment: Instant, _ roles: [Role]
    ) -> [Duty] {
        guard let desk = staffDesks[id], let cohort = cohorts[cohort], desk.phase != .closed else { return [] }
        let place = Place(id, desk.plan, in: desk.phase, at: moment)
        let standing = cohort.standing(of: person, at: place, roles: roles)
        let since = moment - desk.plan.policy.questionsWait
        let asked = questions[id]?.waiting(since: since, for: person) ?? []
        return desk.duties(for: standing, in: id, questions: asked)
    }
}
