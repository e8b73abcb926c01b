import PeerLearningCore

extension WirePairSessionPerson {
    /// The person as a body holds them.
    init(_ person: PersonID) {
        self.init()
        self.person = person.rawValue
    }

    /// The person as the core holds them.
    func value() throws(BodyFault) -> PersonID {
        guard hasPerson else { throw .incomplete("PairSessionPerson") }
        return PersonID(person)
    }
}

extension WirePairSessionWords {
    /// The words as a body holds them.
    init(_ written: PairWords) {
        self.init()
        person = written.person.rawValue
        step = Int64(written.step)
        document = written.document.rawValue
        words = Int64(written.words)
    }

    /// The words as the core holds them.
    func value() throws(BodyFault) -> PairWords {
        guard hasPerson, hasStep, hasDocument, hasWords else { throw .incomplete("PairSessionWords") }
        return PairWords(
            person: PersonID(person), step: try Int(counting: step, in: "PairSessionWords.step"),
            document: DocumentID(document), words: try Int(counting: words, in: "PairSessionWords.words"))
    }
}

extension WirePairSessionSharing {
    /// A word about an audience as a body holds it.
    init(_ person: PersonID, _ audience: PairAudience) {
        self.init()
        self.person = person.rawValue
        self.audience = Audience(audience)
    }

    /// A word about an audience as the core holds it.
    func value() throws(BodyFault) -> (PersonID, PairAudience) {
        guard hasPerson, hasAudience else { throw .incomplete("PairSessionSharing") }
        return (PersonID(person), try audience.value())
    }
}

extension WirePairSessionSharing.Audience {
    fileprivate init(_ audience: PairAudience) {
        self.init()
        switch audience {
        case .person(let id): person = id.rawValue
        case .role(let name): role = name
        }
    }

    fileprivate func value() throws(BodyFault) -> PairAudience {
        switch (hasPerson, hasRole) {
        case (true, false): .person(PersonID(person))
        case (false, true): .role(role)
        default: throw .incomplete("PairSessionSharing.Audience")
        }
    }
}

extension WirePairSessionReported {
    /// The report as a body holds it.
    init(_ report: PairReport) {
        self.init()
        person = report.person.rawValue
        reason = WireWorkshopFlagged.Reason(report.reason)
        if let document = report.remark { remark = document.rawValue }
    }

    /// The report as the core holds it.
    func value() throws(BodyFault) -> PairReport {
        guard hasPerson else { throw .incomplete("PairSessionReported") }
        return PairReport(
            person: PersonID(person), reason: try reason.value(), remark: hasRemark ? DocumentID(remark) : nil)
    }
}
