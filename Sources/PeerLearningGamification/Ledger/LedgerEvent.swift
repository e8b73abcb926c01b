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
    /// A rule outside the program did not answer, and was left out.
    case ruleFailed(RuleFailure)
    /// Staff looked at points that were held, or gave or took points: who, and for which payments.
    case judged(PointsRuling)
    /// The rules were asked again about the whole log; the corrections stand before this mark.
    case rescored(Rescoring)
    /// A person said how they want to stand on the leaderboard of a cohort.
    case standingChosen(BoardChoice)
}

/// An award as the ledger keeps it: who, how much, by which rule, for what and why.
public struct LedgerEntry: Hashable, Sendable {
    /// The rule that paid.
    public let rule: RuleID
    /// What it paid.
    public let award: Award
    /// The cohort in which it counts.
    public let cohort: CohortID
    /// The workshop in which it was earned; nil for what is earned outside workshops.
    public let workshop: WorkshopID?
    /// The position in the log of the event that caused it.
    public let position: Int64
    /// When that event happened; of a correction, when what it corrects happened, so that both fall into one period.
    public let at: Instant
    /// The identifier of what the event was about: a comment, a review, a submission; nil in old entries.
    public let subject: String?
    /// The field in which it was earned; nil outside workshops and in old entries.
    public let field: String?
    /// Why points are given or taken that no rule paid at the time; nil for what a rule paid.
    public let correction: LedgerCorrection?
    /// Whether the points wait until staff have looked at them; they count for nobody until then.
    public let isHeld: Bool

    /// Describes an entry.
    public init(
        rule: RuleID, award: Award, cohort: CohortID, workshop: WorkshopID?, position: Int64, at: Instant,
        subject: String? = nil, field: String? = nil, correction: LedgerCorrection? = nil, isHeld: Bool = false
    ) {
        (self.rule, self.award, self.cohort, self.workshop) = (rule, award, cohort, workshop)
        (self.position, self.at, self.subject, self.field) = (position, at, subject, field)
        (self.correction, self.isHeld) = (correction, isHeld)
    }

    /// What makes it one of a kind: a rule pays a person for a cause once.
    public var payment: LedgerPayment { LedgerPayment(rule: rule.name, cause: award.cause, person: award.person) }

    /// The entry that changes these points by so many, for a reason.
    func corrected(by points: Int, as correction: LedgerCorrection, position: Int64) -> LedgerEntry {
        LedgerEntry(
            rule: rule,
            award: Award(
                to: award.person, points: points, for: award.cause, because: correction.reason(for: award.reason)),
            cohort: cohort, workshop: workshop, position: position, at: at, subject: subject, field: field,
            correction: correction)
    }
}

/// What a rule pays once: for a cause, to a person.
public struct LedgerPayment: Hashable, Sendable {
    /// The name of the rule, whatever its version.
    public let rule: String
    /// What it is for.
    public let cause: String
    /// Who is paid.
    public let person: PersonID

    /// Describes a payment.
    public init(rule: String, cause: String, person: PersonID) {
        (self.rule, self.cause, self.person) = (rule, cause, person)
    }
}

/// Why an entry of the ledger gives or takes points that no rule paid at the time.
public enum LedgerCorrection: Int, Hashable, Sendable, CaseIterable {
    /// What they were paid for was hidden by a moderator.
    case hidden = 1
    /// What they were paid for was shown again.
    case restored = 2
    /// The rules were asked again, and answered otherwise.
    case rescored = 3
    /// They were held, and staff released them.
    case released = 4
    /// Staff gave or took them by hand.
    case decided = 5

    /// What a person reads who was paid for this reason before; it stands in the catalogue under `correction.` and the kind.
    public func reason(for reason: Message) -> Message {
        Message(TextKey(rawValue: "correction.\(self)"), ["reason": .message(reason)])
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
    /// The level, counted from 1.
    public let level: Int

    /// Describes a grant.
    public init(person: PersonID, badge: String, cohort: CohortID, level: Int = 1) {
        (self.person, self.badge, self.cohort, self.level) = (person, badge, cohort, level)
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
    /// The field in which it was earned; nil for all.
    public let field: String?

    /// Describes a grant.
    public init(
        person: PersonID, title: Title, cohort: CohortID, period: Period, points: Int, field: String? = nil
    ) {
        self.field = field
        self.person = person
        self.title = title
        self.cohort = cohort
        self.period = period
        self.points = points
    }
}
