/// What can be asked of a pair session. Texts have been put into documents before.
public enum PairSessionCommand: Hashable, Sendable {
    /// Invites the one whom the pseudonym means: the author a reviewer of the work, a reviewer the author.
    case propose(PairSessionPlan, with: Pseudonym, in: PairSessionSetting)
    /// Invites two people: for those who run the workshop.
    case pair(PairSessionPlan, author: PersonID, partner: PersonID, in: PairSessionSetting)
    /// Accepts the invitation.
    case accept
    /// Declines the invitation, or takes it back.
    case decline
    /// Says something in the conversation.
    case say(document: DocumentID, words: Int)
    /// Concludes a step with a note; the number says which one is meant, counted from 1.
    case conclude(step: Int, document: DocumentID, words: Int)
    /// Answers the last question: what one has understood and takes along.
    case reflect(document: DocumentID, words: Int)
    /// Ends the session before its time, with a reason.
    case end(reason: DocumentID, words: Int)
    /// Consents to it that the other knows one's name, if the other does, too.
    case consent
    /// Takes the consent back.
    case withdrawConsent
    /// Wants the record to be read by somebody; it is, when the other wants it, too.
    case share(with: PairAudience)
    /// Does not want it, or no longer.
    case stopSharing(with: PairAudience)
    /// Opens the conversation to the moderators.
    case report(ContentFlag.Reason, remark: DocumentID?)

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .propose: "pairSession.propose"
        case .pair: "pairSession.pair"
        case .accept: "pairSession.accept"
        case .decline: "pairSession.decline"
        case .say: "pairSession.say"
        case .conclude: "pairSession.conclude"
        case .reflect: "pairSession.reflect"
        case .end: "pairSession.end"
        case .consent: "pairSession.consent"
        case .withdrawConsent: "pairSession.withdrawConsent"
        case .share: "pairSession.share"
        case .stopSharing: "pairSession.stopSharing"
        case .report: "pairSession.report"
        }
    }
}

/// What is proposed: which kind of session, in which form, by which script.
public struct PairSessionPlan: Hashable, Sendable {
    /// The kind.
    public let kind: PairSessionKind
    /// The form.
    public let form: PairSessionForm
    /// The script.
    public let script: PairSessionScript

    /// Describes what is proposed; without a script it is the standard one for the kind.
    public init(_ kind: PairSessionKind, _ form: PairSessionForm, script: PairSessionScript? = nil) {
        self.kind = kind
        self.form = form
        self.script = script ?? .standard(for: kind)
    }
}
