import PeerLearningCore

/// When points wait until staff have looked at them.
///
/// It looks at praise only: at who finds whose comments and reviews useful. Points for praise that looks arranged are
/// recorded and held; they count for nobody until they are released.
public struct HoldingPolicy: Hashable, Sendable {
    /// From how many useful ratings in each direction two people's praise of each other is held; nil for never.
    public var mutualPraise: Int?
    /// From how many useful ratings within an hour a person's praise is held; nil for never.
    public var praisePerHour: Int?

    /// Six each way, and thirty an hour: far above what people give who read what they praise.
    public static let standard = HoldingPolicy()

    /// Makes a policy.
    public init(mutualPraise: Int? = 6, praisePerHour: Int? = 30) {
        (self.mutualPraise, self.praisePerHour) = (mutualPraise, praisePerHour)
    }
}

/// Watches praise as it comes in.
struct PraiseWatch: Sendable {
    private struct Pair: Hashable {
        let cohort: CohortID
        let from: PersonID
        let to: PersonID
    }
    private struct Person: Hashable {
        let cohort: CohortID
        let person: PersonID
    }
    private let policy: HoldingPolicy
    private var given: [Pair: Int] = [:]
    private var recent: [Person: [Instant]] = [:]

    init(_ policy: HoldingPolicy) { self.policy = policy }

    /// Whether points for an event are held; takes the event in.
    mutating func holds(_ event: ScoringEvent) -> Bool {
        guard event.kind == .commentRated || event.kind == .reviewRated, event.has(.useful), !event.has(.own),
            let praised = event.recipient
        else { return false }
        let forth = given[Pair(cohort: event.cohort, from: event.actor, to: praised), default: 0] + 1
        given[Pair(cohort: event.cohort, from: event.actor, to: praised)] = forth
        let back = given[Pair(cohort: event.cohort, from: praised, to: event.actor), default: 0]

        let person = Person(cohort: event.cohort, person: event.actor)
        let hour = (recent[person] ?? []).filter { event.at < $0 + .seconds(3_600) } + [event.at]
        recent[person] = policy.praisePerHour.map { Array(hour.suffix($0)) } ?? []

        let isMutual = policy.mutualPraise.map { Swift.min(forth, back) >= $0 } ?? false
        let isBurst = policy.praisePerHour.map { hour.count >= $0 } ?? false
        return isMutual || isBurst
    }
}
