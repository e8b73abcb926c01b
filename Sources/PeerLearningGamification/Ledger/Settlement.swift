public import PeerLearningCore

/// Asks the rules about each event once, in the order of the log, and says what is to be recorded.
///
/// It reads the log behind the ledger: an event waits until either a mark in the log says that it has been settled, or the
/// rules are asked about it here. Several processes may settle one log; whoever appends first wins, and the others find the
/// marks.
public struct Settlement: Sendable {
    /// How many events may wait for a mark when nobody is paid.
    static let longestWait = 500

    /// How deeply the messages of an award's reason may be nested; an award with a deeper one is dropped.
    static let deepestReason = 8

    /// The ledger as the log has it.
    public private(set) var ledger = PointsLedger()
    var feed = ScoringFeed()
    private var waiting: [Happening] = []
    private var answered: [Answer] = []
    private var paid: PaidByRule
    private var praise: PraiseWatch?
    private var rules: [AskedRule]
    private let outside: [OutsideRule]
    private let earnedBadges: [Badge]
    private let streakBadges: [Badge]

    /// A settlement by these rules and badges.
    ///
    /// - Parameters:
    ///   - outside: Rules outside the program; their answers are handed to ``settle(with:)``.
    ///   - readers: The names of the rules that may see what people wrote.
    ///   - holding: When points wait until staff have looked at them; nil for never.
    public init(
        rules: [any ScoringRule], outside: [OutsideRule] = [], badges: [Badge], readers: Set<String> = [],
        holding: HoldingPolicy? = nil
    ) {
        var paid = PaidByRule()
        self.rules = rules.map { AskedRule($0, readers: readers, place: paid.place(of: $0.id.name)) }
        (self.outside, self.paid) = (outside, paid)
        earnedBadges = badges.filter { $0.criterion != .streak || $0.levels.contains { $0 <= 0 } }
        streakBadges = badges.filter { $0.criterion == .streak }
        praise = holding.map(PraiseWatch.init)
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .feature(let event): if let event = event as? LedgerEvent { apply(event, at: recorded.position) }
        case .workshop(_, .ruled(let ruling)):
            waiting.append(Happening(position: recorded.position, what: .ruling(ruling)))
        case .workshop, .pairSession, .calibration, .sitting, .check:
            let events = feed.events(of: recorded)
            waiting.append(Happening(position: recorded.position, what: .events(events)))
        case .programme, .cohort, .testRound, .people: _ = feed.events(of: recorded)
        }
    }

    /// Takes in an event of the ledger's own, at a position of the log.
    mutating func apply(_ event: LedgerEvent, at position: Int64) {
        ledger.apply(event, at: position)
        switch event {
        case .settled(let position): forget(through: position)
        case .awarded(let entry): count(entry)
        case .rulesAdopted:
            for place in rules.indices { rules[place].adoptedAt = ledger.adoption(of: rules[place].id) }
        case .badgeGranted, .titleConferred, .ruleFailed, .judged, .rescored, .standingChosen: break
        }
    }

    /// The rules that are asked, in order.
    public var ruleIDs: [RuleID] { rules.map(\.id) + outside.map(\.id) }

    /// Whether the rules that were adopted last are these. While they are others, it is for others to settle.
    public var isInForce: Bool { ruleIDs == ledger.adoptedRules }

    /// The event that adopts these rules; nil where they are in force.
    public var adoption: LedgerEvent? { isInForce ? nil : .rulesAdopted(ruleIDs) }

    /// How many days in a row a person has been doing something in a cohort, at a moment; 0 where the last day is too long ago.
    public mutating func streak(of person: PersonID, in cohort: CohortID, at moment: Instant) -> Int {
        feed.streak(of: person, in: cohort).length(on: feed.day(of: moment, in: cohort))
    }

    /// How much waits to be asked about.
    var waitingCount: Int { waiting.count }

    /// The events that wait for an answer: what rules outside the program are to be asked about.
    public var questions: [ScoringEvent] { waiting.flatMap(\.events) }

    /// Asks the rules about the events that wait, and says what is to be appended to the ledger's stream at its present
    /// revision; nothing where nobody is to be paid and few events wait.
    ///
    /// - Parameter material: What had to be fetched from outside about ``questions``; nil where nothing had to be. Where other
    ///   questions wait by now, nothing is asked, and what was answered before is what counts.
    public mutating func settle(with material: SettlementMaterial? = nil) -> [LedgerEvent] {
        ask(material)
        guard let last = answered.last else { return [] }
        let events = due()
        return events.isEmpty && answered.count < Self.longestWait ? [] : events + [.settled(through: last.position)]
    }
}

extension Settlement {
    private struct Happening: Sendable {
        enum What: Sendable {
            case events([ScoringEvent])
            case ruling(Ruling)
        }
        let position: Int64
        let what: What

        var events: [ScoringEvent] { if case .events(let events) = what { events } else { [] } }
    }

    private struct Answer: Sendable {
        let position: Int64
        var entries: [LedgerEntry] = []
        var ruling: Ruling?
        var failures: [RuleFailure] = []
        var streaks: [(person: PersonID, cohort: CohortID, days: Int)] = []
    }

    private mutating func count(_ entry: LedgerEntry) {
        let payment = entry.payment
        guard entry.correction == nil, !paid.hasCounted(payment) else { return }
        let day = feed.day(of: entry.at, in: entry.cohort)
        _ = paid.add(entry, payment, at: paid.place(of: entry.rule.name), on: day)
    }

    private mutating func forget(through position: Int64) {
        answered.removeAll { $0.position <= position }
        let settled = waiting.prefix { $0.position <= position }
        if praise != nil {
            for event in settled.flatMap(\.events) { _ = praise?.holds(event) }
        }
        waiting.removeFirst(settled.count)
    }

    private mutating func ask(_ material: SettlementMaterial?) {
        guard let material else { return answer(waiting.count, []) }
        let asked = questions
        guard material.isAbout(asked) else { return }
        let about = asked.prefix { $0.position <= material.last }
        let answers = checked(material.answers, about: about)
        let ready = waiting.prefix { $0.position <= material.last }
        answer(ready.count, answers, texts: material.texts, failures: failures(in: answers, about: about))
    }

    /// Answers about the first that wait; with the first answer go the failures.
    private mutating func answer(
        _ count: Int, _ answers: [OutsideAnswer], texts: [Int64: String] = [:], failures: [RuleFailure] = []
    ) {
        var (place, first) = (0, answered.count)
        for happening in waiting.prefix(count) {
            var answer = Answer(position: happening.position)
            switch happening.what {
            case .ruling(let ruling): answer.ruling = ruling
            case .events(let events):
                for event in events {
                    let text = texts.isEmpty ? nil : texts[event.position]
                    ask(about: event, text, answers, place, in: &answer)
                    place += 1
                }
            }
            answered.append(answer)
        }
        if answered.indices.contains(first) { answered[first].failures = failures }
        waiting.removeFirst(count)
    }

    private mutating func ask(
        about event: ScoringEvent, _ text: String?, _ answers: [OutsideAnswer], _ place: Int, in answer: inout Answer
    ) {
        if !streakBadges.isEmpty, let days = event[.streak].flatMap(Int.init(exactly:)), days > 1 {
            answer.streaks.append((event.actor, event.cohort, days))
        }
        let isHeld = praise?.holds(event) ?? false
        if rules.contains(where: { $0.isAsked(about: event.kind, at: event.position) }) {
            askRules(about: event, text, isHeld: isHeld, in: &answer)
        }
        for (rule, given) in zip(outside, answers) {
            guard case .awards(let awards) = given, awards.indices.contains(place) else { continue }
            keep(awards[place], of: rule, for: event, isHeld: isHeld, in: &answer)
        }
    }

    /// The answers, with failures in place of those that are about another number of events.
    private func checked(_ answers: [OutsideAnswer], about asked: ArraySlice<ScoringEvent>) -> [OutsideAnswer] {
        answers.map { answer in
            guard case .awards(let awards) = answer, awards.count != asked.count else { return answer }
            return .failure("It answered about \(awards.count) events and was asked about \(asked.count).")
        }
    }

    private func failures(in answers: [OutsideAnswer], about asked: ArraySlice<ScoringEvent>) -> [RuleFailure] {
        guard let first = asked.first, let last = asked.last else { return [] }
        return zip(outside, answers).compactMap { rule, answer in
            guard case .failure(let reason) = answer else { return nil }
            return RuleFailure(of: rule.id, from: first.position, through: last.position, because: reason)
        }
    }

    private mutating func askRules(about event: ScoringEvent, _ text: String?, isHeld: Bool, in answer: inout Answer) {
        var context = ScoringContext(event)
        for index in rules.indices where rules[index].isAsked(about: event.kind, at: event.position) {
            let rule = rules[index]
            context.text = rule.mayRead ? text : nil
            context.paid = paid[rule.place]
            let awards = rule.rule.awards(in: context)
            // Nothing else may hold what was paid while it grows, or it would be copied.
            context.paid = PaidPoints()
            for award in awards where award.points.magnitude <= rule.limit {
                accept(award, of: rule.id, rule.place, for: event, isHeld: isHeld, in: &answer)
            }
        }
    }

    private mutating func keep(
        _ awards: [Award], of rule: OutsideRule, for event: ScoringEvent, isHeld: Bool, in answer: inout Answer
    ) {
        guard ledger.isAsked(rule.id, at: event.position) else { return }
        let place = paid.place(of: rule.id.name)
        let within = awards.filter { $0.points.magnitude <= rule.declaration.limit.magnitude }
        for award in rule.adjustments.adjust(within, in: ScoringContext(event, paid: paid[place])) {
            accept(award, of: rule.id, place, for: event, isHeld: isHeld, in: &answer)
        }
    }

    /// Takes an award in that may be paid, and has not been.
    private mutating func accept(
        _ award: Award, of rule: RuleID, _ place: PaidByRule.Place, for event: ScoringEvent, isHeld: Bool,
        in answer: inout Answer
    ) {
        guard award.points != 0, award.reason.depth <= Self.deepestReason else { return }
        let entry = LedgerEntry(
            rule: rule, award: award, cohort: event.cohort, workshop: event.workshop, position: event.position,
            at: event.at, subject: event.subject, field: event.field, isHeld: isHeld && award.points > 0)
        if paid.add(entry, entry.payment, at: place, on: event.day) { answer.entries.append(entry) }
    }

    /// The awards that have not been paid, what they take back, and the badges that they lead to.
    private func due() -> [LedgerEvent] {
        var events: [LedgerEvent] = []
        var paid: [LedgerEntry] = []
        var further: [PersonID: [LedgerEntry]] = [:]
        var granted: Set<BadgeGrant> = []
        for answer in answered {
            events += answer.failures.map(LedgerEvent.ruleFailed)
            for entry in answer.entries where !ledger.hasPaid(entry.payment) {
                paid.append(entry)
                events.append(.awarded(entry))
                guard !earnedBadges.isEmpty else { continue }
                further[entry.award.person, default: []].append(entry)
                let badges = ledger.badgesDue(
                    to: entry.award.person, in: entry.cohort, among: earnedBadges,
                    adding: further[entry.award.person] ?? [])
                for grant in badges where granted.insert(grant).inserted { events.append(.badgeGranted(grant)) }
            }
            for streak in answer.streaks {
                let badges = ledger.badgesDue(
                    to: streak.person, in: streak.cohort, among: streakBadges, streak: streak.days)
                for grant in badges where granted.insert(grant).inserted { events.append(.badgeGranted(grant)) }
            }
            guard let ruling = answer.ruling else { continue }
            let corrections = ledger.corrections(after: ruling, at: answer.position, adding: paid)
            paid += corrections
            events += corrections.map(LedgerEvent.awarded)
        }
        return events
    }
}
