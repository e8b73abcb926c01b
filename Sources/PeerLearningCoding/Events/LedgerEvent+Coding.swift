import PeerLearningCore
import PeerLearningGamification

extension LedgerEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .rulesAdopted(let rules): try EncodedEvent(.ledgerRulesAdopted, WireLedgerRulesAdopted(rules))
        case .awarded(let entry): try EncodedEvent(.ledgerAwarded, WireLedgerAwarded(entry))
        case .badgeGranted(let grant): try EncodedEvent(.ledgerBadgeGranted, WireLedgerBadgeGranted(grant))
        case .titleConferred(let grant): try EncodedEvent(.ledgerTitleConferred, WireLedgerTitleConferred(grant))
        case .settled(let position): try EncodedEvent(.ledgerSettled, WireLedgerSettled(position))
        case .ruleFailed(let failure): try EncodedEvent(.ledgerRuleFailed, WireLedgerRuleFailed(failure))
        case .judged(let ruling): try EncodedEvent(.ledgerJudged, WireLedgerJudged(ruling))
        case .rescored(let rescoring): try EncodedEvent(.ledgerRescored, WireLedgerRescored(rescoring))
        case .standingChosen(let choice): try EncodedEvent(.ledgerStandingChosen, WireLedgerStandingChosen(choice))
        }
    }

    /// Reads the event of one of the ledger's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .ledgerRulesAdopted: self = .rulesAdopted(try WireLedgerRulesAdopted(reading: body).value())
        case .ledgerAwarded: self = .awarded(try WireLedgerAwarded(reading: body).value())
        case .ledgerBadgeGranted: self = .badgeGranted(try WireLedgerBadgeGranted(reading: body).value())
        case .ledgerTitleConferred: self = .titleConferred(try WireLedgerTitleConferred(reading: body).value())
        case .ledgerSettled: self = .settled(through: try WireLedgerSettled(reading: body).value())
        case .ledgerRuleFailed: self = .ruleFailed(try WireLedgerRuleFailed(reading: body).value())
        case .ledgerJudged: self = .judged(try WireLedgerJudged(reading: body).value())
        case .ledgerRescored: self = .rescored(try WireLedgerRescored(reading: body).value())
        case .ledgerStandingChosen: self = .standingChosen(try WireLedgerStandingChosen(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: "ledger")
        }
    }
}

extension WireLedgerRulesAdopted {
    fileprivate init(_ rules: [RuleID]) {
        self.init()
        self.rules = rules.map(WireScoringRule.init)
    }

    fileprivate func value() throws(BodyFault) -> [RuleID] {
        try rules.map { rule throws(BodyFault) in try rule.value() }
    }
}

extension WireScoringRule {
    init(_ rule: RuleID) {
        self.init()
        name = rule.name
        version = Int64(rule.version)
    }

    func value() throws(BodyFault) -> RuleID {
        guard hasName, hasVersion else { throw .incomplete("ScoringRule") }
        return RuleID(name, version: Int(clamping: version))
    }
}

extension WireLedgerAwarded {
    fileprivate init(_ entry: LedgerEntry) throws(BodyFault) {
        self.init()
        rule = WireScoringRule(entry.rule)
        person = entry.award.person.rawValue
        points = Int64(entry.award.points)
        cause = entry.award.cause
        reason = try WireText(entry.award.reason)
        cohort = entry.cohort.rawValue
        if let workshop = entry.workshop { self.workshop = workshop.rawValue }
        position = entry.position
        at = entry.at.milliseconds
        if let subject = entry.subject { self.subject = subject }
        if let field = entry.field { self.field = field }
        if let correction = entry.correction { self.correction = WireLedgerAwarded.Correction(correction) }
        if entry.isHeld { held = true }
    }

    fileprivate func value() throws(BodyFault) -> LedgerEntry {
        guard hasRule, hasPerson, hasPoints, hasCause, hasReason, hasCohort, hasPosition, hasAt else {
            throw .incomplete("LedgerAwarded")
        }
        let award = Award(
            to: PersonID(person), points: Int(clamping: points), for: cause, because: try reason.value())
        return LedgerEntry(
            rule: try rule.value(), award: award, cohort: CohortID(cohort),
            workshop: hasWorkshop ? WorkshopID(workshop) : nil, position: position, at: Instant(milliseconds: at),
            subject: hasSubject ? subject : nil, field: hasField ? field : nil,
            correction: hasCorrection ? try correction.value() : nil, isHeld: held)
    }
}

extension WireLedgerBadgeGranted {
    fileprivate init(_ grant: BadgeGrant) {
        self.init()
        person = grant.person.rawValue
        badge = grant.badge
        cohort = grant.cohort.rawValue
        if grant.level != 1 { level = Int64(grant.level) }
    }

    fileprivate func value() throws(BodyFault) -> BadgeGrant {
        guard hasPerson, hasBadge, hasCohort else { throw .incomplete("LedgerBadgeGranted") }
        return BadgeGrant(
            person: PersonID(person), badge: badge, cohort: CohortID(cohort),
            level: hasLevel ? Int(clamping: level) : 1)
    }
}

extension WireLedgerTitleConferred {
    fileprivate init(_ grant: TitleGrant) {
        self.init()
        person = grant.person.rawValue
        title = grant.title.rawValue
        cohort = grant.cohort.rawValue
        start = grant.period.start.milliseconds
        end = grant.period.end.milliseconds
        points = Int64(grant.points)
        if let field = grant.field { self.field = field }
    }

    fileprivate func value() throws(BodyFault) -> TitleGrant {
        guard hasPerson, hasTitle, hasCohort, hasStart, hasEnd, hasPoints else {
            throw .incomplete("LedgerTitleConferred")
        }
        let period = Period(from: Instant(milliseconds: start), to: Instant(milliseconds: end))
        return TitleGrant(
            person: PersonID(person), title: Title(rawValue: title), cohort: CohortID(cohort), period: period,
            points: Int(clamping: points), field: hasField ? field : nil)
    }
}

extension WireLedgerSettled {
    fileprivate init(_ position: Int64) {
        self.init()
        through = position
    }

    fileprivate func value() throws(BodyFault) -> Int64 {
        guard hasThrough else { throw .incomplete("LedgerSettled") }
        return through
    }
}
