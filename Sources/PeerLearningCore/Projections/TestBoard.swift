/// What people have to do at tests: which rounds their cohorts take, and how far each person is.
struct TestBoard: Sendable {
    /// A round, and what each person has begun in it.
    struct Round: Sendable {
        let id: TestRoundID
        let plan: TestRoundPlan
        let openedAt: Instant
        let title: String
        fileprivate(set) var window: TestWindow
        fileprivate var sittings: [PersonID: [SittingID: Stage]] = [:]
    }

    /// How far an attempt is.
    enum Stage: Hashable, Sendable {
        case running(until: Instant?)
        case done
        case voided(at: Instant)
    }

    /// What a person is to do in a round.
    enum Call: Hashable, Sendable {
        case begin(until: Instant?)
        case handIn(SittingID, until: Instant?)
    }

    private var shelves: [ProgrammeID: TestShelves] = [:]
    private var rounds: [TestRoundID: Round] = [:]
    private var owners: [SittingID: (person: PersonID, round: TestRoundID)] = [:]
    private var roundsOfCohort: [CohortID: [TestRoundID]] = [:]

    mutating func apply(_ event: LearningEvent, at moment: Instant) {
        switch event {
        case .programme(let id, .testAttached(let test, let place)):
            shelves[id, default: TestShelves()].attach(test, to: place)
        case .testRound(let id, .opened(let plan)): open(id, plan, at: moment)
        case .testRound(let id, .moved(let window)): rounds[id]?.window = window
        case .sitting(let id, let event): apply(event, to: id, at: moment)
        case .people(.erased(let person)):
            for id in rounds.keys { rounds[id]?.sittings[person] = nil }
            owners = owners.filter { $0.value.person != person }
        case .programme, .cohort, .workshop, .pairSession, .check, .calibration, .people, .feature: break
        }
    }

    private mutating func open(_ id: TestRoundID, _ plan: TestRoundPlan, at moment: Instant) {
        guard rounds[id] == nil else { return }
        let versions = shelves[plan.reference.programme]?.versions(of: plan.reference.test) ?? []
        let isThere = versions.indices.contains(plan.reference.version - 1)
        rounds[id] = Round(
            id: id, plan: plan, openedAt: moment,
            title: isThere ? versions[plan.reference.version - 1].title : plan.reference.test.rawValue,
            window: plan.window)
        roundsOfCohort[plan.cohort, default: []].append(id)
    }

    private mutating func apply(_ event: SittingEvent, to id: SittingID, at moment: Instant) {
        switch event {
        case .begun(let start):
            owners[id] = (start.person, start.round)
            set(.running(until: start.deadline), of: id)
        case .answered: break
        case .handedIn, .timedOut: set(.done, of: id)
        case .voided: set(.voided(at: moment), of: id)
        }
    }

    private mutating func set(_ stage: Stage, of id: SittingID) {
        guard let (person, round) = owners[id] else { return }
        rounds[round]?.sittings[person, default: [:]][id] = stage
    }
}

extension TestBoard {
    /// The cohorts that take tests.
    var cohorts: Dictionary<CohortID, [TestRoundID]>.Keys { roundsOfCohort.keys }

    /// The rounds of a cohort, in the order in which they were opened.
    func rounds(of cohort: CohortID) -> [Round] { roundsOfCohort[cohort, default: []].compactMap { rounds[$0] } }
}

extension TestBoard.Round {
    /// When the test can be taken from.
    var begins: Instant { window.opens.map { max($0, openedAt) } ?? openedAt }

    /// What a person is to do here; nil where there is nothing, not yet or no more.
    func call(to person: PersonID, at moment: Instant) -> TestBoard.Call? {
        guard window.isOpen(at: moment) else { return nil }
        let own = sittings[person, default: [:]]
        for (id, stage) in own.sorted(by: { $0.key < $1.key }) {
            guard case .running(let deadline) = stage else { continue }
            return .handIn(id, until: [deadline, window.closes].compactMap(\.self).min())
        }
        return own.values.contains(.done) ? nil : .begin(until: window.closes)
    }

    /// A person's attempts that were let not count, and when.
    func voidings(of person: PersonID) -> [(sitting: SittingID, at: Instant)] {
        sittings[person, default: [:]].compactMap { id, stage in
            if case .voided(let moment) = stage { (id, moment) } else { nil }
        }
        .sorted { $0.sitting < $1.sitting }
    }
}
