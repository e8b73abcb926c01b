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
    fileprivate init(_ rule: RuleID) {
        self.init()
        name = rule.name
        version = Int64(rule.version)
    }

    fileprivate func value() throws(BodyFault) -> RuleID {
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
        workshop = entry.workshop.rawValue
        position = entry.position
        at = entry.at.milliseconds
    }

    fileprivate func value() throws(BodyFault) -> LedgerEntry {
        guard hasRule, hasPerson, hasPoints, hasCause, hasReason, hasCohort, hasWorkshop, hasPosition, hasAt else {
            throw .incomplete("LedgerAwarded")
        }
        let award = Award(
            to: PersonID(person), points: Int(clamping: points), for: cause, because: try reason.value())
        return LedgerEntry(
            rule: try rule.value(), award: award, cohort: CohortID(cohort), workshop: WorkshopID(workshop),
            position: position, at: Instant(milliseconds: at))
    }
}

extension WireLedgerBadgeGranted {
    fileprivate init(_ grant: BadgeGrant) {
        self.init()
        person = grant.person.rawValue
        badge = grant.badge
        cohort = grant.cohort.rawValue
    }

    fileprivate func value() throws(BodyFault) -> BadgeGrant {
        guard hasPerson, hasBadge, hasCohort else { throw .incomplete("LedgerBadgeGranted") }
        return BadgeGrant(person: PersonID(person), badge: badge, cohort: CohortID(cohort))
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
    }

    fileprivate func value() throws(BodyFault) -> TitleGrant {
        guard hasPerson, hasTitle, hasCohort, hasStart, hasEnd, hasPoints else {
            throw .incomplete("LedgerTitleConferred")
        }
        let period = Period(from: Instant(milliseconds: start), to: Instant(milliseconds: end))
        return TitleGrant(
            person: PersonID(person), title: Title(rawValue: title), cohort: CohortID(cohort), period: period,
            points: Int(clamping: points))
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
