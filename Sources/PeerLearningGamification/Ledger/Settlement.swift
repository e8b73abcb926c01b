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
    private var paid = PaidByRule()
    private var praise: PraiseWatch?
    private let rules: [any ScoringRule]
    private let outside: [OutsideRule]
    private let badges: [Badge]
    private let streakBadges: [Badge]
    private let readers: Set<String>

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
        (self.rules, self.outside, self.badges, self.readers) = (rules, outside, badges, readers)
        streakBadges = badges.filter { $0.criterion == .streak }
        praise = holding.map(PraiseWatch.init)
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        ledger.apply(recorded)
        switch recorded.event {
        case .feature(LedgerEvent.settled(let position)): forget(through: position)
        case .feature(LedgerEvent.awarded(let entry)): paid.add(entry, on: feed.day(of: entry.at, in: entry.cohort))
        case .feature: break
        case .workshop(_, .ruled(let ruling)):
            waiting.append(Happening(position: recorded.position, what: .ruling(ruling)))
        case .workshop, .pairSession, .calibration, .sitting, .check:
            let events = feed.events(of: recorded)
            waiting.append(Happening(position: recorded.position, what: .events(events)))
        case .programme, .cohort, .testRound, .people: _ = feed.events(of: recorded)
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

    private mutating func forget(through position: Int64) {
        answered.removeAll { $0.position <= position }
        let settled = waiting.prefix { $0.position <= position }
        for event in settled.flatMap(\.events) { _ = praise?.holds(event) }
        waiting.removeFirst(settled.count)
    }

    private mutating func ask(_ material: SettlementMaterial?) {
        let asked = questions
        guard material?.isAbout(asked) ?? true else { return }
        let texts = material?.texts ?? [:]
        let last = material?.last ?? .max
        let ready = waiting.prefix { $0.position <= last }
        let answers = checked(material?.answers ?? [], about: asked.prefix { $0.position <= last })
        var place = 0
        var failed = failures(in: answers, about: asked.prefix { $0.position <= last })
        for happening in ready {
            var answer = Answer(position: happening.position)
            if case .ruling(let ruling) = happening.what { answer.ruling = ruling }
            for event in happening.events {
                if let days = event[.streak].flatMap(Int.init(exactly:)), days > 1 {
                    answer.streaks.append((event.actor, event.cohort, days))
                }
                let isHeld = praise?.holds(event) ?? false
                answer.entries += entries(for: event, texts[event.position], isHeld: isHeld)
                for (rule, given) in zip(outside, answers) {
                    guard case .awards(let awards) = given, awards.indices.contains(place) else { continue }
                    answer.entries += entries(of: rule, awards[place], for: event, isHeld: isHeld)
                }
                place += 1
            }
            answer.failures = failed
            failed = []
            answered.append(answer)
        }
        waiting.removeFirst(ready.count)
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

    private mutating func entries(for event: ScoringEvent, _ text: String?, isHeld: Bool) -> [LedgerEntry] {
        var entries: [LedgerEntry] = []
        for rule in rules where ledger.isAsked(rule.id, at: event.position) {
            let declaration = rule.declaration
            guard declaration.kinds?.contains(event.kind) ?? true else { continue }
            let mayRead = declaration.needs.contains(.text) && readers.contains(rule.id.name)
            let context = ScoringContext(event, text: mayRead ? text : nil, paid: paid[rule.id.name])
            entries += accept(rule.awards(in: context), of: rule.id, declaration, for: event, isHeld: isHeld)
        }
        return entries
    }

    private mutating func entries(
        of rule: OutsideRule, _ awards: [Award], for event: ScoringEvent, isHeld: Bool
    ) -> [LedgerEntry] {
        guard ledger.isAsked(rule.id, at: event.position) else { return [] }
        let context = ScoringContext(event, paid: paid[rule.id.name])
        let kept = awards.filter { $0.points.magnitude <= rule.declaration.limit.magnitude }
        return accept(
            rule.adjustments.adjust(kept, in: context), of: rule.id, RuleDeclaration(limit: .max), for: event,
            isHeld: isHeld)
    }

    /// The awards that may be paid, and have not been.
    private mutating func accept(
        _ awards: [Award], of rule: RuleID, _ declaration: RuleDeclaration, for event: ScoringEvent, isHeld: Bool
    ) -> [LedgerEntry] {
        awards.compactMap { award in
            guard award.points != 0, award.points.magnitude <= declaration.limit.magnitude,
                award.reason.depth <= Self.deepestReason
            else { return nil }
            let entry = LedgerEntry(
                rule: rule, award: award, cohort: event.cohort, workshop: event.workshop, position: event.position,
                at: event.at, subject: event.subject, field: event.field, isHeld: isHeld && award.points > 0)
            return paid.add(entry, on: event.day) ? entry : nil
        }
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
                further[entry.award.person, default: []].append(entry)
                events.append(.awarded(entry))
                let badges = ledger.badgesDue(
                    to: entry.award.person, in: entry.cohort, among: badges,
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

/// What each rule has paid so far; each payment counts once.
private struct PaidByRule: Sendable {
    private var rules: [String: PaidPoints] = [:]
    private var payments: Set<LedgerPayment> = []

    subscript(rule: String) -> PaidPoints { rules[rule] ?? PaidPoints() }

    /// Counts an entry; false where its payment was counted before.
    @discardableResult
    mutating func add(_ entry: LedgerEntry, on day: Int) -> Bool {
        guard entry.correction == nil, payments.insert(entry.payment).inserted else { return false }
        rules[entry.rule.name, default: PaidPoints()].add(
            entry.award.points, to: entry.award.person, in: entry.cohort, on: day)
        return true
    }
}
