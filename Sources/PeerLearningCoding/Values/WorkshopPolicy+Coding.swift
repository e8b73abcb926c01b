import PeerLearningCore

extension WireWorkshopPolicy {
    /// The rules as a body holds them. What is as in the standard is left out, as it was before it could be said.
    init(_ policy: WorkshopPolicy) {
        self.init()
        anonymity = Anonymity(policy.anonymity)
        reviewsByPeers = Int64(policy.reviewsByPeers)
        reviewsByGuides = Int64(policy.reviewsByGuides)
        strikesFadeAfter = policy.strikesFadeAfter.wholeMilliseconds
        if case .onDemand(let duration) = policy.allocation { lease = duration.wholeMilliseconds }
        let standard = WorkshopPolicy.standard
        if policy.late != standard.late { late = WireLatePolicy(policy.late) }
        steps = policy.steps.map(WireStepRule.init)
        if policy.feedback != standard.feedback { feedback = WireFeedbackRule.Kind(policy.feedback) }
        if policy.questionsWait != standard.questionsWait {
            questionsWait = policy.questionsWait.wholeMilliseconds
        }
        if policy.remindersBefore != standard.remindersBefore {
            remindersBefore = policy.remindersBefore.wholeMilliseconds
        }
        if let id = policy.calibration { calibration = id.rawValue }
        if let choice = policy.strategy { strategy = WireStrategyChoice(choice) }
        if let forms = policy.pairSessions { pairSessions = WirePairSessionForms(forms) }
    }

    /// The rules as the core holds them.
    func value() throws(BodyFault) -> WorkshopPolicy {
        guard hasReviewsByPeers, hasReviewsByGuides else { throw .incomplete("WorkshopPolicy") }
        var policy = WorkshopPolicy.standard
        policy.anonymity = try anonymity.value()
        policy.reviewsByPeers = Int(clamping: reviewsByPeers)
        policy.reviewsByGuides = Int(clamping: reviewsByGuides)
        if hasStrikesFadeAfter { policy.strikesFadeAfter = .milliseconds(strikesFadeAfter) }
        if hasLease { policy.allocation = .onDemand(lease: .milliseconds(lease)) }
        if hasLate { policy.late = try late.value() }
        policy.steps = try steps.map { rule throws(BodyFault) in try rule.value() }
        policy.feedback = try feedback.value()
        if hasQuestionsWait { policy.questionsWait = .milliseconds(questionsWait) }
        if hasRemindersBefore { policy.remindersBefore = .milliseconds(remindersBefore) }
        if hasPairSessions { policy.pairSessions = try pairSessions.value() }
        if hasCalibration { policy.calibration = CalibrationID(calibration) }
        if hasStrategy { policy.strategy = try strategy.value() }
        do { try policy.validate() } catch { throw .refused(error) }
        return policy
    }
}

extension WireWorkshopPolicy.Anonymity {
    fileprivate init(_ anonymity: WorkshopPolicy.Anonymity) {
        switch anonymity {
        case .open: self = .open
        case .singleBlind: self = .singleBlind
        case .doubleBlind: self = .doubleBlind
        }
    }

    fileprivate func value() throws(BodyFault) -> WorkshopPolicy.Anonymity {
        switch self {
        case .open: return .open
        case .singleBlind: return .singleBlind
        case .doubleBlind: return .doubleBlind
        case .unspecified: throw .incomplete("WorkshopPolicy")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopPolicy.anonymity")
        }
    }
}

extension WireStrategyChoice {
    fileprivate init(_ choice: StrategyChoice) {
        self.init()
        name = choice.name
        scores = choice.scores.sorted { $0.key < $1.key }.map { errors, score in
            var wire = Score()
            (wire.errors, wire.score) = (Int64(errors), score)
            return wire
        }
    }

    fileprivate func value() throws(BodyFault) -> StrategyChoice {
        guard hasName else { throw .incomplete("StrategyChoice") }
        var table: [Int: Double] = [:]
        for entry in scores {
            guard entry.hasErrors, entry.hasScore else { throw .incomplete("StrategyChoice.Score") }
            table[Int(clamping: entry.errors)] = entry.score
        }
        do { return try StrategyChoice(name, scores: table) } catch { throw .refused(error) }
    }
}

extension WirePairSessionForms {
    fileprivate init(_ forms: Set<PairSessionForm>) {
        self.init()
        allowed = PairSessionForm.allCases.filter(forms.contains).map(Form.init)
    }

    fileprivate func value() throws(BodyFault) -> Set<PairSessionForm> {
        Set(try allowed.map { form throws(BodyFault) in try form.value() })
    }
}

extension WireFeedbackRule.Kind {
    fileprivate init(_ rule: FeedbackRule) {
        switch rule {
        case .always: self = .always
        case .afterOne: self = .afterOne
        case .afterAll: self = .afterAll
        }
    }

    fileprivate func value() throws(BodyFault) -> FeedbackRule {
        switch self {
        case .always, .unspecified: return .always
        case .afterOne: return .afterOne
        case .afterAll: return .afterAll
        case .UNRECOGNIZED: throw .unknownValue("WorkshopPolicy.feedback")
        }
    }
}

extension WireLatePolicy {
    fileprivate init(_ policy: LatePolicy) {
        self.init()
        grace = policy.grace.wholeMilliseconds
        switch policy.consequence {
        case .excluded: consequence = .excluded
        case .accepted: consequence = .accepted
        case .penalised(let perDay, let most):
            consequence = .penalised
            (self.perDay, self.most) = (perDay, most)
        }
    }

    fileprivate func value() throws(BodyFault) -> LatePolicy {
        guard hasGrace else { throw .incomplete("LatePolicy") }
        switch consequence {
        case .excluded: return LatePolicy(grace: .milliseconds(grace), then: .excluded)
        case .accepted: return LatePolicy(grace: .milliseconds(grace), then: .accepted)
        case .penalised:
            guard hasPerDay, hasMost else { throw .incomplete("LatePolicy") }
            return LatePolicy(grace: .milliseconds(grace), then: .penalised(perDay: perDay, most: most))
        case .unspecified: throw .incomplete("LatePolicy")
        case .UNRECOGNIZED: throw .unknownValue("LatePolicy.consequence")
        }
    }
}

extension Duration {
    /// The duration to the millisecond, clamped to what a body can hold.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let product = seconds.multipliedReportingOverflow(by: 1_000)
        let sum = product.partialValue.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return product.overflow || sum.overflow ? .max : sum.partialValue
    }
}
