import PeerLearningCore

/// What a reader of the log alone knows of a workshop: told from the events, without the workshop's own memory.
struct WorkshopDiary: Hashable, Sendable {
    struct Work: Hashable, Sendable {
        var authors: Set<PersonID>
        var texts: [DocumentID] = []
        var lateness: [Duration] = []
        var isWithdrawn = false
        /// The texts that were taken back: shown no more, not even when another is handed in.
        var withdrawnTexts: [DocumentID] = []
        /// The version that each round reviews.
        var entered: [Int: Int] = [:]
        var gradedRound: Int?
        var isSettled = false

        mutating func withdraw() {
            isWithdrawn = true
            withdrawnTexts = texts
        }

        /// Whether there is a version that no round has reviewed.
        var isFresh: Bool { texts.count > (entered.values.max() ?? 0) }
    }

    struct Asked: Hashable, Sendable {
        let submission: SubmissionID
        let reviewer: PersonID
        let round: Int
        let isSecondLook: Bool
        var lease: Instant?
        var isReturned = false
        var answer: SubmittedReview?

        var isPending: Bool { answer == nil && !isReturned }
    }

    struct Approval: Hashable, Sendable {
        let person: PersonID
        let basis: Int
    }

    private(set) var plan: WorkshopPlan?
    private(set) var phase = WorkshopPhase.setup
    private(set) var reviewingBegan: Instant?
    private(set) var round = 1
    private(set) var gradedRounds = 0
    private(set) var isAllocated = false
    private(set) var people: [PersonID: Enrolment] = [:]
    private(set) var teams: [PersonID: Set<PersonID>] = [:]
    private(set) var works: [SubmissionID: Work] = [:]
    private(set) var asked: [ReviewID: Asked] = [:]
    private(set) var drafts: Set<DocumentID> = []
    /// The texts that were handed in in the running submission phase.
    private(set) var newTexts: Set<DocumentID> = []
    private(set) var reflected: Set<PersonID> = []
    private(set) var revealed: Set<Pseudonym> = []
    private(set) var hiddenBy: [ContributionID: PersonID] = [:]
    private(set) var appeals: Set<ContributionID> = []
    private var approvals: [WorkshopStep: [PersonID: Int]] = [:]

    mutating func note(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .opened(let plan): self.plan = plan
        case .enrolled(let enrolment): people[enrolment.person] = enrolment
        case .teamFormed(let team): for member in team.members { teams[member] = Set(team.members) }
        case .advanced(let phase, _): goOn(to: phase, at: moment)
        case .submitted(let version): add(version)
        case .withdrawn(let submission, _): works[submission]?.withdraw()
        case .allocated(let allocation):
            isAllocated = true
            for review in allocation.released { asked[review]?.isReturned = true }
            for review in allocation.reviews { ask(review) }
        case .reviewTaken(let review, let lease): ask(review, lease: lease)
        case .secondLookAsked(let review): ask(review, isSecondLook: true)
        case .reviewReturned(let review, _): asked[review]?.isReturned = true
        case .reviewed(let answer): asked[answer.review]?.answer = answer
        case .graded(let grades):
            gradedRounds = round
            for grade in grades {
                works[grade.submission]?.gradedRound = round
                works[grade.submission]?.isSettled = false
            }
        case .gradeSettled(let settlement): works[settlement.submission]?.isSettled = true
        case .drafted(_, let document, _): drafts.insert(document)
        case .reflected(let person, _, _): reflected.insert(person)
        case .approved(let step, let person): approvals[step, default: [:]][person] = basis(of: step)
        case .approvalWithdrawn(let step, let person): approvals[step]?[person] = nil
        case .revealed(let reveal): revealed.insert(reveal.pseudonym)
        case .ruled(let ruling):
            if ruling.outcome == .hidden { hiddenBy[ruling.contribution] = ruling.moderator }
            if ruling.outcome == .restored { hiddenBy[ruling.contribution] = nil }
            appeals.remove(ruling.contribution)
        case .appealed(let appeal): appeals.insert(appeal.contribution)
        case .commented, .commentRated, .reviewRated, .nominated, .nominationDeclined, .keptInLibrary, .summarised,
            .solutionCredited, .namesSeen, .flagged:
            break
        }
    }

    private mutating func goOn(to phase: WorkshopPhase, at moment: Instant) {
        if self.phase == .submission, phase == .review {
            for (id, work) in works where work.isFresh && !work.isWithdrawn {
                works[id]?.entered[round] = work.texts.count
            }
        }
        if self.phase == .grading, phase == .submission { (round, isAllocated) = (round + 1, false) }
        self.phase = phase
        reviewingBegan = phase == .review && lastMoment == nil ? moment : nil
        newTexts = []
        approvals = [:]
    }

    private mutating func add(_ version: SubmittedVersion) {
        var work = works[version.submission] ?? Work(authors: teams[version.author] ?? [version.author])
        work.texts.append(version.document)
        work.lateness.append(version.lateness)
        work.isWithdrawn = false
        if phase == .submission { newTexts.insert(version.document) }
        if phase == .review, work.entered[round] == nil { work.entered[round] = work.texts.count }
        works[version.submission] = work
    }

    private mutating func ask(_ review: AllocatedReview, isSecondLook: Bool = false, lease: Instant? = nil) {
        asked[review.review] = Asked(
            submission: review.submission, reviewer: review.reviewer, round: round, isSecondLook: isSecondLook,
            lease: lease)
    }
}

extension WorkshopDiary {
    /// What the workshop may have forgotten; the rest stands in its own fingerprint.
    func hash(into hasher: inout Hasher) {
        hasher.combine(works)
        hasher.combine(asked)
        hasher.combine(drafts)
        hasher.combine(newTexts)
        hasher.combine(reviewingBegan)
        hasher.combine(hiddenBy)
        hasher.combine(appeals)
        hasher.combine(approvals)
    }

    /// The works that the running round reviews.
    var worksOfTheRound: [SubmissionID: Work] { works.filter { $1.entered[round] != nil && !$1.isWithdrawn } }

    /// The reviews of the running round that were not given back, without second looks.
    var reviewsOfTheRound: [ReviewID: Asked] {
        asked.filter { $1.round == round && !$1.isReturned && !$1.isSecondLook }
    }

    /// The schedule of the running round.
    var schedule: WorkshopSchedule? { round == 1 ? plan?.schedule : plan?.revisionRounds[round - 2].schedule }

    /// When work is late in the running round.
    var lastMoment: Instant? { schedule?.submissionsUntil.map { $0 + (plan?.policy.late.grace ?? .zero) } }

    /// Who approved a step as it is now.
    func approvers(of step: WorkshopStep) -> Set<PersonID> {
        let basis = basis(of: step)
        return Set((approvals[step] ?? [:]).filter { $1 == basis }.keys)
    }

    /// What an approval of a step was given for: the phase, and what the step would work with.
    private func basis(of step: WorkshopStep) -> Int {
        var hasher = Hasher()
        hasher.combine(round)
        hasher.combine(phase)
        switch step {
        case .begin: break
        case .allocate:
            hasher.combine(people)
            hasher.combine(teams)
            hasher.combine(worksOfTheRound.mapValues { $0.entered[round] })
        case .publish:
            hasher.combine(worksOfTheRound.mapValues { $0.entered[round] })
            hasher.combine(reviewsOfTheRound)
            hasher.combine(Set(reviewsOfTheRound.keys.filter { hiddenBy[.review($0)] != nil }))
        }
        return hasher.finalize()
    }
}

extension WorkshopDiary {
    /// Whether the policy lets a step happen by itself at a moment.
    func isDue(_ step: WorkshopStep, at moment: Instant) -> Bool {
        guard let plan, let rule = plan.policy.steps.first(where: { $0.step == step }) else { return false }
        if case .begin(let next) = step, next == .reflection, round < plan.rounds { return false }
        let end = phase == .submission ? lastMoment : schedule?.end(of: phase)
        let isOver = end.map { $0 <= moment } ?? false
        switch rule.trigger {
        case .byHand: return false
        case .atOnce: return true
        case .onSchedule: return isOver
        case .when(let condition): return isOver || holds(condition)
        }
    }

    private func holds(_ condition: WorkshopCondition) -> Bool {
        switch condition {
        case .everybodyHandedIn:
            return people.values.filter { $0.part == .author }.allSatisfy { author in
                works.values.contains { $0.authors.contains(author.person) && $0.isFresh && !$0.isWithdrawn }
            }
        case .everyReviewIsIn:
            let reviews = reviewsOfTheRound.values
            return !reviews.isEmpty && reviews.allSatisfy { $0.answer != nil }
        case .everybodyReflected: return reflected == Set(people.keys)
        }
    }

    /// How late work is that comes in at a moment.
    func lateness(at moment: Instant) -> Duration {
        let last: Instant? =
            switch phase {
            case .submission: lastMoment
            case .review: lastMoment ?? reviewingBegan
            case .setup, .grading, .reflection, .closed: nil
            }
        guard let last, last < moment else { return .zero }
        return .milliseconds(moment.milliseconds - last.milliseconds)
    }
}
