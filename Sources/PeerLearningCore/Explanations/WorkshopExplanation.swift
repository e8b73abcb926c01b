/// Why something in a workshop is as it is: facts from its log, under pseudonyms only.
///
/// The phase is explained to everybody who takes part, a grade to its author once it is published, a review to its
/// reviewer; those who may see names, allocate or publish have everything explained. When a reviewer was at work could tell
/// who they are: where the workshop is blind, authors are told the day of a review and not the hour.
public struct WorkshopExplanation: Sendable {
    /// The facts, oldest first.
    public let facts: [ExplainedFact]

    /// Explains something from a workshop's events.
    ///
    /// - Parameters:
    ///   - question: What is to be explained.
    ///   - workshop: The workshop as it is.
    ///   - events: Its events, oldest first, each with its moment.
    ///   - standing: Who asks.
    /// - Throws: ``Refusal`` with code `unknown` where there is no such thing, or not for this person; `notReady` where the
    ///   grade is not published; `notTakingPart` where the person has no part in the workshop.
    public init(
        of question: WorkshopQuestion, in workshop: Workshop, events: [(at: Instant, event: WorkshopEvent)],
        for standing: Standing
    ) throws(Refusal) {
        try workshop.requireReader(of: question, standing)
        let isExact = workshop.mayKnowTimes(of: question, standing)
        facts = events.flatMap { moment, event in
            workshop.facts(on: question, from: event).map {
                ExplainedFact(at: isExact ? moment : moment.startOfDay, $0)
            }
        }
    }
}

extension Instant {
    /// The beginning of the day in coordinated universal time.
    fileprivate var startOfDay: Instant {
        let day: Int64 = 86_400_000
        let rest = ((milliseconds % day) + day) % day
        return self - .milliseconds(rest)
    }
}

extension Workshop {
    fileprivate func mayKnowTimes(of question: WorkshopQuestion, _ standing: Standing) -> Bool {
        guard case .grade = question, plan?.policy.anonymity != .open else { return true }
        return standing.may(.seeNames)
    }

    fileprivate func requireReader(of question: WorkshopQuestion, _ standing: Standing) throws(Refusal) {
        let isStaff = [Permission.seeNames, .allocateReviews, .publishGrades, .confirmGrades].contains {
            standing.may($0)
        }
        switch question {
        case .phase:
            if !isStaff { _ = try participant(standing) }
        case .grade(let id):
            let work = try submission(id)
            if !isStaff, !isAuthor(standing.person, of: work) { throw .unknown("submission", id) }
            guard work.grade != nil else { throw .because(.notReady, "phase.notGraded") }
        case .review(let id):
            guard let handle = reviewHandles[id],
                isStaff || person(reviews[Int(handle)].reviewer) == standing.person
            else { throw .unknown("review", id) }
        }
    }

    /// What an event has to say about a question.
    fileprivate func facts(on question: WorkshopQuestion, from event: WorkshopEvent) -> [Message] {
        switch question {
        case .phase: phaseFacts(event)
        case .grade(let id): gradeFacts(event, of: id)
        case .review(let id): reviewFacts(event, of: id)
        }
    }

    private func phaseFacts(_ event: WorkshopEvent) -> [Message] {
        switch event {
        case .opened: return [Message("explain.opened")]
        case .advanced(let phase, let cause):
            return [Message(cause.key("explain.advanced"), ["phase": .message(phase.name)])]
        case .approved(let step, _): return [Message("explain.approved", ["step": .message(step.name)])]
        case .approvalWithdrawn(let step, _):
            return [Message("explain.approvalWithdrawn", ["step": .message(step.name)])]
        default: return []
        }
    }

    private func gradeFacts(_ event: WorkshopEvent, of id: SubmissionID) -> [Message] {
        switch event {
        case .submitted(let version) where version.submission == id:
            let number: [String: Message.Argument] = ["version": .number(version.version)]
            return [Message(version.lateness > .zero ? "explain.submittedLate" : "explain.submitted", number)]
        case .reviewed(let answer): return reviewed(answer.review, of: id, saying: "explain.reviewed")
        case .ruled(let ruling):
            guard case .review(let review) = ruling.contribution, ruling.outcome != .kept else { return [] }
            return reviewed(
                review, of: id, saying: ruling.outcome == .hidden ? "explain.reviewHidden" : "explain.reviewRestored")
        case .graded(let grades):
            return grades.first { $0.submission == id }.map { graded($0) } ?? []
        case .gradeSettled(let word) where word.submission == id:
            guard let value = word.value else { return [Message("explain.confirmed")] }
            return [Message("explain.settled", ["value": .decimal(value, digits: 1)])]
        default: return []
        }
    }

    private func reviewed(_ review: ReviewID, of id: SubmissionID, saying key: TextKey) -> [Message] {
        guard let handle = reviewHandles[review] else { return [] }
        let review = reviews[Int(handle)]
        guard submissions[Int(review.submission)].id == id, isPublished(review) else { return [] }
        return [Message(key, ["reviewer": .message(face(of: review)), "round": .number(review.round)])]
    }

    private func graded(_ grade: Grade) -> [Message] {
        let shares = grade.contributions.compactMap { share in
            reviewHandles[share.review].map { handle in
                Message(
                    "explain.contribution",
                    [
                        "reviewer": .message(face(of: reviews[Int(handle)])),
                        "score": .decimal(share.score, digits: 1), "weight": .decimal(share.weight * 100, digits: 0),
                    ])
            }
        }
        let late =
            grade.penalty > 0
            ? [Message("explain.penalty", ["points": .decimal(grade.penalty, digits: 1)])] : []
        let value = grade.value.map { [Message("explain.graded", ["value": .decimal($0, digits: 1)])] } ?? []
        return value + [grade.reason] + shares + late
    }

    private func face(of review: Review) -> Message { people[Int(review.reviewer)].enrolment.reviewerPseudonym.name }

    private func reviewFacts(_ event: WorkshopEvent, of id: ReviewID) -> [Message] {
        switch event {
        case .allocated(let allocation):
            if allocation.released.contains(id) { return [Message("explain.released")] }
            guard allocation.reviews.contains(where: { $0.review == id }) else { return [] }
            return [
                Message(
                    allocation.cause.key("explain.allocated"),
                    [
                        "method": .text(allocation.method), "seed": .text(String(allocation.seed)),
                        "count": .number(allocation.reviews.count),
                    ])
            ]
        case .reviewTaken(let review, _) where review.review == id: return [Message("explain.taken")]
        case .secondLookAsked(let review) where review.review == id: return [Message("explain.secondLook")]
        case .reviewReturned(let review, let cause) where review == id:
            return [Message("explain.returned", ["cause": .message(cause.name)])]
        case .reviewed(let answer) where answer.review == id: return [Message("explain.handedIn")]
        default: return []
        }
    }
}

extension StepCause {
    fileprivate func key(_ name: String) -> TextKey {
        switch self {
        case .person: TextKey(rawValue: "\(name).byHand")
        case .policy: TextKey(rawValue: "\(name).byPolicy")
        case .unrecorded: TextKey(rawValue: "\(name).unrecorded")
        }
    }
}
