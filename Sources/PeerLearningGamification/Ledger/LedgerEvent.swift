public import PeerLearningCore

/// What happened in the ledger of points.
public enum LedgerEvent: FeatureEvent, Hashable {
    /// From here on these rules are asked; rules that were not adopted before are asked about later events only.
    case rulesAdopted([RuleID])
    /// A person was paid.
    case awarded(LedgerEntry)
    /// A person was granted a badge.
    case badgeGranted(BadgeGrant)
    /// A person was given a title for a period.
    case titleConferred(TitleGrant)
    /// Every event up to this position has been asked about.
    case settled(through: Int64)
}

/// An award as the ledger keeps it: who, how much, by which rule, for what and why.
public struct LedgerEntry: Hashable, Sendable {
    /// The rule that paid.
    public let rule: RuleID
    /// What it paid.
    public let award: Award
    /// The cohort in which it counts.
    public let cohort: CohortID
    /// The workshop in which it was earned.
    public let workshop: WorkshopID
    /// The position in the log of the event that caused it.
    public let position: Int64
    /// When that event happened.
    public let at: Instant

    /// Describes an entry.
    public init(
        rule: RuleID, award: Award, cohort: CohortID, workshop: WorkshopID, position: Int64, at: Instant
    ) {
        self.rule = rule
        self.award = award
        self.cohort = cohort
        self.workshop = workshop
        self.position = position
        self.at = at
    }
}

/// A badge that a person was granted.
public struct BadgeGrant: Hashable, Sendable {
    /// Who has it.
    public let person: PersonID
    /// The badge's name.
    public let badge: String
    /// The cohort in which it was earned.
    public let cohort: CohortID

    /// Describes a grant.
    public init(person: PersonID, badge: String, cohort: CohortID) {
        self.person = person
        self.badge = badge
        self.cohort = cohort
    }
}

/// A title that a person bears for a period.
public struct TitleGrant: Hashable, Sendable {
    /// Who bears it.
    public let person: PersonID
    /// The title.
    public let title: Title
    /// The cohort in which it was earned.
    public let cohort: CohortID
    /// The period that it was earned in.
    public let period: Period
    /// The points that it was earned with.
    public let points: Int

    /// Describes a grant.
    public init(person: PersonID, title: Title, cohort: CohortID, period: Period, points: Int) {
        self.person = person
        self.title = title
        self.cohort = cohort
        self.period = period
        self.points = points
    }
}
