public import PeerLearningCore

extension PairSessionSetting {
    /// A setting for tests: the work `submission` of `ada`, Participant 11, which `bo`, Participant 22, and `cy`,
    /// Participant 33, have reviewed.
    public static func make(
        author: PersonID = "ada", reviewers: [PersonID] = ["bo", "cy"],
        anonymity: WorkshopPolicy.Anonymity = .doubleBlind, phase: WorkshopPhase = .reflection, isGraded: Bool = true,
        occupied: Set<Set<PersonID>> = []
    ) -> PairSessionSetting {
        var faces = [author: Pseudonym(number: 11)]
        for (place, reviewer) in reviewers.enumerated() { faces[reviewer] = Pseudonym(number: 22 + 11 * place) }
        return PairSessionSetting(
            workshop: "workshop", submission: "submission", authors: [author], reviewers: reviewers, faces: faces,
            anonymity: anonymity, allowed: PairSessionForm.standard(for: anonymity), phase: phase, isGraded: isGraded,
            occupied: occupied)
    }
}

extension PairSession {
    /// A session for tests: the author of the work and its first reviewer, or `gil` where the form asks for a consultant,
    /// invited by a facilitator.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        _ kind: PairSessionKind = .consultation, _ form: PairSessionForm = .pseudonymous,
        script: PairSessionScript? = nil, in setting: PairSessionSetting? = nil, accepted: Bool = true
    ) throws(Refusal) -> PairSession {
        let setting = setting ?? .make(anonymity: form == .open ? .open : .doubleBlind)
        let author = setting.authors.first ?? "ada"
        let partner = form == .otherConsultant ? "gil" : setting.reviewers.first ?? "bo"
        var session = PairSession(id: "session")
        let plan = PairSessionPlan(kind, form, script: script)
        try session.perform(.pair(plan, author: author, partner: partner, in: setting), by: .facilitator)
        guard accepted else { return session }
        try session.perform(.accept, by: .participant(author))
        try session.perform(.accept, by: .participant(partner))
        return session
    }

    /// Decides a command and applies what follows.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused.
    @discardableResult
    public mutating func perform(
        _ command: PairSessionCommand, by standing: Standing, at moment: Instant = .example
    ) throws(Refusal) -> [PairSessionEvent] {
        let events = try decide(command, by: standing)
        for event in events { apply(event, at: moment) }
        return events
    }

    /// Goes through the script: each step is concluded by who writes it, in documents called `note-` and the step's number.
    ///
    /// - Parameter last: The step that is not concluded any more; without it, the reflection.
    /// - Throws: ``/PeerLearningCore/Refusal`` where a step is refused.
    public mutating func goOn(to last: Int? = nil) throws(Refusal) {
        guard let proposal else { return }
        for (place, step) in proposal.plan.script.steps.enumerated() where step.writer != .both {
            guard place + 1 < last ?? .max else { return }
            let writer = proposal.member(step.writer == .partner ? .partner : .author).person
            try perform(
                .conclude(step: place + 1, document: DocumentID("note-\(place + 1)"), words: 5),
                by: .participant(writer))
        }
    }

    /// Goes through the script and lets both answer the last question, in documents called `answer-author` and
    /// `answer-partner`.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a step is refused.
    public mutating func finish() throws(Refusal) {
        try goOn()
        for side in PairSide.allCases {
            guard let person = proposal?.member(side).person else { return }
            try perform(.reflect(document: DocumentID("answer-\(side)"), words: 5), by: .participant(person))
        }
    }
}
