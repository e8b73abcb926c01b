/// A pair session: two people work through the errors of one piece of work and their causes, agree on what is to be done,
/// and end with what each has understood.
///
/// It goes by a script, step by step; the notes that conclude the steps are its record. It knows who the two are: show
/// people its views, not itself.
public struct PairSession: Aggregate {
    /// The first part of the names of its streams.
    public static let kind = "pairSession"

    /// Where a session stands.
    public enum Status: Hashable, Sendable {
        /// Not everybody who is asked has answered.
        case invited
        /// The two are at this step, counted from 1.
        case running(step: Int)
        /// One of the two did not want it.
        case declined
        /// Both have answered the last question.
        case finished
        /// It was ended at this step.
        case endedEarly(step: Int)
    }

    /// The session's identifier.
    public let id: PairSessionID
    /// What it was proposed as; nil until it has been proposed.
    public private(set) var proposal: PairSessionProposal?
    /// Where it stands.
    public private(set) var status = Status.invited
    /// When it was over; nil while it is not.
    public private(set) var endedAt: Instant?
    /// Whether both have consented to be known by name.
    public private(set) var isRevealed = false
    /// Whether one of the two has opened the conversation to the moderators.
    public var isReported: Bool { !reports.isEmpty }

    private(set) var accepted: Set<PairSide> = []
    private(set) var messages: [PairWords] = []
    private(set) var notes: [PairWords] = []
    private(set) var reasonForEnd: PairWords?
    private(set) var consents: Set<PairSide> = []
    private(set) var sharing: [Sharing] = []
    private(set) var reports: [PairReport] = []

    struct Sharing: Sendable {
        let audience: PairAudience
        let proposedBy: PairSide
        var isConfirmed = false
    }

    /// The state before the first event.
    public init(id: PairSessionID) { self.id = id }
}

extension PairSession {
    /// Takes in an event that has happened.
    public mutating func apply(_ event: PairSessionEvent, at moment: Instant) {
        if case .proposed(let proposal) = event { return take(proposal) }
        guard proposal != nil else { return }
        switch event {
        case .proposed: break
        case .accepted(let person): accept(person)
        case .declined: end(as: .declined, at: moment)
        case .said(let words): messages.append(words)
        case .concluded(let note):
            notes.append(note)
            if status == .running(step: note.step) { status = .running(step: note.step + 1) }
        case .reflected(let note): notes.append(note)
        case .finished: end(as: .finished, at: moment)
        case .endedEarly(let reason):
            reasonForEnd = reason
            end(as: .endedEarly(step: reason.step), at: moment)
        case .consented(let person): if let side = side(of: person) { consents.insert(side) }
        case .consentWithdrawn(let person): if let side = side(of: person) { consents.remove(side) }
        case .revealed: isRevealed = true
        case .shareProposed(let person, let audience):
            if let side = side(of: person) { sharing.append(Sharing(audience: audience, proposedBy: side)) }
        case .shared(_, let audience):
            if let place = sharing.firstIndex(where: { $0.audience == audience }) {
                sharing[place].isConfirmed = true
            }
        case .sharingStopped(_, let audience): sharing.removeAll { $0.audience == audience }
        case .reported(let report): reports.append(report)
        }
    }

    private mutating func take(_ proposal: PairSessionProposal) {
        guard self.proposal == nil else { return }
        self.proposal = proposal
        accept(proposal.proposer)
    }

    private mutating func accept(_ person: PersonID) {
        guard let side = side(of: person) else { return }
        accepted.insert(side)
        if status == .invited, accepted.count == PairSide.allCases.count { status = .running(step: 1) }
    }

    private mutating func end(as status: Status, at moment: Instant) {
        self.status = status
        endedAt = moment
    }
}

extension PairSession {
    /// The side that a person is on; nil where they are none of the two.
    public func side(of person: PersonID) -> PairSide? { proposal?.side(of: person) }

    /// Whether nothing more is to be said in it.
    public var isOver: Bool { endedAt != nil }

    /// Whether it has been held, to the end or in part: then there is a record.
    public var hasRecord: Bool {
        switch status {
        case .finished, .endedEarly: true
        case .invited, .running, .declined: false
        }
    }

    /// Whether the two may know each other's names by now.
    public var areNamesKnown: Bool {
        switch proposal?.plan.form {
        case .open: true
        case .otherConsultant: accepted.count == PairSide.allCases.count
        case .consentedReveal: isRevealed
        case .pseudonymous, nil: false
        }
    }

    /// What is waited for from somebody on this side.
    public func turn(of side: PairSide) -> PairTurn? {
        switch status {
        case .invited: accepted.contains(side) ? nil : .answer
        case .running(let number): turn(of: side, at: number)
        case .declined, .finished, .endedEarly: nil
        }
    }

    private func turn(of side: PairSide, at number: Int) -> PairTurn? {
        guard let step = proposal?.plan.script.step(number) else { return nil }
        guard step.writer == .both else { return step.writer.includes(side) ? .conclude(step: number) : nil }
        return hasReflected(side) ? nil : .reflect
    }

    func hasReflected(_ side: PairSide) -> Bool {
        guard let proposal else { return false }
        let last = proposal.plan.script.steps.count
        return notes.contains { $0.step == last && $0.person == proposal.member(side).person }
    }
}

/// What a session waits for from one of the two.
public enum PairTurn: Hashable, Sendable {
    /// The invitation is to be answered.
    case answer
    /// The step with this number is to be concluded by a note.
    case conclude(step: Int)
    /// The last question is to be answered.
    case reflect
}
