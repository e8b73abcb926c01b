public import PeerLearningCore

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
///         guard case .submitted(let version) = context.event, version.version == 1 else { return [] }
///         return [Award(to: version.author, points: 1, for: "\(version.submission)", because: Message("award.earlyBird"))]
///     }
/// }
/// ```
///
/// Give the reason's words to the catalogue of the engine:
/// `configuration.texts.replace("award.earlyBird", in: .english, with: "first to hand in")`.
public protocol ScoringRule: Sendable {
    /// The rule's name and version. Give a new version to a rule that pays differently.
    var id: RuleID { get }

    /// The awards that follow from an event; none as a rule.
    ///
    /// Awards of no points, awards whose cause this rule has paid before, and awards whose reason nests more than eight
    /// messages are dropped.
    func awards(in context: ScoringContext) -> [Award]
}

/// The name and version of a rule.
public struct RuleID: Hashable, Sendable, CustomStringConvertible {
    /// The name, unique among the rules of an engine.
    public let name: String
    /// The version, counted from 1.
    public let version: Int

    /// Names a version of a rule.
    public init(_ name: String, version: Int) {
        self.name = name
        self.version = version
    }

    /// The name and version, as in `useful-review@1`.
    public var description: String { "\(name)@\(version)" }
}

/// What a rule is asked about.
public struct ScoringContext: Sendable {
    /// What happened.
    public let event: WorkshopEvent
    /// Where it happened.
    public let workshop: WorkshopID
    /// When it happened.
    public let at: Instant
    /// What had happened before.
    public let history: ScoringHistory

    /// Makes a context, for a rule's own tests.
    public init(event: WorkshopEvent, workshop: WorkshopID, at: Instant, history: ScoringHistory) {
        self.event = event
        self.workshop = workshop
        self.at = at
        self.history = history
    }
}

/// Points that a rule pays to a person.
public struct Award: Hashable, Sendable {
    /// Who gets them.
    public let person: PersonID
    /// How many; negative to take points back.
    public let points: Int
    /// What they are for: a rule pays for the same cause once.
    public let cause: String
    /// Why, in words.
    public let reason: Message

    /// Makes an award.
    public init(to person: PersonID, points: Int, for cause: String, because reason: Message) {
        self.person = person
        self.points = points
        self.cause = cause
        self.reason = reason
    }
}
