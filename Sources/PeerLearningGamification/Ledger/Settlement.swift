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
    private var history = ScoringHistory()
    private var waiting: [RecordedEvent] = []
    private var answered: [Answer] = []
    private let rules: [any ScoringRule]
    private let badges: [Badge]

    /// A settlement by these rules and badges.
    public init(rules: [any ScoringRule], badges: [Badge]) {
        self.rules = rules
        self.badges = badges
    }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        ledger.apply(recorded)
        if case .workshop = recorded.event { waiting.append(recorded) }
        if case .feature(LedgerEvent.settled(let position)) = recorded.event { forget(through: position) }
    }

    /// Whether the rules that were adopted last are these. While they are others, it is for others to settle.
    public var isInForce: Bool { rules.map(\.id) == ledger.adoptedRules }

    /// The event that adopts these rules; nil where they are in force.
    public var adoption: LedgerEvent? { isInForce ? nil : .rulesAdopted(rules.map(\.id)) }

    /// Asks the rules about the events that wait, and says what is to be appended to the ledger's stream at its present
    /// revision; nothing where nobody is to be paid and few events wait.
    public mutating func settle() -> [LedgerEvent] {
        for event in waiting {
            answered.append(Answer(position: event.position, entries: entries(for: event)))
            history.apply(event)
        }
        waiting = []
        guard let last = answered.last else { return [] }
        let events = due()
        return events.isEmpty && answered.count < Self.longestWait ? [] : events + [.settled(through: last.position)]
    }
}

extension Settlement {
    private struct Answer: Sendable {
        let position: Int64
        let entries: [LedgerEntry]
    }

    private mutating func forget(through position: Int64) {
        answered.removeAll { $0.position <= position }
        let settled = waiting.prefix { $0.position <= position }
        settled.forEach { history.apply($0) }
        waiting.removeFirst(settled.count)
    }

    private func entries(for recorded: RecordedEvent) -> [LedgerEntry] {
        guard case .workshop(let workshop, let event) = recorded.event, let cohort = history.cohort(of: workshop) else {
            return []
        }
        let context = ScoringContext(event: event, workshop: workshop, at: recorded.at, history: history)
        return rules.filter { ledger.isAsked($0.id, at: recorded.position) }.flatMap { rule in
            rule.awards(in: context).filter { $0.points != 0 && $0.reason.depth <= Self.deepestReason }.map {
                LedgerEntry(
                    rule: rule.id, award: $0, cohort: cohort, workshop: workshop, position: recorded.position,
                    at: recorded.at)
            }
        }
    }

    /// The awards that have not been paid, and the badges that they lead to.
    private func due() -> [LedgerEvent] {
        var events: [LedgerEvent] = []
        var paid: [LedgerEntry] = []
        var causes: Set<[String]> = []
        var granted: Set<BadgeGrant> = []
        for entry in answered.flatMap(\.entries) where !ledger.hasPaid(entry.rule, for: entry.award.cause) {
            guard causes.insert([entry.rule.name, entry.award.cause]).inserted else { continue }
            paid.append(entry)
            events.append(.awarded(entry))
            let badges = ledger.badgesDue(to: entry.award.person, in: entry.cohort, among: badges, adding: paid)
            for grant in badges where granted.insert(grant).inserted { events.append(.badgeGranted(grant)) }
        }
        return events
    }
}
