import PeerLearningCore

extension WirePairSessionProposed {
    /// The invitation as a body holds it.
    init(_ proposal: PairSessionProposal) throws(BodyFault) {
        self.init()
        workshop = proposal.workshop.rawValue
        submission = proposal.submission.rawValue
        form = WirePairSessionForms.Form(proposal.plan.form)
        script = try WirePairSessionScript(proposal.plan)
        author = WirePairMember(proposal.author)
        partner = WirePairMember(proposal.partner)
        proposer = proposal.proposer.rawValue
    }

    /// The invitation as the core holds it.
    func value() throws(BodyFault) -> PairSessionProposal {
        guard hasWorkshop, hasSubmission, hasScript, hasAuthor, hasPartner, hasProposer else {
            throw .incomplete("PairSessionProposed")
        }
        let plan = PairSessionPlan(try script.kind.value(), try form.value(), script: try script.value())
        return PairSessionProposal(
            workshop: WorkshopID(workshop), submission: SubmissionID(submission), plan: plan,
            author: try author.value(), partner: try partner.value(), proposer: PersonID(proposer))
    }
}

extension WirePairSessionScript {
    fileprivate init(_ plan: PairSessionPlan) throws(BodyFault) {
        self.init()
        kind = Kind(plan.kind)
        steps = try plan.script.steps.map { step throws(BodyFault) in try WirePairSessionStep(step) }
    }

    fileprivate func value() throws(BodyFault) -> PairSessionScript {
        let steps = try steps.map { step throws(BodyFault) in try step.value() }
        do { return try PairSessionScript(steps) } catch { throw .refused(error) }
    }
}

extension WirePairSessionScript.Kind {
    fileprivate init(_ kind: PairSessionKind) {
        switch kind {
        case .consultation: self = .consultation
        case .interview: self = .interview
        }
    }

    fileprivate func value() throws(BodyFault) -> PairSessionKind {
        switch self {
        case .consultation: return .consultation
        case .interview: return .interview
        case .unspecified: throw .incomplete("PairSessionScript")
        case .UNRECOGNIZED: throw .unknownValue("PairSessionScript.kind")
        }
    }
}

extension WirePairSessionForms.Form {
    init(_ form: PairSessionForm) {
        switch form {
        case .pseudonymous: self = .pseudonymous
        case .consentedReveal: self = .consentedReveal
        case .otherConsultant: self = .otherConsultant
        case .open: self = .open
        }
    }

    func value() throws(BodyFault) -> PairSessionForm {
        switch self {
        case .pseudonymous: return .pseudonymous
        case .consentedReveal: return .consentedReveal
        case .otherConsultant: return .otherConsultant
        case .open: return .open
        case .unspecified: throw .incomplete("PairSessionForms")
        case .UNRECOGNIZED: throw .unknownValue("PairSessionForms.form")
        }
    }
}

extension WirePairSessionStep {
    fileprivate init(_ step: PairSessionStep) throws(BodyFault) {
        self.init()
        name = step.name
        title = try WireText(step.title)
        promptForAuthor = try WireText(step.promptForAuthor)
        promptForPartner = try WireText(step.promptForPartner)
        minutes = Int64(step.minutes)
        writer = Writer(step.writer)
    }

    fileprivate func value() throws(BodyFault) -> PairSessionStep {
        guard hasName, hasTitle, hasPromptForAuthor, hasPromptForPartner, hasMinutes else {
            throw .incomplete("PairSessionStep")
        }
        return PairSessionStep(
            name, title: try title.value(), promptForAuthor: try promptForAuthor.value(),
            promptForPartner: try promptForPartner.value(),
            minutes: try Int(counting: minutes, in: "PairSessionStep.minutes"), writer: try writer.value())
    }
}

extension WirePairSessionStep.Writer {
    fileprivate init(_ writer: PairSessionStep.Writer) {
        switch writer {
        case .author: self = .author
        case .partner: self = .partner
        case .either: self = .either
        case .both: self = .both
        }
    }

    fileprivate func value() throws(BodyFault) -> PairSessionStep.Writer {
        switch self {
        case .author: return .author
        case .partner: return .partner
        case .either: return .either
        case .both: return .both
        case .unspecified: throw .incomplete("PairSessionStep")
        case .UNRECOGNIZED: throw .unknownValue("PairSessionStep.writer")
        }
    }
}

extension WirePairMember {
    fileprivate init(_ member: PairMember) {
        self.init()
        person = member.person.rawValue
        if let pseudonym = member.face { face = Int64(pseudonym.number) }
    }

    fileprivate func value() throws(BodyFault) -> PairMember {
        guard hasPerson else { throw .incomplete("PairMember") }
        let number = hasFace ? try Int(counting: face, in: "PairMember.face") : nil
        return PairMember(person: PersonID(person), face: number.map { Pseudonym(number: $0) })
    }
}
