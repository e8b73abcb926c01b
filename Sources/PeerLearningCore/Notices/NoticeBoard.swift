/// What is to be told to whom and why, and has not been delivered.
///
/// Notices of what has happened wait here until they are delivered; reminders and what waits for somebody with a power are
/// worked out when they are asked for. What is no longer true by then is not told: a review that was given to another, a
/// deadline for work that has come in. Nobody is told of their own acts, as far as the log says whose they are, and nobody
/// who has left the cohort, or was erased, is told anything.
///
/// A notice that nobody could deliver for ``oldest`` is dropped: a host that begins to deliver does not tell old stories.
///
/// ```swift
/// for notice in board.pending(at: now) { print(texts.text(notice.what, in: .english)) }
/// ```
public struct NoticeBoard: Projection {
    /// How long a notice waits to be delivered before it is dropped.
    public static let oldest = Duration.days(14)

    private var cohorts: [CohortID: CohortDesk] = [:]
    private var desks: [WorkshopID: NoticeDesk] = [:]
    private var tests = TestBoard()
    private var checks = PracticalCheckRegister()
    private var calibrations = CalibrationRegister()
    private var news: [NoticeID: News] = [:]
    private var told: [NoticeID: Instant] = [:]
    private var erased: Set<PersonID> = []
    private var latest = Instant(milliseconds: .min)
    private var swept = Instant(milliseconds: .min)

    /// Nothing to tell.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        latest = max(latest, recorded.at)
        tests.apply(recorded.event, at: recorded.at)
        checks.apply(recorded)
        calibrations.apply(recorded)
        switch recorded.event {
        case .workshop(let id, let event): apply(event, in: id, at: recorded.at)
        case .cohort(let id, let event): apply(event, to: id, at: recorded.at)
        case .people(.registered(let person)): erased.remove(person)
        case .people(.erased(let person)):
            erased.insert(person)
            forget { $0.person == person }
        case .feature(NoticeEvent.delivered(let notices)): strike(notices, at: recorded.at)
        case .programme, .pairSession, .testRound, .sitting, .check, .calibration, .feature: break
        }
        sweep()
    }

    private mutating func apply(_ event: WorkshopEvent, in id: WorkshopID, at moment: Instant) {
        if case .opened(let plan) = event { desks[id] = NoticeDesk(id, plan) }
        guard let cohort = desks[id]?.plan.cohort else { return }
        let people = cohorts[cohort]?.cohort
        for item in desks[id]?.apply(event, at: moment, untold: { news[$0] != nil }) ?? [] {
            guard people?.holds(item.person) == true, !erased.contains(item.person) else { continue }
            news[item.id] = item
        }
    }

    private mutating func apply(_ event: CohortEvent, to id: CohortID, at moment: Instant) {
        switch event {
        case .left(let person): forget { $0.person == person && $0.cohort == id }
        case .joined(let member): erased.remove(member.person)
        case .opened, .roleGranted, .roleRevoked, .delegated, .delegationEnded: break
        }
        guard let item = cohorts[id, default: CohortDesk(id)].apply(event, at: moment), !erased.contains(item.person)
        else { return }
        news[item.id] = item
    }

    private mutating func strike(_ notices: [NoticeID], at moment: Instant) {
        for notice in notices where news.removeValue(forKey: notice) == nil { told[notice] = moment }
    }

    private mutating func forget(where isOver: (News) -> Bool) { news = news.filter { !isOver($0.value) } }

    /// Drops what is too old to be told, once in a day of the log's own time.
    private mutating func sweep() {
        guard latest >= swept + .days(1) else { return }
        swept = latest
        let horizon = latest - Self.oldest
        forget { $0.at < horizon }
        told = told.filter { $0.value >= horizon }
    }

    /// How much is remembered: notices of what has happened that were not delivered, and deliveries of others that must not
    /// come again.
    package var remembered: (waiting: Int, told: Int) { (news.count, told.count) }
}

extension NoticeBoard {
    /// What has not been delivered, person by person, the oldest first.
    ///
    /// - Parameters:
    ///   - moment: The present moment: deadlines and powers are looked at as they are by then.
    ///   - roles: The roles that the host knows.
    public func pending(at moment: Instant, roles: [Role] = Role.standard) -> [Notice] {
        let horizon = max(moment, latest) - Self.oldest
        let happened = news.values.compactMap { notice(of: $0, at: moment, roles) }
        let derived = desks.values.flatMap { desk -> [Notice] in
            guard let cohort = cohorts[desk.plan.cohort]?.cohort else { return [] }
            return desk.derived(at: moment, since: horizon, in: cohort, roles).filter { told[$0.id] == nil }
        }
        let atTests = tests.cohorts.flatMap { id -> [Notice] in
            guard let cohort = cohorts[id]?.cohort else { return [] }
            return tests.notices(at: moment, in: cohort, roles).filter { told[$0.id] == nil }
        }
        let atChecks = checks.cohorts.flatMap { id -> [Notice] in
            guard let cohort = cohorts[id]?.cohort else { return [] }
            return checks.notices(at: moment, in: cohort, roles).filter { told[$0.id] == nil }
        }
        let toJudge = cohorts.values.flatMap { desk in
            calibrations.notices(at: moment, in: desk.cohort, roles).filter { told[$0.id] == nil }
        }
        return (happened + derived + atTests + atChecks + toJudge).filter {
            $0.at >= horizon && $0.at <= moment && !erased.contains($0.person)
        }
        .sorted { ($0.person, $0.at, $0.id) < ($1.person, $1.at, $1.id) }
    }

    private func notice(of item: News, at moment: Instant, _ roles: [Role]) -> Notice? {
        guard let home = cohorts[item.cohort] else { return nil }
        switch item.home {
        case .cohort: return home.notice(of: item, at: moment)
        case .workshop(let id): return desks[id]?.notice(of: item, at: moment, in: home.cohort, roles)
        }
    }
}
