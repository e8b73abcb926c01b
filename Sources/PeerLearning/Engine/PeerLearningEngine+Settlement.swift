import PeerLearningCoding
import PeerLearningCore
import PeerLearningGamification

extension PeerLearningEngine {
    /// Takes in what the log has that the read models have not.
    ///
    /// Of many who ask at once the first reads, and then one more for all who had asked by then.
    func catchUp() async throws {
        let asked = logReadings.begun
        try await inTurn(.reading) {
            guard logReadings.ended <= asked else { return }
            logReadings.begun += 1
            let current = logReadings.begun
            try await readOn()
            logReadings.ended = current
        }
    }

    private func readOn() async throws {
        let pageSize = 1_000
        var page: [EventRecord]
        repeat {
            page = try await store.events(after: models.position, limit: pageSize)
            for record in page where record.position > models.position { models.apply(try codec.decode(record)) }
        } while page.count == pageSize
    }

    /// Records the rules that this engine asks, before the first event that it asks them about.
    func adoptRules() async throws {
        while !hasAdoptedRules {
            try await catchUp()
            guard let adoption = models.settlement.adoption else {
                hasAdoptedRules = true
                return
            }
            hasAdoptedRules = try await appendToLedger([adoption], at: models.moment ?? configuration.time.now())
        }
    }

    /// Settles after a command that has been carried out. That points cannot be written down now does not undo it: the next
    /// command tries again, and ``settlementFailure`` tells why.
    func settleAfterwards() async {
        do {
            try await inTurn(.writing(PointsLedger.stream)) { try await settle() }
            settlementFailure = nil
        } catch {
            settlementFailure = error
        }
    }

    /// Asks the rules about the events that nobody has asked about, and records what they pay.
    ///
    /// - Throws: ``EngineFailure`` with code `otherRules` while another engine's rules are in force.
    func settle() async throws {
        for _ in 0..<100 {
            try await catchUp()
            guard models.settlement.isInForce else {
                throw EngineFailure(
                    .otherRules,
                    "Another engine has adopted other scoring rules since. Open this engine anew, with the same rules.")
            }
            let material = try await settlementMaterial(
                for: models.settlement.questions, by: configuration)
            let events = models.settlement.settle(with: material)
            if events.isEmpty { return }
            if try await appendToLedger(events, at: models.moment ?? configuration.time.now()) {
                return try await catchUp()
            }
        }
        throw EngineFailure(.contended, "Others kept writing to the ledger first. Try again in a moment.")
    }

    /// What has to be fetched before rules are asked about events; nil where nothing has to be.
    func settlementMaterial(
        for events: [ScoringEvent], by configuration: EngineConfiguration
    ) async throws -> SettlementMaterial? {
        let outside = configuration.outsideRules
        let isReadInside = configuration.rules.contains { configuration.mayRead($0.id, $0.declaration) }
        guard !outside.isEmpty || isReadInside, var material = SettlementMaterial(about: events) else { return nil }
        if isReadInside || outside.contains(where: configuration.mayRead) {
            for event in events {
                guard let text = try await text(of: event.document) else { continue }
                material.texts[event.position] = text
            }
        }
        for rules in outside {
            let texts = configuration.mayRead(rules) ? material.texts : [:]
            let contexts = events.map { ScoringContext($0, text: texts[$0.position]) }
            let answers = await rules.answers(about: contexts)
            material.answers += rules.rules.indices.map { place in
                answers.indices.contains(place) ? answers[place] : .failure("It did not answer for all of its rules.")
            }
        }
        return material
    }

    /// Appends to the ledger at the revision that has been read; false where somebody was first.
    func appendToLedger(
        _ events: [LedgerEvent], documents: [Document] = [], at moment: Instant, key: IdempotencyKey? = nil
    ) async throws -> Bool {
        let encoded = try events.map { try codec.encode(.feature($0)) }
        let write = StreamWrite(
            to: PointsLedger.stream, expecting: .revision(models.settlement.ledger.revision), events: encoded)
        do {
            _ = try await store.append(Commit(key: key ?? newID(), at: moment, writes: [write], documents: documents))
            return true
        } catch {
            guard error.code == .conflict else { throw error }
            return false
        }
    }
}

extension EngineConfiguration {
    /// Whether a rule may see what people wrote.
    fileprivate func mayRead(_ rule: RuleID, _ declaration: RuleDeclaration) -> Bool {
        declaration.needs.contains(.text) && rulesThatReadTexts.contains(rule.name)
    }

    /// Whether a program outside may see texts: it is one program, so one of its rules that may is enough.
    fileprivate func mayRead(_ rules: any OutsideRules) -> Bool {
        rules.rules.contains { mayRead($0.id, $0.declaration) }
    }
}
