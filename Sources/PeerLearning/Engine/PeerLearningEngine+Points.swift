public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// The ledger of points, with every entry's rule and cause. It knows who reviewed what: show people
    /// ``points(of:in:)`` and ``leaderboard(of:in:group:field:for:)``, not the ledger itself.
    public func ledger() async throws -> PointsLedger {
        try await catchUp()
        return models.settlement.ledger
    }

    /// What a person was paid in a cohort and why, oldest first: for the person. Points that wait for a check, and
    /// those that were refused, are among them and count for nothing.
    public func points(of person: PersonID, in cohort: CohortID) async throws -> [EarnedPoints] {
        let ledger = try await ledger()
        let waiting = Set(ledger.held(in: cohort).map(\.payment))
        var earned: [EarnedPoints] = []
        for entry in ledger.entries(of: person, in: cohort)
        where !entry.isHeld || waiting.contains(entry.payment) || ledger.isRefused(entry.payment) {
            let isDecided =
                entry.correction == .decided || entry.correction == .released || ledger.isRefused(entry.payment)
            earned.append(
                EarnedPoints(
                    points: entry.award.points, reason: entry.award.reason, at: entry.at, isHeld: entry.isHeld,
                    isRefused: entry.isHeld && ledger.isRefused(entry.payment),
                    remark: isDecided ? try await text(of: ledger.ruling(on: entry.payment)?.reason) : nil))
        }
        return earned
    }

    /// How many reviews a person may still receive in a cohort; nil where the engine has no wallets.
    public func wallet(of person: PersonID, in cohort: CohortID) async throws -> Int? {
        try await catchUp()
        return models.wallet?.balance(of: person, in: cohort)
    }

    /// Gives a title to whoever leads a period, such as expert of the week, in all that is done or in one field.
    ///
    /// - Parameter field: The title of a task, for an expert in it; nil for all.
    /// - Throws: ``/PeerLearningCore/Refusal`` where nobody earned points or the title was conferred before; a request
    ///   that is sent again with its key is answered with the first grant.
    @discardableResult
    public func confer(
        _ title: Title, in cohort: CohortID, for period: Period, field: String? = nil, by caller: Caller
    ) async throws -> TitleGrant {
        let events = try await decideOnLedger("title.confer", in: cohort, by: caller) {
            ledger, standing, _ throws(Refusal) in
            [.titleConferred(try ledger.confer(title, in: cohort, for: period, field: field, by: standing))]
        }
        for case .titleConferred(let grant) in events
        where grant.title == title && grant.cohort == cohort && grant.period == period && grant.field == field {
            return grant
        }
        throw Refusal.because(.invalid, "key.reused")
    }

    /// The points in a cohort that wait until staff have looked at them.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission to manage points is missing.
    public func heldPoints(in cohort: CohortID, for person: PersonID) async throws -> [LedgerEntry] {
        try await standing(of: person, in: cohort).require(.managePoints)
        return try await ledger().held(in: cohort)
    }

    /// Releases points that were held, or refuses them.
    ///
    /// - Parameter reason: Why, for those concerned to read; nil for no reason.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission to manage points is missing, points are not held, or
    ///   they are one's own.
    public func judgePoints(
        _ payments: [LedgerPayment], _ outcome: PointsRuling.Outcome, in cohort: CohortID,
        because reason: String? = nil,
        by caller: Caller
    ) async throws {
        let words = optionalDocument(reason, of: caller.person)
        try await decideOnLedger("points.judge", in: cohort, documents: words, by: caller) {
            ledger, standing, _ throws(Refusal) in
            try ledger.judge(outcome, payments, in: cohort, reason: words.first?.id, by: standing)
        }
    }

    /// Gives a member points by hand, or takes some, with a reason that they may read.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission to manage points is missing, the person is oneself or no
    ///   member of the cohort, or there are no points or no reason.
    public func adjustPoints(
        of person: PersonID, by points: Int, in cohort: CohortID, because reason: String, by caller: Caller
    ) async throws {
        guard !reason.isBlank else { throw Refusal.emptyText() }
        guard try await self.cohort(cohort).member(person) != nil else { throw Refusal.unknown("person", person) }
        let words = document(reason, of: person)
        let id = configuration.identifiers.next()
        try await decideOnLedger("points.adjust", in: cohort, documents: [words], by: caller) {
            ledger, standing, moment throws(Refusal) in
            try ledger.adjust(person, by: points, in: cohort, id: id, reason: words.id, at: moment, by: standing)
        }
    }

    /// Says how one wants to stand on the leaderboard of a cohort: by name, by a number, or not at all.
    public func chooseStanding(
        _ appearance: BoardChoice.Appearance, in cohort: CohortID, by caller: Caller
    ) async throws {
        let number = Int(newSeed() % 1_000)
        try await decideOnLedger("points.chooseStanding", in: cohort, by: caller) {
            ledger, standing, _ throws(Refusal) in
            try ledger.choose(appearance, in: cohort, number: number, by: standing)
        }
    }
}

/// Points that a person was paid, as the person sees them.
public struct EarnedPoints: Hashable, Sendable {
    /// How many.
    public let points: Int
    /// Why, in words.
    public let reason: Message
    /// When it was earned.
    public let at: Instant
    /// Whether they wait until staff have looked at them, or were refused by them, and count for nothing.
    public let isHeld: Bool
    /// Whether staff have refused them.
    public let isRefused: Bool
    /// What staff said who gave, took, released or refused them; nil where they said nothing, or it has been erased.
    public let remark: String?
}
