public import PeerLearningCore

/// A rule outside the program that did not answer about some events, or not as it should have.
public struct RuleFailure: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The position of the first event that it was asked about.
    public let first: Int64
    /// The position of the last event that it was asked about.
    public let last: Int64
    /// Why, in English, for staff.
    public let reason: String

    /// Describes a failure.
    public init(of rule: RuleID, from first: Int64, through last: Int64, because reason: String) {
        (self.rule, self.first, self.last, self.reason) = (rule, first, last, reason)
    }
}

/// What staff decided about points.
public struct PointsRuling: Hashable, Sendable {
    /// What becomes of points.
    public enum Outcome: Int, Hashable, Sendable, CaseIterable {
        /// Held points are paid.
        case released = 0
        /// Held points are not paid.
        case refused = 1
        /// Points are given or taken by hand.
        case adjusted = 2
    }

    /// Who decided.
    public let person: PersonID
    /// What becomes of the points.
    public let outcome: Outcome
    /// The payments that it is about.
    public let payments: [LedgerPayment]
    /// The document with the reason, which those concerned may read; nil where none was given.
    public let reason: DocumentID?

    /// Describes a decision.
    public init(by person: PersonID, _ outcome: Outcome, _ payments: [LedgerPayment], reason: DocumentID? = nil) {
        (self.person, self.outcome, self.payments, self.reason) = (person, outcome, payments, reason)
    }
}

/// That the rules were asked again about the whole log.
public struct Rescoring: Hashable, Sendable {
    /// The rules that were asked.
    public let rules: [RuleID]
    /// Who had them asked.
    public let person: PersonID
    /// Up to where in the log.
    public let through: Int64
    /// How many entries it took to correct the ledger.
    public let corrections: Int

    /// Describes a rescoring.
    public init(by rules: [RuleID], asked person: PersonID, through position: Int64, corrections: Int) {
        (self.rules, self.person, self.through, self.corrections) = (rules, person, position, corrections)
    }
}

/// How a person wants to stand on the leaderboard of a cohort.
public struct BoardChoice: Hashable, Sendable {
    /// How a person stands on a leaderboard.
    public enum Appearance: Int, Hashable, Sendable, CaseIterable {
        /// By name.
        case named = 0
        /// By a number that the board gives them.
        case numbered = 1
        /// Not at all; only they see their own rank.
        case absent = 2
    }

    /// Who it is.
    public let person: PersonID
    /// The cohort.
    public let cohort: CohortID
    /// How they want to stand there.
    public let appearance: Appearance
    /// The number by which others know them there; nil where they are not numbered.
    public let number: Int?

    /// Describes a choice.
    public init(of person: PersonID, in cohort: CohortID, _ appearance: Appearance, number: Int? = nil) {
        (self.person, self.cohort, self.appearance, self.number) = (person, cohort, appearance, number)
    }
}
