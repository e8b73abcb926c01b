/// Scoring rules that stand outside the program: in another process, or in a module of WebAssembly.
///
/// The engine asks them about events in batches and records what they answer with the events, so that a replay asks nobody.
/// A failure is contained: the rule's awards for the batch are left out, and the ledger says which rule did not answer about
/// which events, and why.
///
/// While they answer the ledger waits for them: give no command to the engine that asks, it would wait for itself.
public protocol OutsideRules: Sendable {
    /// The rules, with what they say about themselves and what the host does to their awards.
    var rules: [OutsideRule] { get }

    /// What each rule pays for each event of a batch: an answer for each of ``rules``, in that order.
    ///
    /// The contexts hold what the rules need of text and figures, and real identifiers: hand on pseudonyms.
    func answers(about contexts: [ScoringContext]) async -> [OutsideAnswer]
}

/// A rule that stands outside the program.
public struct OutsideRule: Hashable, Sendable {
    /// The name and version.
    public let id: RuleID
    /// What it says about itself.
    public let declaration: RuleDeclaration
    /// What the host does to its awards.
    public let adjustments: [AwardAdjustment]

    /// Describes a rule.
    public init(_ id: RuleID, _ declaration: RuleDeclaration = RuleDeclaration(), adjustments: [AwardAdjustment] = []) {
        (self.id, self.declaration, self.adjustments) = (id, declaration, adjustments)
    }
}

/// What a rule outside the program answered about a batch.
public enum OutsideAnswer: Hashable, Sendable {
    /// The awards for each event of the batch, in its order.
    case awards([[Award]])
    /// There is no answer, or none that keeps the rules; why, in English, for staff.
    case failure(String)
}
