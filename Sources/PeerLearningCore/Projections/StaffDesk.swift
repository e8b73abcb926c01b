/// What the inbox keeps of one workshop for those who lead it, moderate it or look after what came of it.
struct StaffDesk: Sendable {
    let plan: WorkshopPlan
    private(set) var phase = WorkshopPhase.setup
    private var round = 1
    private var people = 0
    private var authors = 0
    private var submitted: Set<SubmissionID> = []
    private var revised: Set<SubmissionID> = []
    private var lookedAtTwice: Set<SubmissionID> = []
    private var submissionOf: [ReviewID: SubmissionID] = [:]
    private var reviewed: Set<SubmissionID> = []
    private var summarised: Set<SubmissionID> = []
    private var open: Set<ReviewID> = []
    private var done: Set<ReviewID> = []
    private var reflected = 0
    private var isAllocated = false
    private var isGraded = false
    private var unconfirmed: Set<SubmissionID> = []
    private var approvals: [WorkshopStep: Set<PersonID>] = [:]
    private var nominated: Set<SubmissionID> = []
    private var flagged: Set<ContributionID> = []
    private var kept = 0

    init(_ plan: WorkshopPlan) { self.plan = plan }

    mutating func apply(_ event: WorkshopEvent) {
        switch event {
        case .enrolled(let enrolment):
            people += 1
            if enrolment.part == .author { authors += 1 }
        case .advanced(let phase, _): advance(to: phase)
        case .submitted(let version):
            submitted.insert(version.submission)
            if isGraded { revised.insert(version.submission) }
        case .withdrawn(let submission, _): submitted.remove(submission)
        case .allocated(let allocation):
            isAllocated = true
            open.subtract(allocation.released)
            allocation.reviews.forEach { ask($0) }
        case .reviewTaken(let review, _): ask(review)
        case .reviewReturned(let review, _): open.remove(review)
        case .secondLookAsked(let review):
            ask(review)
            lookedAtTwice.insert(review.submission)
        case .reviewed(let review):
            guard open.remove(review.review) != nil else { return }
            done.insert(review.review)
            if let submission = submissionOf[review.review] { reviewed.insert(submission) }
        case .graded(let grades):
            isGraded = true
            if plan.isFoundational { unconfirmed.formUnion(grades.map(\.submission)) }
        case .gradeSettled(let settlement): unconfirmed.remove(settlement.submission)
        case .summarised(let summary): summarised.insert(summary.submission)
        case .nominated(let nomination): nominated.insert(nomination.submission)
        case .nominationDeclined(let submission, _, _): nominated.remove(submission)
        case .reflected: reflected += 1
        case .keptInLibrary(let entry):
            kept += 1
            nominated.remove(entry.submission)
        case .approved(let step, let person): approvals[step, default: []].insert(person)
        case .approvalWithdrawn(let step, let person): approvals[step]?.remove(person)
        case .flagged(let flag): flagged.insert(flag.contribution)
        case .appealed(let appeal): flagged.insert(appeal.contribution)
        case .ruled(let ruling): flagged.remove(ruling.contribution)
        case .opened, .teamFormed, .drafted, .commented, .commentRated, .reviewRated, .solutionCredited, .revealed,
            .namesSeen:
            break
        }
    }

    private mutating func advance(to phase: WorkshopPhase) {
        if self.phase == .grading, phase == .submission {
            round += 1
            (isAllocated, isGraded) = (false, false)
            (open, done) = ([], [])
        }
        self.phase = phase
        approvals = [:]
    }

    private mutating func ask(_ review: AllocatedReview) {
        submissionOf[review.review] = review.submission
        open.insert(review.review)
    }
}

extension StaffDesk {
    func duties(for standing: Standing, in workshop: WorkshopID, questions: [CommentID]) -> [Duty] {
        var duties = steps(in: workshop).filter { standing.may($0.step.permission) }.map(\.duty)
        duties += approvalsAsked(of: standing, in: workshop)
        if standing.may(.moderate), !flagged.isEmpty {
            duties.append(duty("moderate", .moderation, in: workshop, ["count": .number(flagged.count)]))
        }
        if standing.may(.allocateReviews) { duties += secondLooks(in: workshop) }
        if standing.may(.openWorkshop) {
            duties += questions.map { duty("answerLate", .question($0), in: workshop) }
        }
        return duties + gathering(for: standing, in: workshop)
    }

    /// What is to be made of the work when it is graded.
    private func gathering(for standing: Standing, in workshop: WorkshopID) -> [Duty] {
        var duties: [Duty] = []
        let until = plan.schedule(ofRound: round).reflectionsUntil
        if standing.may(.confirmGrades), !unconfirmed.isEmpty {
            duties.append(duty("confirm", .confirmation, in: workshop, ["count": .number(unconfirmed.count)]))
        }
        guard phase == .grading || phase == .reflection else { return duties }
        if standing.may(.keepLibrary), !nominated.isEmpty {
            duties.append(
                duty("nominated", .library, in: workshop, until: until, ["count": .number(nominated.count)]))
        } else if standing.may(.keepLibrary), !standing.may(.advancePhase), isGraded, kept == 0 {
            duties.append(duty("keep", .library, in: workshop, until: until))
        }
        let unread = reviewed.subtracting(summarised).count
        if standing.may(.collectFeedback), !standing.may(.advancePhase), unread > 0 {
            duties.append(duty("summarise", .digest, in: workshop, until: until, ["count": .number(unread)]))
        }
        return duties
    }

    private func steps(in workshop: WorkshopID) -> [(step: WorkshopStep, duty: Duty)] {
        let schedule = plan.schedule(ofRound: round)
        let next = phase == .grading && round < plan.rounds ? .submission : phase.next ?? .closed
        func step(_ name: String, until: Instant?, _ done: Int, of all: Int) -> (WorkshopStep, Duty) {
            let counts: [String: Message.Argument] = ["done": .number(done), "all": .number(all)]
            return (.begin(next), duty(name, .step(next), in: workshop, until: until, counts))
        }
        let asked = open.count + done.count
        switch phase {
        case .setup: return [step("begin", until: schedule.submissionsFrom, authors, of: people)]
        case .submission:
            return [step("goToReview", until: schedule.submissionsUntil, submitted.count, of: authors)]
        case .review where !isAllocated && plan.policy.allocation == .batch:
            return [(.allocate, duty("allocate", .allocation, in: workshop))]
        case .review: return [step("goToGrading", until: schedule.reviewsUntil, done.count, of: asked)]
        case .grading where !isGraded: return [(.publish, duty("publish", .grades, in: workshop))]
        case .grading:
            let name = next == .submission ? "goToNextRound" : "goToReflection"
            return [step(name, until: schedule.revisionsUntil, done.count, of: asked)]
        case .reflection: return [step("close", until: schedule.reflectionsUntil, reflected, of: people)]
        case .closed: return []
        }
    }

    private func approvalsAsked(of standing: Standing, in workshop: WorkshopID) -> [Duty] {
        steps(in: workshop).map(\.step).compactMap { step in
            let rule = plan.policy.rule(for: step)
            let given = approvals[step, default: []]
            guard given.count < rule.approvals, standing.may(rule.approver), !given.contains(standing.person) else {
                return nil
            }
            return duty("approve", .approval(step), in: workshop, ["step": .message(step.name)])
        }
    }

    private func secondLooks(in workshop: WorkshopID) -> [Duty] {
        guard phase == .grading || phase == .reflection, round >= plan.rounds else { return [] }
        return revised.intersection(reviewed).subtracting(lookedAtTwice).sorted().map {
            duty("askSecondLook", .secondLook($0), in: workshop)
        }
    }

    private func duty(
        _ name: String, _ subject: Duty.Subject, in workshop: WorkshopID, until: Instant? = nil,
        _ arguments: [String: Message.Argument] = [:]
    ) -> Duty {
        let task: [String: Message.Argument] = ["task": .text(plan.task.title)]
        return Duty(name, subject, in: workshop, until: until, arguments.merging(task) { first, _ in first })
    }
}
