import PeerLearningCore

/// What each rule has paid so far; each payment counts once.
struct PaidByRule: Sendable {
    /// The place of a rule's name among those that are known.
    typealias Place = Int

    private var places: [String: Place] = [:]
    private var paid: [PaidPoints] = []
    private var payments: Set<LedgerPayment> = []

    /// The place of a name; rules of one name share it.
    mutating func place(of rule: String) -> Place {
        if let known = places[rule] { return known }
        places[rule] = paid.count
        paid.append(PaidPoints())
        return paid.count - 1
    }

    /// What the rules at a place have paid.
    subscript(place: Place) -> PaidPoints { paid[place] }

    /// Counts an entry; false where its payment was counted before.
    mutating func add(_ entry: LedgerEntry, _ payment: LedgerPayment, at place: Place, on day: Int) -> Bool {
        guard entry.correction == nil, payments.insert(payment).inserted else { return false }
        paid[place].add(entry.award.points, to: entry.award.person, in: entry.cohort, on: day)
        return true
    }

    /// Whether a payment was counted.
    func hasCounted(_ payment: LedgerPayment) -> Bool { payments.contains(payment) }
}
