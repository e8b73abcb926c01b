import PeerLearningCore

/// Pays both who finished a pair session together.
public struct MeetingHeld: ScoringRule {
    /// `meeting-held`, version 1.
    public let id = RuleID("meeting-held", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 2) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.met], limit: limit(of: points)) }

    /// Pays each of the two once for a session.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .met else { return [] }
        return [Award(to: event.actor, points: points, for: event.subject, because: Message("award.meetingHeld"))]
    }
}
