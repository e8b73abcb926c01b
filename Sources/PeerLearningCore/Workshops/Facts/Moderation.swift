/// Something that a person contributed and that a moderator may have to look at.
public enum ContributionID: Hashable, Sendable {
    /// A submission, with all its versions.
    case submission(SubmissionID)
    /// A comment.
    case comment(CommentID)
    /// A review.
    case review(ReviewID)
}

/// Somebody's word that a contribution needs a moderator's eye.
public struct ContentFlag: Hashable, Sendable {
    /// Why a contribution is flagged.
    public enum Reason: Int, Hashable, Sendable, CaseIterable {
        /// It says something that is not true.
        case falseInformation = 0
        /// It hurts somebody.
        case hurtful = 1
        /// It has nothing to do with the work.
        case offTopic = 2
        /// It is somebody else's work.
        case copied = 3
        /// It tells who somebody is.
        case unmasking = 4

        /// The reason as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "flag.\(self)")) }
    }

    /// The flag's identifier.
    public let id: FlagID
    /// What is flagged.
    public let contribution: ContributionID
    /// Who flags it.
    public let person: PersonID
    /// Why.
    public let reason: Reason
    /// The document with what they add in their own words; nil where they add nothing.
    public let remark: DocumentID?

    /// Describes a flag.
    public init(id: FlagID, contribution: ContributionID, person: PersonID, reason: Reason, remark: DocumentID? = nil) {
        self.id = id
        self.contribution = contribution
        self.person = person
        self.reason = reason
        self.remark = remark
    }
}

/// What a moderator decided about a contribution, with the reason.
public struct Ruling: Hashable, Sendable {
    /// What a moderator can decide.
    public enum Outcome: Int, Hashable, Sendable, CaseIterable {
        /// The contribution stays as it is.
        case kept = 0
        /// Nobody reads it any more but the moderators, in their queue.
        case hidden = 1
        /// It is shown again.
        case restored = 2
    }

    /// What was decided about.
    public let contribution: ContributionID
    /// What was decided.
    public let outcome: Outcome
    /// Who decided.
    public let moderator: PersonID
    /// The document with the reason, which the author reads.
    public let reason: DocumentID
    /// Whether it counts as a strike against the author; strikes fade, see ``WorkshopPolicy``.
    public let isStrike: Bool

    /// Describes a decision.
    public init(
        on contribution: ContributionID, outcome: Outcome, moderator: PersonID, reason: DocumentID,
        isStrike: Bool = false
    ) {
        self.contribution = contribution
        self.outcome = outcome
        self.moderator = moderator
        self.reason = reason
        self.isStrike = isStrike
    }
}

/// A decision as the author of the contribution sees it: what and why, not by whom.
public struct ReceivedRuling: Hashable, Sendable {
    /// What was decided about.
    public let contribution: ContributionID
    /// What was decided.
    public let outcome: Ruling.Outcome
    /// The document with the reason.
    public let reason: DocumentID
    /// Whether it counted as a strike when it was made.
    public let isStrike: Bool
}

/// An author's word against the hiding of their contribution.
public struct Appeal: Hashable, Sendable {
    /// What was hidden.
    public let contribution: ContributionID
    /// Who appeals: its author.
    public let person: PersonID
    /// The document with what they say.
    public let statement: DocumentID

    /// Describes an appeal.
    public init(against contribution: ContributionID, person: PersonID, statement: DocumentID) {
        self.contribution = contribution
        self.person = person
        self.statement = statement
    }
}

/// A contribution that waits for a moderator: under pseudonyms only.
public struct ModerationCase: Hashable, Sendable {
    /// A flag as the moderator sees it.
    public struct Complaint: Hashable, Sendable {
        /// What the person who flagged it is known by; nil for staff.
        public let person: Pseudonym?
        /// Why.
        public let reason: ContentFlag.Reason
        /// The document with what they add; nil where they add nothing.
        public let remark: DocumentID?
    }

    /// What it is about.
    public let contribution: ContributionID
    /// The document that holds the text; the latest version of a submission.
    public let document: DocumentID
    /// What its author is known by; nil for staff.
    public let author: Pseudonym?
    /// How many strikes the author has that have not faded; for those who may not see names, under this pseudonym.
    public let strikes: Int
    /// The flags that nobody has decided on yet, oldest first.
    public let complaints: [Complaint]
    /// Whether it is hidden.
    public let isHidden: Bool
    /// The document with the author's appeal; nil where there is none to decide on.
    public let appeal: DocumentID?
}
