import PeerLearningCore

/// What happens outside workshops: pair sessions, calibrations, tests and practical checks.
struct ScoringHosts: Sendable {
    private var sessions: [PairSessionID: Session] = [:]
    private var calibrations: [CalibrationID: CohortID] = [:]
    private var sittings: [SittingID: SittingStart] = [:]
    private var checks: [PracticalCheckID: Check] = [:]

    private struct Session: Sendable {
        let proposal: PairSessionProposal
        var isOver = false
    }

    private struct Check: Sendable {
        let cohort: CohortID
        var people: [CheckAttemptID: PersonID] = [:]
    }

    mutating func drafts(
        of event: PairSessionEvent, in session: PairSessionID, _ places: [WorkshopID: ScoringFeed.Place]
    ) -> [ScoringEvent] {
        switch event {
        case .proposed(let proposal): sessions[session] = Session(proposal: proposal)
        case .finished:
            guard let known = sessions[session], !known.isOver,
                let place = places[known.proposal.workshop]
            else { return [] }
            sessions[session]?.isOver = true
            let (author, partner) = (known.proposal.author.person, known.proposal.partner.person)
            return [(author, partner), (partner, author)].map { actor, other in
                place.draft(
                    .met, by: actor, for: other, about: session.rawValue, on: known.proposal.submission)
            }
        default: break
        }
        return []
    }

    mutating func drafts(of event: CalibrationEvent, in calibration: CalibrationID) -> [ScoringEvent] {
        switch event {
        case .opened(let plan): calibrations[calibration] = plan.cohort
        case .qualified(let person, let deviation):
            guard let cohort = calibrations[calibration] else { return [] }
            return [
                ScoringEvent(
                    kind: .calibrated, actor: person, subject: calibration.rawValue, cohort: cohort, traits: [.passed],
                    figures: [.deviation: deviation])
            ]
        default: break
        }
        return []
    }

    mutating func drafts(of event: SittingEvent, in sitting: SittingID) -> [ScoringEvent] {
        switch event {
        case .begun(let start): sittings[sitting] = start
        case .handedIn(let result), .timedOut(let result):
            guard let start = sittings[sitting] else { return [] }
            var draft = ScoringEvent(
                kind: .tested, actor: start.person, subject: start.round.rawValue, cohort: start.cohort,
                traits: start.attempt > 1 ? [.again] : [], figures: [.grade: result.fraction * 100])
            if result.isPassed == true { draft.marks.insert(.passed) }
            if case .handedIn = event { draft.marks.insert(.onTime) }
            return [draft]
        default: break
        }
        return []
    }

    mutating func drafts(of event: PracticalCheckEvent, in check: PracticalCheckID) -> [ScoringEvent] {
        switch event {
        case .opened(let plan): checks[check] = Check(cohort: plan.cohort)
        case .scheduled(let appointment): checks[check]?.people[appointment.attempt] = appointment.person
        case .counted(let attempt, let result): return checked(check, attempt, result.score, result.isPassed)
        case .decided(let attempt, let decision): return checked(check, attempt, decision.score, decision.isPassed)
        default: break
        }
        return []
    }

    private func checked(
        _ check: PracticalCheckID, _ attempt: CheckAttemptID, _ score: Double, _ isPassed: Bool
    ) -> [ScoringEvent] {
        guard let known = checks[check], let person = known.people[attempt] else { return [] }
        return [
            ScoringEvent(
                kind: .checked, actor: person, subject: check.rawValue, cohort: known.cohort,
                traits: isPassed ? [.passed] : [], figures: [.grade: score])
        ]
    }
}
