/// What somebody in a pair session is known by to whoever reads a view.
public enum PairFace: Hashable, Sendable {
    /// By this pseudonym.
    case pseudonym(Pseudonym)
    /// By name.
    case person(PersonID)
    /// By nothing but their side.
    case unnamed

    /// The face as a catalogue says it, where it is no name: the pseudonym, or what the side is called.
    func name(on side: PairSide) -> Message {
        if case .pseudonym(let pseudonym) = self { pseudonym.name } else { side.name }
    }
}

/// A pair session as one of the two sees it, or a moderator to whom it was reported.
///
/// It holds a person's identifier only where the two may know each other's names, and of those whom they chose to let read
/// their record.
public struct PairSessionView: Hashable, Sendable {
    /// The session.
    public let session: PairSessionID
    /// The workshop that the work belongs to.
    public let workshop: WorkshopID
    /// The work that they talk about.
    public let submission: SubmissionID
    /// The kind.
    public let kind: PairSessionKind
    /// The form.
    public let form: PairSessionForm
    /// What the form promises: what people should read before they accept.
    public var promise: Message { form.promise }
    /// Where it stands.
    public let status: PairSession.Status
    /// The reader's own side; nil for a moderator.
    public let side: PairSide?
    /// What the author is known by.
    public let author: PairFace
    /// What the partner is known by.
    public let partner: PairFace
    /// Which of the two proposed it; nil where somebody did who runs the workshop.
    public let proposedBy: PairSide?
    /// What is waited for from the reader; nil where nothing is.
    public let turn: PairTurn?
    /// The steps of the script with the notes that concluded them.
    public let steps: [PairStepView]
    /// What was said, oldest first.
    public let messages: [PairWordsView]
    /// The reason for an early end; nil where there is none.
    public let reasonForEnd: PairWordsView?
    /// Whether the reader has consented to be known by name. Whether the other has is not told before both have, so that
    /// nobody is pressed.
    public let hasConsented: Bool
    /// Whether the two know each other's names.
    public let areNamesKnown: Bool
    /// Who may read the record, or may when the other agrees.
    public let sharing: [PairSharing]
    /// The complaints that opened the conversation to the moderators; for the moderators only.
    public let complaints: [PairComplaint]
    /// Whether the moderators may read the conversation.
    public let isReported: Bool

    /// What the other one is known by; nil for a moderator.
    public var other: PairFace? { side.map { $0 == .author ? partner : author } }
}

/// A step of a script as somebody reads it.
public struct PairStepView: Hashable, Sendable {
    /// The number, counted from 1.
    public let number: Int
    /// The name, such as `errors`.
    public let name: String
    /// The title.
    public let title: Message
    /// What the reader is asked to do; nil for a moderator.
    public let prompt: Message?
    /// How long it lasts in minutes where the two talk by voice.
    public let minutes: Int
    /// Who writes the note that concludes it.
    public let writer: PairSessionStep.Writer
    /// The notes. Of the last step one reads the other's answer when both have answered.
    public let notes: [PairWordsView]
}

/// Words in a pair session as somebody reads them.
public struct PairWordsView: Hashable, Sendable {
    /// Who wrote them; nil for a moderator.
    public let side: PairSide?
    /// The number of the step, counted from 1.
    public let step: Int
    /// The document that holds them.
    public let document: DocumentID
}

/// Somebody who may read a record, or may when both agree.
public struct PairSharing: Hashable, Sendable {
    /// Who it is.
    public let audience: PairAudience
    /// Which of the two proposed it.
    public let proposedBy: PairSide
    /// Whether the other agreed.
    public let isConfirmed: Bool
}

/// A complaint as a moderator reads it.
public struct PairComplaint: Hashable, Sendable {
    /// Which of the two complains.
    public let side: PairSide
    /// Why.
    public let reason: ContentFlag.Reason
    /// The document with what they add; nil where they add nothing.
    public let remark: DocumentID?
}

/// The short record that a pair session leaves: the notes that concluded its steps, and how it ended.
public struct PairSessionRecord: Hashable, Sendable {
    /// The session.
    public let session: PairSessionID
    /// The workshop that the work belongs to.
    public let workshop: WorkshopID
    /// The work that they talked about.
    public let submission: SubmissionID
    /// The kind.
    public let kind: PairSessionKind
    /// What the author is known by to the reader.
    public let author: PairFace
    /// What the partner is known by to the reader.
    public let partner: PairFace
    /// The steps that were concluded, and the one at which it was ended.
    public let steps: [PairStepView]
    /// The step at which it was ended before its time; nil where it came to its end.
    public let endedAtStep: Int?
    /// When it was over.
    public let endedAt: Instant
}
