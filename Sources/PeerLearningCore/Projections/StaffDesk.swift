/// What the inbox keeps of one workshop for those who lead it, moderate it or keep its best work.
struct StaffDesk: Sendable {
    private let task: String
    private let schedule: WorkshopSchedule
    private(set) var phase = WorkshopPhase.setup
    private var people = 0
    private var authors = 0
    private var submitted: Set<SubmissionID> = []
    private var revised: Set<SubmissionID> = []
    private var lookedAtTwice: Set<SubmissionID> = []
    private var submissionOf: [ReviewID: SubmissionID] = [:]
    private var reviewed: Set<SubmissionID> = []
    private var asked = 0
    private var done = 0
    private var reflected = 0
    private var isAllocated = false
    private var isGraded = false
    private var flagged: Set<ContributionID> = []
    private var kept = 0

    init(_ plan: WorkshopPlan) {
        task = plan.task.title
        schedule = plan.schedule
    }

    mutating func apply(_ event: WorkshopEvent) {
        switch event {
        case .enrolled(let enrolment):
            people += 1
            if enrolment.part == .author { authors += 1 }
        case .advanced(let phase): self.phase = phase
        case .submitted(let version):
            submitted.insert(version.submission)
            if isGraded { revised.insert(version.submission) }
        case .allocated(let allocation):
            isAllocated = true
            asked += allocation.reviews.count
            for review in allocation.reviews { submissionOf[review.review] = review.submission }
        case .secondLookAsked(let review):
            asked += 1
            lookedAtTwice.insert(review.submission)
        case .reviewed(let review):
            done += 1
            if let submission = submissionOf[review.review] { reviewed.insert(submission) }
        case .graded: isGraded = true
        case .reflected: reflected += 1
        case .keptInLibrary: kept += 1
        case .flagged(let flag): flagged.insert(flag.contribution)
        case .appealed(let appeal): flagged.insert(appeal.contribution)
        case .ruled(let ruling): flagged.remove(ruling.contribution)
        case .opened, .commented, .commentRated, .reviewRated: break
        }
    }

    func duties(as roles: Set<String>, in workshop: WorkshopID) -> [Duty] {
        guard phase != .closed else { return [] }
        var duties = roles.contains(Role.facilitator.name) ? steps(in: workshop) : []
        let moderates = roles.contains(Role.moderator.name) || roles.contains(Role.facilitator.name)
        if moderates, !flagged.isEmpty {
            duties.append(duty("moderate", .moderation, in: workshop, ["count": .number(flagged.count)]))
        }
        if roles.contains(Role.curator.name), isGraded, kept == 0 {
            duties.append(duty("keep", .library, in: workshop, until: schedule.reflectionsUntil))
        }
        return duties
    }

    private func steps(in workshop: WorkshopID) -> [Duty] {
        func step(_ name: String, until: Instant?, _ done: Int, of all: Int) -> Duty {
            let counts: [String: Message.Argument] = ["done": .number(done), "all": .number(all)]
            return duty(name, .step(phase.next ?? .closed), in: workshop, until: until, counts)
        }
        switch phase {
        case .setup: return [step("begin", until: nil, authors, of: people)]
        case .submission:
            return [step("goToReview", until: schedule.submissionsUntil, submitted.count, of: authors)]
        case .review where !isAllocated: return [duty("allocate", .allocation, in: workshop)]
        case .review: return [step("goToGrading", until: schedule.reviewsUntil, done, of: asked)]
        case .grading where !isGraded: return [duty("publish", .grades, in: workshop)]
        case .grading: return secondLooks(in: workshop) + [step("goToReflection", until: nil, done, of: asked)]
        case .reflection:
            return secondLooks(in: workshop) + [step("close", until: schedule.reflectionsUntil, reflected, of: people)]
        case .closed: return []
        }
    }

    private func secondLooks(in workshop: WorkshopID) -> [Duty] {
        revised.intersection(reviewed).subtracting(lookedAtTwice).sorted().map {
            duty("askSecondLook", .secondLook($0), in: workshop)
        }
    }

    private func duty(
        _ name: String, _ subject: Duty.Subject, in workshop: WorkshopID, until: Instant? = nil,
        _ arguments: [String: Message.Argument] = [:]
    ) -> Duty {
        Duty(name, subject, in: workshop, until: until, arguments.merging(["task": .text(task)]) { first, _ in first })
    }
}
