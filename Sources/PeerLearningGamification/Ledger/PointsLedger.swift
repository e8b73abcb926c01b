public import PeerLearningCore

/// Who has earned what, and why: every point with the rule that paid it and the event that caused it.
///
/// ```swift
/// for row in ledger.leaderboard(of: cohort) { print(row.rank, row.person, row.points) }
/// ```
public struct PointsLedger: Projection {
    /// The stream that keeps the ledger's events.
    public static let stream: StreamID = "ledger-points"

    /// Every entry, in the order of the log.
    public private(set) var entries: [LedgerEntry] = []
    /// Every badge that was granted.
    public private(set) var badges: [BadgeGrant] = []
    /// Every title that was conferred.
    public private(set) var titles: [TitleGrant] = []
    /// Every time that a rule outside the program did not answer.
    public private(set) var failures: [RuleFailure] = []
    /// Every decision of staff about points.
    public private(set) var rulings: [PointsRuling] = []
    /// Every time that the rules were asked again.
    public private(set) var rescorings: [Rescoring] = []
    /// Up to where rules have been asked.
    public private(set) var settledThrough: Int64 = 0
    /// The number of events in the ledger's stream.
    public private(set) var revision: Int64 = 0
    /// Which rules were adopted last.
    public private(set) var adoptedRules: [RuleID] = []

    private var adoptedAt: [RuleID: Int64] = [:]
    private var payments: [LedgerPayment: EntryPlaces] = [:]
    private var subjects: [String: EntryPlaces] = [:]
    private var badgeGrants: Set<BadgeGrant> = []
    private var cohorts: [CohortID: CohortAccounts] = [:]
    private var choices: [CohortID: [PersonID: BoardChoice]] = [:]
    private var decided: [LedgerPayment: PointsRuling] = [:]

    /// An empty ledger.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .feature(let event as LedgerEvent) = recorded.event else { return }
        apply(event, at: recorded.position)
    }

    /// Takes in an event of the ledger's own, at a position of the log.
    mutating func apply(_ event: LedgerEvent, at position: Int64) {
        revision += 1
        switch event {
        case .rulesAdopted(let rules): adopt(rules, at: position)
        case .awarded(let entry): add(entry)
        case .badgeGranted(let grant):
            badges.append(grant)
            badgeGrants.insert(grant)
        case .titleConferred(let grant): titles.append(grant)
        case .settled(let position): settledThrough = max(settledThrough, position)
        case .ruleFailed(let failure): failures.append(failure)
        case .judged(let ruling):
            rulings.append(ruling)
            for payment in ruling.payments { decided[payment] = ruling }
        case .rescored(let rescoring): rescorings.append(rescoring)
        case .standingChosen(let choice): choices[choice.cohort, default: [:]][choice.person] = choice
        }
    }

    private mutating func adopt(_ rules: [RuleID], at position: Int64) {
        adoptedAt = Dictionary(rules.map { ($0, adoptedAt[$0] ?? position) }) { first, _ in first }
        adoptedRules = rules
    }

    private mutating func add(_ entry: LedgerEntry) {
        let isFirst = payments[entry.payment, default: EntryPlaces()].append(entries.count)
        if let subject = entry.subject { subjects[subject, default: EntryPlaces()].append(entries.count) }
        entries.append(entry)
        guard !entry.isHeld else { return }
        cohorts[entry.cohort, default: CohortAccounts()].add(
            entry, isFirst: isFirst || entry.correction == .released)
    }
}

extension PointsLedger {
    /// Whether a rule has paid a person for a cause.
    public func hasPaid(_ payment: LedgerPayment) -> Bool { payments[payment] != nil }

    /// The entries of a payment: what was paid, and how it was corrected since.
    public func entries(of payment: LedgerPayment) -> [LedgerEntry] {
        entries(at: payments[payment])
    }

    /// What a payment comes to, with its corrections; held points count as none.
    public func points(of payment: LedgerPayment) -> Int {
        entries(of: payment).filter { !$0.isHeld }.reduce(0) { $0.addingSaturated($1.award.points) }
    }

    /// The payments for what has this identifier: a comment, a review, a submission.
    public func payments(about subject: String) -> Set<LedgerPayment> {
        Set(entries(at: subjects[subject]).map(\.payment))
    }

    private func entries(at places: EntryPlaces?) -> [LedgerEntry] {
        (places?.all ?? []).compactMap { entries.indices.contains($0) ? entries[$0] : nil }
    }

    /// The entries that wait until staff have looked at them, in the order of the log.
    public func held(in cohort: CohortID) -> [LedgerEntry] {
        entries.filter { $0.isHeld && $0.cohort == cohort && decided[$0.payment] == nil }
    }

    /// What staff decided about a payment last; nil where they have decided nothing.
    public func ruling(on payment: LedgerPayment) -> PointsRuling? { decided[payment] }

    /// Whether staff have refused a payment that was held.
    public func isRefused(_ payment: LedgerPayment) -> Bool { decided[payment]?.outcome == .refused }

    /// The position at which a rule was adopted; nil where it was not.
    func adoption(of rule: RuleID) -> Int64? { adoptedAt[rule] }

    /// Whether a rule is asked about the event at a position: it is if it was adopted before.
    public func isAsked(_ rule: RuleID, at position: Int64) -> Bool {
        adoptedAt[rule].map { $0 < position } ?? false
    }

    /// The points of a person in a cohort.
    public func points(of person: PersonID, in cohort: CohortID) -> Int { cohorts[cohort]?[person]?.points ?? 0 }

    /// All who earned points in a cohort, in order. Asking for it costs nothing, and so does a rank.
    public func board(of cohort: CohortID) -> LiveLeaderboard { cohorts[cohort]?.board ?? LiveLeaderboard() }

    /// The entries of a person in a cohort, in the order of the log: why they have the points that they have.
    public func entries(of person: PersonID, in cohort: CohortID) -> [LedgerEntry] {
        entries.filter { $0.award.person == person && $0.cohort == cohort }
    }

    /// How a person wants to stand on the leaderboard of a cohort: by name, unless they said otherwise.
    public func choice(of person: PersonID, in cohort: CohortID) -> BoardChoice {
        choices[cohort]?[person] ?? BoardChoice(of: person, in: cohort, .named)
    }

    /// Whether somebody in a cohort stands on its leaderboard by this number.
    func isTaken(_ number: Int, in cohort: CohortID) -> Bool {
        choices[cohort]?.values.contains { $0.number == number } ?? false
    }

    /// Every payment in a cohort, in the order of the first entry of each.
    func payments(in cohort: CohortID) -> [LedgerPayment] {
        var seen: Set<LedgerPayment> = []
        return entries.lazy.filter { $0.cohort == cohort }.map(\.payment).filter { seen.insert($0).inserted }
    }

    /// Whether a payment waits until staff have looked at it, or was refused by them.
    func isWithheld(_ payment: LedgerPayment) -> Bool { entries(of: payment).contains { $0.isHeld } }

    /// What a person has in a cohort; nothing where they earned none.
    func account(of person: PersonID, in cohort: CohortID) -> CohortAccounts.Account {
        cohorts[cohort]?[person] ?? CohortAccounts.Account()
    }

    /// Whether a badge has been granted, at this level.
    func hasGranted(_ grant: BadgeGrant) -> Bool { badgeGrants.contains(grant) }
}
