/// What the inbox keeps of one workshop for those who take part.
struct ParticipantDesk: Sendable {
    let plan: WorkshopPlan
    private var phase = WorkshopPhase.setup
    private var round = 1
    private var parts: [PersonID: Enrolment.Part] = [:]
    private var pseudonyms: [PersonID: Pseudonym] = [:]
    private var teams: [PersonID: [PersonID]] = [:]
    private var submitted: [PersonID: SubmissionID] = [:]
    private var authors: [SubmissionID: [PersonID]] = [:]
    private var faces: [SubmissionID: Pseudonym] = [:]
    private var revisedInRound: [SubmissionID: Int] = [:]
    private var drafts: Set<PersonID> = []
    private var open: [PersonID: [ReviewID: Asked]] = [:]
    private var asked: [ReviewID: AllocatedReview] = [:]
    private var done: [PersonID: Int] = [:]
    private var unrated: [PersonID: Set<ReviewID>] = [:]
    private var waiting: [ReviewID: [PersonID]] = [:]
    private var gradedRounds = 0
    private var reflected: Set<PersonID> = []

    private struct Asked {
        let round: Int
        let isSecondLook: Bool
        let until: Instant?
    }

    init(_ plan: WorkshopPlan) { self.plan = plan }

    func isGuide(_ person: PersonID) -> Bool { parts[person] == .guide }

    mutating func apply(_ event: WorkshopEvent) {
        switch event {
        case .enrolled(let enrolment):
            parts[enrolment.person] = enrolment.part
            pseudonyms[enrolment.person] = enrolment.pseudonym
        case .teamFormed(let team):
            for member in team.members {
                teams[member] = team.members
                pseudonyms[member] = team.pseudonym
            }
        case .advanced(let phase, _):
            if self.phase == .grading, phase == .submission {
                round += 1
                done = [:]
            }
            self.phase = phase
        case .drafted(let person, _, _): drafts.insert(person)
        case .submitted(let version): take(version)
        case .withdrawn(let submission, _):
            for author in authors[submission, default: []] { submitted[author] = nil }
        case .allocated(let allocation):
            allocation.released.forEach { close($0) }
            allocation.reviews.forEach { ask($0, until: nil) }
        case .reviewTaken(let review, let lease): ask(review, until: lease)
        case .reviewReturned(let review, _): close(review)
        case .secondLookAsked(let review): ask(review, isSecondLook: true, until: nil)
        case .reviewed(let review): take(review)
        case .reviewRated(let review, _): settle(review)
        case .graded:
            gradedRounds = round
            for (review, authors) in waiting { authors.forEach { unrated[$0, default: []].insert(review) } }
            waiting = [:]
        case .reflected(let person, _, _): reflected.insert(person)
        case .ruled(let ruling):
            if case .review(let review) = ruling.contribution, ruling.outcome == .hidden { settle(review) }
        case .opened, .approved, .approvalWithdrawn, .commented, .commentRated, .gradeSettled, .nominated,
            .nominationDeclined, .keptInLibrary, .summarised, .solutionCredited, .revealed, .namesSeen, .flagged,
            .appealed:
            break
        }
    }

    private mutating func take(_ version: SubmittedVersion) {
        let authors = self.authors[version.submission] ?? teams[version.author] ?? [version.author]
        self.authors[version.submission] = authors
        if faces[version.submission] == nil { faces[version.submission] = pseudonyms[version.author] }
        revisedInRound[version.submission] = round
        for author in authors { submitted[author] = version.submission }
        drafts.remove(version.author)
    }

    private mutating func ask(_ review: AllocatedReview, isSecondLook: Bool = false, until lease: Instant?) {
        asked[review.review] = review
        open[review.reviewer, default: [:]][review.review] = Asked(
            round: round, isSecondLook: isSecondLook, until: lease)
    }

    private mutating func close(_ review: ReviewID) {
        if let asked = asked[review] { open[asked.reviewer]?[review] = nil }
    }

    private mutating func take(_ review: SubmittedReview) {
        guard let asked = asked[review.review], let left = open[asked.reviewer]?.removeValue(forKey: review.review)
        else { return }
        if !left.isSecondLook { done[asked.reviewer, default: 0] += 1 }
        let readers = authors[asked.submission, default: []]
        if left.isSecondLook {
            readers.forEach { unrated[$0, default: []].insert(review.review) }
        } else {
            waiting[review.review] = readers
        }
    }

    private mutating func settle(_ review: ReviewID) {
        waiting[review] = nil
        guard let asked = asked[review] else { return }
        for author in authors[asked.submission, default: []] { unrated[author]?.remove(review) }
    }
}

extension ParticipantDesk {
    func duties(of person: PersonID, in workshop: WorkshopID, at moment: Instant) -> [Duty] {
        guard let part = parts[person], phase != .setup, phase != .closed else { return [] }
        let schedule = plan.schedule(ofRound: round)
        var duties: [Duty] = []
        func add(_ subject: Duty.Subject, _ name: String, until: Instant?, of author: Pseudonym? = nil) {
            var arguments: [String: Message.Argument] = ["task": .text(plan.task.title)]
            if let author { arguments["author"] = .message(author.name) }
            duties.append(Duty(name, subject, in: workshop, until: until, arguments))
        }
        if part == .author, let name = handingIn(person) {
            add(.submission, name, until: schedule.submissionsUntil)
        }
        for (review, asked) in open[person, default: [:]] {
            guard asked.isSecondLook || (phase == .review && asked.round == round),
                asked.until.map({ moment < $0 }) ?? true
            else { continue }
            let until = asked.until ?? (asked.isSecondLook ? schedule.reflectionsUntil : schedule.reviewsUntil)
            add(
                .review(review, isSecondLook: asked.isSecondLook), asked.isSecondLook ? "secondLook" : "review",
                until: until, of: self.asked[review].flatMap { faces[$0.submission] })
        }
        if takesReviews(person, part, at: moment) { add(.taking, "takeReview", until: schedule.reviewsUntil) }
        for review in unrated[person, default: []] { add(.rating(review), "rateReview", until: nil) }
        if phase == .reflection, !reflected.contains(person) {
            add(.reflection, "reflect", until: schedule.reflectionsUntil)
        }
        return duties
    }

    /// What an author is asked to hand in; nil where there is nothing to.
    private func handingIn(_ person: PersonID) -> String? {
        guard phase == .submission else { return nil }
        guard let submission = submitted[person] else { return drafts.contains(person) ? "submitDraft" : "submit" }
        return revisedInRound[submission] == round ? nil : "revise"
    }

    /// Whether somebody should take a work to review: they have none open, and have done fewer than they owe.
    private func takesReviews(_ person: PersonID, _ part: Enrolment.Part, at moment: Instant) -> Bool {
        guard phase == .review, case .onDemand = plan.policy.allocation else { return false }
        let owed = part == .author ? plan.policy.reviewsByPeers : plan.policy.reviewsByGuides
        let isBusy = open[person, default: [:]].values.contains { $0.until.map { moment < $0 } ?? true }
        return !isBusy && done[person, default: 0] < owed && (part == .guide || submitted[person] != nil)
    }

    func answers(to questions: [CommentID], in workshop: WorkshopID) -> [Duty] {
        guard phase != .closed else { return [] }
        return questions.map {
            Duty("answer", .question($0), in: workshop, until: nil, ["task": .text(plan.task.title)])
        }
    }
}
