public import PeerLearningCore

/// Looks for points that were made and not earned, for staff.
///
/// Five things are looked for, each against what the cohort itself does: rings of praise, accounts made to praise somebody,
/// copied texts, bursts of praise, and praise that is empty or given unread. Each finding says how many such cases are to be
/// expected where all are honest; the report keeps those of a kind of which at most the ``falseAlarmRate`` is expected to be
/// false (Benjamini and Hochberg, *Controlling the false discovery rate*, 1995, with tails estimated from the cohort).
///
/// How well it does on seeded cohorts stands in `Documentation/Gamification.md`. It is honest about its reach: a ring whose
/// people praise each other as often as friends do is not told from friends. No finding is no proof of honesty.
///
/// Costs about a second for 10⁶ events without texts; texts cost their length.
///
/// ```swift
/// var feed = ScoringFeed()
/// let events = log.flatMap { feed.events(of: $0) }
/// let report = GamingReport(of: events, in: "cohort", ledger: ledger)
/// for finding in report.findings { show(finding.message, finding.people, finding.payments) }
/// ```
public struct GamingReport: Hashable, Sendable {
    /// What was found, the least likely first within each kind.
    public let findings: [GamingFinding]
    /// Which share of the findings of a kind may be false, above 0 and below 1.
    public let falseAlarmRate: Double
    /// How many useful ratings were looked at.
    public let praise: Int
    /// How many texts were compared.
    public let texts: Int
    /// Whether there was enough praise to know the cohort's habits; without it no rings are looked for.
    public let knowsHabits: Bool

    /// Looks at the events of a cohort; events of other cohorts are passed over.
    ///
    /// - Parameters:
    ///   - events: What ``ScoringFeed`` made of the log, in order.
    ///   - ledger: For the payments that hang on what is found.
    ///   - texts: What people wrote in reviews and comments, by the position of the event; empty where it may not be read.
    ///   - quoted: Texts that all may quote, as the task.
    ///   - falseAlarmRate: Anything that is not between 0 and 1 is taken as 0.05.
    public init(
        of events: [ScoringEvent], in cohort: CohortID, ledger: PointsLedger = PointsLedger(),
        texts: [Int64: String] = [:], quoted: [String] = [], falseAlarmRate: Double = 0.05
    ) {
        let rate = falseAlarmRate > 0 && falseAlarmRate < 1 ? falseAlarmRate : 0.05
        let table = PraiseTable(events, in: cohort)
        let rings = table.rings()
        let copies = CopySearch(table.events, texts: texts, quoted: quoted)
        let candidates: [[GamingFinding]] = [
            rings ?? [], table.madeAccounts(), copies.copied, copies.repeated, table.bursts(), table.emptyPraise(),
            table.hastyPraise(),
        ]
        let found = candidates.flatMap { $0.discoveries(at: rate) }
        let hangs = PaymentsByCause(ledger, in: cohort)
        self.findings = found.map { hangs.added(to: $0) }
        self.falseAlarmRate = rate
        praise = table.praises.count
        self.texts = copies.count
        knowsHabits = rings != nil
    }

    /// The report in a sentence or two.
    public var summary: Message {
        let key: TextKey = findings.isEmpty ? "guard.nothing" : "guard.found"
        return Message(
            key,
            [
                "count": .number(findings.count), "praise": .number(praise), "texts": .number(texts),
                "habits": .message(Message(knowsHabits ? "guard.habits" : "guard.tooFew")),
                "percent": .number(Int((falseAlarmRate * 100).rounded())),
            ])
    }
}

extension [GamingFinding] {
    /// Those of which at most a share is expected to be false.
    fileprivate func discoveries(at rate: Double) -> [GamingFinding] {
        let sorted = sorted {
            $0.chance == $1.chance ? $0.people.lexicographicallyPrecedes($1.people) : $0.chance < $1.chance
        }
        guard sorted.first?.kind.isTested ?? false else { return sorted }
        let last = sorted.indices.last { sorted[$0].chance <= rate * Double($0 + 1) }
        return last.map { Array(sorted[...$0]) } ?? []
    }
}

/// What the ledger paid for which event, and for which contribution.
private struct PaymentsByCause {
    private var byPosition: [Int64: Set<LedgerPayment>] = [:]
    private let ledger: PointsLedger

    init(_ ledger: PointsLedger, in cohort: CohortID) {
        self.ledger = ledger
        for entry in ledger.entries where entry.cohort == cohort && entry.correction == nil {
            byPosition[entry.position, default: []].insert(entry.payment)
        }
    }

    /// Praise: what was paid for these ratings. Texts: all that was paid for them.
    func added(to finding: GamingFinding) -> GamingFinding {
        var payments = finding.positions.reduce(into: Set<LedgerPayment>()) { $0.formUnion(byPosition[$1] ?? []) }
        if !finding.kind.isTested {
            for subject in finding.subjects { payments.formUnion(ledger.payments(about: subject)) }
        }
        var finding = finding
        finding.payments = payments.sorted { ($0.rule, $0.cause, $0.person) < ($1.rule, $1.cause, $1.person) }
        return finding
    }
}
