import PeerLearningCore
import PeerLearningGamification

extension WireLedgerAwarded.Correction {
    /// The kind of correction as a body holds it.
    init(_ correction: LedgerCorrection) {
        switch correction {
        case .hidden: self = .hidden
        case .restored: self = .restored
        case .rescored: self = .rescored
        case .released: self = .released
        case .decided: self = .decided
        }
    }

    /// The kind of correction as the ledger holds it.
    func value() throws(BodyFault) -> LedgerCorrection {
        switch self {
        case .hidden: return .hidden
        case .restored: return .restored
        case .rescored: return .rescored
        case .released: return .released
        case .decided: return .decided
        case .unspecified: throw .incomplete("LedgerAwarded.correction")
        case .UNRECOGNIZED: throw .unknownValue("LedgerAwarded.correction")
        }
    }
}

extension WireLedgerRuleFailed {
    /// The failure as a body holds it.
    init(_ failure: RuleFailure) {
        self.init()
        rule = WireScoringRule(failure.rule)
        first = failure.first
        last = failure.last
        reason = failure.reason
    }

    /// The failure as the ledger holds it.
    func value() throws(BodyFault) -> RuleFailure {
        guard hasRule, hasFirst, hasLast, hasReason else { throw .incomplete("LedgerRuleFailed") }
        return RuleFailure(of: try rule.value(), from: first, through: last, because: reason)
    }
}

extension WireLedgerPaymentName {
    fileprivate init(_ payment: LedgerPayment) {
        self.init()
        rule = payment.rule
        cause = payment.cause
        person = payment.person.rawValue
    }

    fileprivate func value() throws(BodyFault) -> LedgerPayment {
        guard hasRule, hasCause, hasPerson else { throw .incomplete("LedgerPaymentName") }
        return LedgerPayment(rule: rule, cause: cause, person: PersonID(person))
    }
}

extension WireLedgerJudged {
    /// The decision as a body holds it.
    init(_ ruling: PointsRuling) {
        self.init()
        person = ruling.person.rawValue
        outcome = Outcome(ruling.outcome)
        payments = ruling.payments.map(WireLedgerPaymentName.init)
        if let reason = ruling.reason { self.reason = reason.rawValue }
    }

    /// The decision as the ledger holds it.
    func value() throws(BodyFault) -> PointsRuling {
        guard hasPerson, hasOutcome else { throw .incomplete("LedgerJudged") }
        let payments = try payments.map { payment throws(BodyFault) in try payment.value() }
        return PointsRuling(
            by: PersonID(person), try outcome.value(), payments, reason: hasReason ? DocumentID(reason) : nil)
    }
}

extension WireLedgerJudged.Outcome {
    fileprivate init(_ outcome: PointsRuling.Outcome) {
        switch outcome {
        case .released: self = .released
        case .refused: self = .refused
        case .adjusted: self = .adjusted
        }
    }

    fileprivate func value() throws(BodyFault) -> PointsRuling.Outcome {
        switch self {
        case .released: return .released
        case .refused: return .refused
        case .adjusted: return .adjusted
        case .unspecified: throw .incomplete("LedgerJudged")
        case .UNRECOGNIZED: throw .unknownValue("LedgerJudged.outcome")
        }
    }
}

extension WireLedgerRescored {
    /// The mark as a body holds it.
    init(_ rescoring: Rescoring) {
        self.init()
        rules = rescoring.rules.map(WireScoringRule.init)
        person = rescoring.person.rawValue
        through = rescoring.through
        corrections = Int64(rescoring.corrections)
    }

    /// The mark as the ledger holds it.
    func value() throws(BodyFault) -> Rescoring {
        guard hasPerson, hasThrough, hasCorrections else { throw .incomplete("LedgerRescored") }
        let rules = try rules.map { rule throws(BodyFault) in try rule.value() }
        return Rescoring(
            by: rules, asked: PersonID(person), through: through, corrections: Int(clamping: corrections))
    }
}

extension WireLedgerStandingChosen {
    /// The choice as a body holds it.
    init(_ choice: BoardChoice) {
        self.init()
        person = choice.person.rawValue
        cohort = choice.cohort.rawValue
        appearance = Appearance(choice.appearance)
        if let number = choice.number { self.number = Int64(number) }
    }

    /// The choice as the ledger holds it.
    func value() throws(BodyFault) -> BoardChoice {
        guard hasPerson, hasCohort, hasAppearance else { throw .incomplete("LedgerStandingChosen") }
        return BoardChoice(
            of: PersonID(person), in: CohortID(cohort), try appearance.value(),
            number: hasNumber ? Int(clamping: number) : nil)
    }
}

extension WireLedgerStandingChosen.Appearance {
    fileprivate init(_ appearance: BoardChoice.Appearance) {
        switch appearance {
        case .named: self = .named
        case .numbered: self = .numbered
        case .absent: self = .absent
        }
    }

    fileprivate func value() throws(BodyFault) -> BoardChoice.Appearance {
        switch self {
        case .named: return .named
        case .numbered: return .numbered
        case .absent: return .absent
        case .unspecified: throw .incomplete("LedgerStandingChosen")
        case .UNRECOGNIZED: throw .unknownValue("LedgerStandingChosen.appearance")
        }
    }
}
