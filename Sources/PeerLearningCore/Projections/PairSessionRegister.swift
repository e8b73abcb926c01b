/// Which pair sessions there are: whose, in which workshop, and which are not over.
///
/// It names people: it is no view.
public struct PairSessionRegister: Projection {
    private var sessionsOf: [PersonID: [PairSessionID]] = [:]
    private var sessionsIn: [WorkshopID: [PairSessionID]] = [:]
    private var open: [PairSessionID: PairSessionProposal] = [:]
    private var openOn: [SubmissionID: Set<PairSessionID>] = [:]

    /// There is none.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .pairSession(let id, let event) = recorded.event else { return }
        switch event {
        case .proposed(let proposal):
            for side in PairSide.allCases { sessionsOf[proposal.member(side).person, default: []].append(id) }
            sessionsIn[proposal.workshop, default: []].append(id)
            open[id] = proposal
            openOn[proposal.submission, default: []].insert(id)
        case .declined, .finished, .endedEarly:
            guard let proposal = open.removeValue(forKey: id) else { return }
            openOn[proposal.submission]?.remove(id)
        case .accepted, .said, .concluded, .reflected, .consented, .consentWithdrawn, .revealed, .shareProposed,
            .shared, .sharingStopped, .reported:
            break
        }
    }

    /// The sessions that a person was invited to, oldest first.
    public func sessions(of person: PersonID) -> [PairSessionID] { sessionsOf[person, default: []] }

    /// The sessions about work of a workshop, oldest first.
    public func sessions(in workshop: WorkshopID) -> [PairSessionID] { sessionsIn[workshop, default: []] }

    /// The pairs that have a session on a work which is not over, and talk by name, or under pseudonyms.
    public func pairs(on submission: SubmissionID, byName isByName: Bool) -> Set<Set<PersonID>> {
        let sessions = openOn[submission, default: []].compactMap { open[$0] }
        return Set(
            sessions.filter { $0.plan.form.isByName == isByName }.map { [$0.author.person, $0.partner.person] })
    }
}
