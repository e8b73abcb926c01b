@testable import PeerLearningCore

extension WorkshopJudge {
    /// Judges one event that a move caused.
    mutating func judge(_ step: WorkshopStepTaken, in workshop: Workshop, _ run: WorkshopRun) {
        hold(.stepsAreAllowed, isAllowed(step, in: workshop), run)
        switch step.event {
        case .submitted(let version): judge(version, step, run)
        case .advanced(let phase, _): judgeOrder(phase, step.diary, run)
        case .allocated(let allocation):
            if !step.diary.isAllocated { judgeApprovals(.allocate, step, run) }
            let isPending = allocation.released.allSatisfy { step.diary.asked[$0]?.isPending ?? false }
            hold(.onlyPendingReviewsAreReturned, isPending, run)
            for asked in allocation.reviews { judge(asked, step, run) }
        case .reviewTaken(let asked, let lease):
            judge(asked, step, run)
            guard case .onDemand(let length) = step.diary.plan?.policy.allocation else { break }
            hold(.aLeaseEndsInTime, lease == step.move.moment + length, run)
        case .reviewReturned(let review, let cause): judgeReturn(of: review, cause, step, run)
        case .reviewed(let answer): judge(answer, step, run)
        case .graded(let grades):
            judgeApprovals(.publish, step, run)
            let graded = grades.map(\.submission)
            let isEach = Set(graded) == Set(step.diary.worksOfTheRound.keys) && Set(graded).count == graded.count
            hold(.gradesCoverTheWorksOfTheRound, isEach, run)
        case .gradeSettled(let settlement):
            let round = step.diary.works[settlement.submission]?.gradedRound
            hold(.settlementsAreOfTheGradesRound, settlement.round == round, run)
            hold(.nobodyFurthersTheirOwnWork, !step.isOwn(settlement.submission), run)
        case .nominated(let nomination):
            hold(.nobodyFurthersTheirOwnWork, !step.isOwn(nomination.submission), run)
        case .summarised(let summary): hold(.nobodyFurthersTheirOwnWork, !step.isOwn(summary.submission), run)
        default: break
        }
    }

    private mutating func judge(_ version: SubmittedVersion, _ step: WorkshopStepTaken, _ run: WorkshopRun) {
        let lateness = step.diary.lateness(at: step.move.moment)
        hold(.latenessIsExact, version.lateness == lateness, run)
        let isExcluded = step.diary.plan?.policy.late.consequence == .excluded
        hold(.lateWorkIsExcluded, lateness == .zero || !isExcluded, run)
    }

    private mutating func judgeOrder(_ phase: WorkshopPhase, _ diary: WorkshopDiary, _ run: WorkshopRun) {
        let isNewRound = diary.phase == .grading && phase == .submission
        hold(.phasesGoForwardOneByOne, isNewRound || phase.rawValue == diary.phase.rawValue + 1, run)
        hold(.roundsAreThoseOfThePlan, !isNewRound || diary.round < (diary.plan?.rounds ?? 1), run)
        hold(.roundsAreThoseOfThePlan, run.workshop.round == run.diary.round, run)
        if let plan = diary.plan { judgeApprovals(plan.policy.rule(for: .begin(phase)), diary, run) }
    }

    private mutating func judgeApprovals(_ step: WorkshopStep, _ taken: WorkshopStepTaken, _ run: WorkshopRun) {
        if let plan = taken.diary.plan { judgeApprovals(plan.policy.rule(for: step), taken.diary, run) }
    }

    private mutating func judgeApprovals(_ rule: StepRule, _ diary: WorkshopDiary, _ run: WorkshopRun) {
        hold(.stepsWaitForApprovals, rule.approvals <= diary.approvers(of: rule.step).count, run)
    }

    /// Judges a review that somebody is asked for.
    private mutating func judge(_ asked: AllocatedReview, _ step: WorkshopStepTaken, _ run: WorkshopRun) {
        let isOfTheRound = step.diary.worksOfTheRound[asked.submission] != nil
        hold(.onlyWorksOfTheRoundAreReviewed, isOfTheRound, run)
        let isNew = step.diary.asked[asked.review] == nil
        hold(.aReviewCountsOnce, isNew, run)
    }

    private mutating func judgeReturn(
        of review: ReviewID, _ cause: ReturnCause, _ step: WorkshopStepTaken, _ run: WorkshopRun
    ) {
        guard let asked = step.diary.asked[review] else { return hold(.onlyPendingReviewsAreReturned, false, run) }
        let isMeant: Bool =
            switch cause {
            case .leaseEnded: asked.lease.map { $0 <= step.move.moment } ?? false
            case .givenBack: asked.reviewer == step.move.standing.person
            case .workWithdrawn: step.diary.works[asked.submission]?.isWithdrawn ?? false
            }
        hold(.onlyPendingReviewsAreReturned, asked.isPending && isMeant, run)
    }

    private mutating func judge(_ answer: SubmittedReview, _ step: WorkshopStepTaken, _ run: WorkshopRun) {
        guard let asked = step.diary.asked[answer.review], let plan = step.diary.plan else { return }
        hold(.returnedReviewsAreNotAnswered, !asked.isReturned, run)
        let rubric = asked.round == 1 ? plan.task.rubric : plan.revisionRounds[asked.round - 2].rubric
        let isByItsRubric = answer.levels.count == (rubric ?? plan.task.rubric).criteria.count
        let isInItsRound = asked.isSecondLook || (asked.round == step.diary.round && step.diary.phase == .review)
        hold(.aReviewIsAnsweredInItsRound, isByItsRubric && isInItsRound, run)
        let isInTime = asked.answer != nil || (asked.lease.map { $0 > step.move.moment } ?? true)
        hold(.aLeaseEndsInTime, isInTime, run)
    }

    /// Whether a person may cause an event, told from the event alone.
    private func isAllowed(_ step: WorkshopStepTaken, in workshop: Workshop) -> Bool {
        let (standing, diary) = (step.move.standing, step.diary)
        let takesPart = diary.people[standing.person] != nil
        switch step.event {
        case .opened, .enrolled, .teamFormed: return standing.may(.openWorkshop)
        case .advanced(_, let cause): return standing.may(.advancePhase) && cause == step.cause
        case .allocated(let allocation): return standing.may(.allocateReviews) && allocation.cause == step.cause
        case .secondLookAsked: return standing.may(.allocateReviews)
        case .graded: return standing.may(.publishGrades)
        case .gradeSettled(let settlement):
            return standing.may(.confirmGrades) && settlement.instructor == standing.person
        case .keptInLibrary, .nominationDeclined: return standing.may(.keepLibrary)
        case .summarised: return standing.may(.collectFeedback)
        case .ruled: return standing.may(.moderate)
        case .namesSeen(let person): return standing.may(.seeNames) && person == standing.person
        case .revealed(let reveal):
            return reveal.decider == standing.person
                && (standing.may(.seeNames) || (reveal.person == standing.person && diary.gradedRounds > 0))
        case .approved(let step, let person), .approvalWithdrawn(let step, let person):
            return person == standing.person && standing.may(diary.plan?.policy.rule(for: step).approver ?? .moderate)
        case .submitted(let version): return takesPart && version.author == standing.person
        case .withdrawn(let submission, let person): return person == standing.person && step.isOwn(submission)
        case .drafted(let person, _, _), .reflected(let person, _, _): return takesPart && person == standing.person
        case .appealed(let appeal):
            guard appeal.person == standing.person else { return false }
            if case .submission(let submission) = appeal.contribution { return step.isOwn(submission) }
            return workshop.author(of: appeal.contribution) == standing.person
        case .solutionCredited(let credit): return credit.person == standing.person && step.isOwn(credit.submission)
        case .reviewTaken(let asked, _): return takesPart && asked.reviewer == standing.person
        case .reviewed(let answer): return diary.asked[answer.review]?.reviewer == standing.person
        case .reviewRated(let rated, _): return diary.asked[rated].map { step.isOwn($0.submission) } ?? false
        case .commented, .commentRated, .flagged, .nominated: return takesPart || standing.may(.seeNames)
        case .reviewReturned: return true
        }
    }
}

extension WorkshopStepTaken {
    fileprivate var cause: StepCause { move.standing == .clock ? .policy : .person(move.standing.person) }
}
