import PeerLearningCore

extension WireContribution {
    fileprivate init(_ contribution: ContributionID) {
        self.init()
        switch contribution {
        case .submission(let id): submission = id.rawValue
        case .comment(let id): comment = id.rawValue
        case .review(let id): review = id.rawValue
        }
    }

    fileprivate func value() throws(BodyFault) -> ContributionID {
        switch (hasSubmission, hasComment, hasReview) {
        case (true, false, false): .submission(SubmissionID(submission))
        case (false, true, false): .comment(CommentID(comment))
        case (false, false, true): .review(ReviewID(review))
        default: throw .incomplete("Contribution")
        }
    }
}

extension WireWorkshopFlagged {
    /// The flag as a body holds it.
    init(_ flag: ContentFlag) {
        self.init()
        self.flag = flag.id.rawValue
        contribution = WireContribution(flag.contribution)
        person = flag.person.rawValue
        reason = Reason(flag.reason)
        if let document = flag.remark { remark = document.rawValue }
    }

    /// The flag as the core holds it.
    func value() throws(BodyFault) -> ContentFlag {
        guard hasFlag, hasContribution, hasPerson else { throw .incomplete("WorkshopFlagged") }
        return ContentFlag(
            id: FlagID(flag), contribution: try contribution.value(), person: PersonID(person),
            reason: try reason.value(), remark: hasRemark ? DocumentID(remark) : nil)
    }
}

extension WireWorkshopFlagged.Reason {
    /// A reason as a body holds it.
    init(_ reason: ContentFlag.Reason) {
        switch reason {
        case .falseInformation: self = .falseInformation
        case .hurtful: self = .hurtful
        case .offTopic: self = .offTopic
        case .copied: self = .copied
        case .unmasking: self = .unmasking
        }
    }

    /// A reason as the core holds it.
    func value() throws(BodyFault) -> ContentFlag.Reason {
        switch self {
        case .falseInformation: return .falseInformation
        case .hurtful: return .hurtful
        case .offTopic: return .offTopic
        case .copied: return .copied
        case .unmasking: return .unmasking
        case .unspecified: throw .incomplete("WorkshopFlagged")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopFlagged.reason")
        }
    }
}

extension WireWorkshopRuled {
    /// The ruling as a body holds it.
    init(_ ruling: Ruling) {
        self.init()
        contribution = WireContribution(ruling.contribution)
        outcome = Outcome(ruling.outcome)
        moderator = ruling.moderator.rawValue
        reason = ruling.reason.rawValue
        isStrike = ruling.isStrike
    }

    /// The ruling as the core holds it.
    func value() throws(BodyFault) -> Ruling {
        guard hasContribution, hasModerator, hasReason, hasIsStrike else { throw .incomplete("WorkshopRuled") }
        return Ruling(
            on: try contribution.value(), outcome: try outcome.value(), moderator: PersonID(moderator),
            reason: DocumentID(reason), isStrike: isStrike)
    }
}

extension WireWorkshopRuled.Outcome {
    fileprivate init(_ outcome: Ruling.Outcome) {
        switch outcome {
        case .kept: self = .kept
        case .hidden: self = .hidden
        case .restored: self = .restored
        }
    }

    fileprivate func value() throws(BodyFault) -> Ruling.Outcome {
        switch self {
        case .kept: return .kept
        case .hidden: return .hidden
        case .restored: return .restored
        case .unspecified: throw .incomplete("WorkshopRuled")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopRuled.outcome")
        }
    }
}

extension WireWorkshopAppealed {
    /// The appeal as a body holds it.
    init(_ appeal: Appeal) {
        self.init()
        contribution = WireContribution(appeal.contribution)
        person = appeal.person.rawValue
        statement = appeal.statement.rawValue
    }

    /// The appeal as the core holds it.
    func value() throws(BodyFault) -> Appeal {
        guard hasContribution, hasPerson, hasStatement else { throw .incomplete("WorkshopAppealed") }
        return Appeal(
            against: try contribution.value(), person: PersonID(person), statement: DocumentID(statement))
    }
}
