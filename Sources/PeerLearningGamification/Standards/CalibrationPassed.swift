import PeerLearningCore

/// Pays whoever qualified in a calibration: whose judgements were near enough to the reference.
public struct CalibrationPassed: ScoringRule {
    /// `calibration-passed`, version 1.
    public let id = RuleID("calibration-passed", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 5) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.calibrated], limit: limit(of: points)) }

    /// Pays once for each calibration.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .calibrated, event.has(.passed) else { return [] }
        return [Award(to: event.actor, points: points, for: event.subject, because: Message("award.calibrationPassed"))]
    }
}
