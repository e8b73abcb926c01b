public import PeerLearningCore

/// What reviews cost and earn: a review received is paid for with one that was given.
public struct WalletPolicy: Hashable, Sendable {
    /// How many reviews everybody may receive before they have given any.
    public var opening: Int
    /// How many one must have left to hand in new work; 0 for no such condition.
    public var toSubmit: Int

    /// Three to begin with, and one to hand in.
    public static let standard = WalletPolicy()

    /// Makes a policy; negative numbers are taken for 0.
    public init(opening: Int = 3, toSubmit: Int = 1) {
        (self.opening, self.toSubmit) = (Swift.max(0, opening), Swift.max(0, toSubmit))
    }
}

/// How many reviews people have left to receive: what they began with, one more for each review that they gave, one fewer
/// for each that they received.
///
/// Within a cohort the sum is always that of the beginnings: what one earns another pays. Reviews by staff and by others who
/// are no members cost nothing, and a review that is handed in anew counts once.
public struct ReviewWallet: Projection {
    /// What reviews cost and earn.
    public let policy: WalletPolicy
    private var feed = ScoringFeed()
    private var members: [CohortID: Set<PersonID>] = [:]
    private var changes: [CohortID: [PersonID: Int]] = [:]

    /// Wallets by the standard policy, before anything happened.
    public init() { self.init(.standard) }

    /// Wallets by a policy, before anything happened.
    public init(_ policy: WalletPolicy) { self.policy = policy }

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        if case .cohort(let cohort, .joined(let member)) = recorded.event {
            members[cohort, default: []].insert(member.person)
        }
        for event in feed.events(of: recorded) where event.kind == .reviewed && !event.has(.again) {
            guard let author = event.recipient, author != event.actor,
                members[event.cohort]?.isSuperset(of: [author, event.actor]) ?? false
            else { continue }
            changes[event.cohort, default: [:]][event.actor, default: 0] += 1
            changes[event.cohort, default: [:]][author, default: 0] -= 1
        }
    }

    /// How many reviews a person may still receive; below 0 where more came than they had.
    public func balance(of person: PersonID, in cohort: CohortID) -> Int {
        policy.opening.addingSaturated(changes[cohort]?[person] ?? 0)
    }

    /// The balances of all members of a cohort. Their sum is the number of members times the opening balance.
    public func balances(in cohort: CohortID) -> [PersonID: Int] {
        Dictionary(uniqueKeysWithValues: (members[cohort] ?? []).map { ($0, balance(of: $0, in: cohort)) })
    }
}
