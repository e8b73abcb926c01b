import PeerLearningCore

/// Pays points for what people did: the seam for rules of a host's own.
///
/// A rule is pure. From the event and its context it says which awards follow, and nothing else goes in: no clock, no
/// chance, no state of its own. It is asked once about each event that happened after it was adopted; what it answers is
/// recorded with its identifier and never asked again, so a replay reads the records.
///
/// ```swift
/// struct EarlyBird: ScoringRule {
///     let id = RuleID("early-bird", version: 1)
///     func awards(in context: ScoringContext) -> [Award] {
///         let event = context.event
///         guard event.kind == .submitted, event[.version] == 1, event.has(.onTime) else { return [] }
///         return [Award(to: event.actor, points: 1, for: event.subject, because: Message("award.earlyBird"))]
///     }
/// }
/// ```
///
/// Give the reason's words to the catalogue of the engine:
/// `configuration.texts.replace("award.earlyBird", in: .english, with: "first to hand in")`.
public protocol ScoringRule: Sendable {
    /// The rule's name and version. Give a new version to a rule that pays differently.
    var id: RuleID { get }

    /// What the rule says about itself; all kinds of events and nothing else as a rule.
    var declaration: RuleDeclaration { get }

    /// The awards that follow from an event; none as a rule.
    ///
    /// Awards of no points, awards of more points than the declaration's limit, awards whose cause this rule has paid
    /// before, and awards whose reason nests more than eight messages are dropped.
    func awards(in context: ScoringContext) -> [Award]
}

extension ScoringRule {
    /// All kinds of events, nothing else needed, up to 1,000 points.
    public var declaration: RuleDeclaration { RuleDeclaration() }
}
