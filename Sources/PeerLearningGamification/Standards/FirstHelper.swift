import PeerLearningCore

/// Pays the first person whose comment on a submission was found useful.
public struct FirstHelper: ScoringRule {
    /// `first-helper`, version 1.
    public let id = RuleID("first-helper", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 2) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: limit(of: points)) }

    /// Pays for the first useful comment on a submission, not for the author's own.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .commentRated, event.has(.firstHelp), let helper = event.recipient,
            let submission = event.submission
        else { return [] }
        return [Award(to: helper, points: points, for: submission.rawValue, because: Message("award.firstHelper"))]
    }
}
