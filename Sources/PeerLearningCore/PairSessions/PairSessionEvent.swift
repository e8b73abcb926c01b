/// What happened in a pair session. Texts stand in documents beside the log; events name them.
public enum PairSessionEvent: Hashable, Sendable {
    /// Somebody proposed it.
    case proposed(PairSessionProposal)
    /// One of the two accepted.
    case accepted(PersonID)
    /// One of the two declined, or took the invitation back.
    case declined(PersonID)
    /// One of the two said something.
    case said(PairWords)
    /// A step was concluded by a note.
    case concluded(PairWords)
    /// One of the two answered the last question.
    case reflected(PairWords)
    /// Both have answered; this person was the last.
    case finished(PersonID)
    /// It was ended before its time; the words are the reason.
    case endedEarly(PairWords)
    /// One of the two consented to be known by name.
    case consented(PersonID)
    /// One of the two took the consent back.
    case consentWithdrawn(PersonID)
    /// Both have consented: the two know each other's names. This person's consent was the last.
    case revealed(PersonID)
    /// One of the two wants somebody to read the record.
    case shareProposed(PersonID, with: PairAudience)
    /// The other one wants it, too: it can be read.
    case shared(PersonID, with: PairAudience)
    /// One of the two does not want it, or no longer.
    case sharingStopped(PersonID, with: PairAudience)
    /// One of the two opened the conversation to the moderators.
    case reported(PairReport)
}

/// Somebody who is invited to a pair session.
public struct PairMember: Hashable, Sendable {
    /// Who it is.
    public let person: PersonID
    /// What the other knows them by; nil where they have no pseudonym in this matter.
    public let face: Pseudonym?

    /// Describes somebody who is invited.
    public init(person: PersonID, face: Pseudonym? = nil) {
        self.person = person
        self.face = face
    }
}

/// An invitation to a pair session.
public struct PairSessionProposal: Hashable, Sendable {
    /// The workshop that the work belongs to.
    public let workshop: WorkshopID
    /// The work that they talk about.
    public let submission: SubmissionID
    /// The kind, the form and the script.
    public let plan: PairSessionPlan
    /// Who wrote the work.
    public let author: PairMember
    /// Whom the author talks with.
    public let partner: PairMember
    /// Who proposes it: one of the two, or somebody who runs the workshop.
    public let proposer: PersonID

    /// Describes an invitation.
    public init(
        workshop: WorkshopID, submission: SubmissionID, plan: PairSessionPlan, author: PairMember,
        partner: PairMember, proposer: PersonID
    ) {
        self.workshop = workshop
        self.submission = submission
        self.plan = plan
        self.author = author
        self.partner = partner
        self.proposer = proposer
    }

    /// Who is on a side.
    public func member(_ side: PairSide) -> PairMember { side == .author ? author : partner }

    /// The side that a person is on; nil where they are none of the two.
    public func side(of person: PersonID) -> PairSide? {
        PairSide.allCases.first { member($0).person == person }
    }
}

/// Words that somebody wrote at a step of a session.
public struct PairWords: Hashable, Sendable {
    /// Who wrote them.
    public let person: PersonID
    /// The number of the step, counted from 1.
    public let step: Int
    /// The document that holds them.
    public let document: DocumentID
    /// Their length in words.
    public let words: Int

    /// Describes words.
    public init(person: PersonID, step: Int, document: DocumentID, words: Int) {
        self.person = person
        self.step = step
        self.document = document
        self.words = words
    }
}

/// Whom the two let read their record.
public enum PairAudience: Hashable, Sendable {
    /// One person.
    case person(PersonID)
    /// Whoever holds a role where the workshop runs, such as `facilitator`.
    case role(String)
}

/// One of the two asks the moderators to look at the conversation.
public struct PairReport: Hashable, Sendable {
    /// Who asks.
    public let person: PersonID
    /// Why.
    public let reason: ContentFlag.Reason
    /// The document with what they add in their own words; nil where they add nothing.
    public let remark: DocumentID?

    /// Describes a report.
    public init(person: PersonID, reason: ContentFlag.Reason, remark: DocumentID? = nil) {
        self.person = person
        self.reason = reason
        self.remark = remark
    }
}
