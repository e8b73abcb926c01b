/// What the notice board keeps of one workshop: the workshop itself, and since when things wait in it.
struct NoticeDesk: Sendable {
    let plan: WorkshopPlan
    private(set) var workshop: Workshop
    /// Since when a contribution waits for a moderator.
    private(set) var flaggedSince: [ContributionID: Instant] = [:]
    /// Since when a solution waits for a curator, and which time it does.
    private(set) var nominatedSince: [SubmissionID: (at: Instant, series: Int)] = [:]
    /// The notices that told of a review, or were to.
    private var assigned: [ReviewID: NoticeID] = [:]
    private var hiding: [ContributionID: [NoticeID]] = [:]
    /// How often approvals of a step have lapsed in this phase, and when they did last: then they are asked for anew.
    private(set) var lapses: [WorkshopStep: (count: Int, at: Instant)] = [:]
    private var tally: [PersonID: Int] = [:]

    init(_ id: WorkshopID, _ plan: WorkshopPlan) {
        self.plan = plan
        workshop = Workshop(id: id)
    }

    /// Takes in an event; gives what people are to be told of it.
    ///
    /// - Parameter isUntold: Whether an earlier notice has not been delivered.
    mutating func apply(_ event: WorkshopEvent, at moment: Instant, untold isUntold: (NoticeID) -> Bool) -> [News] {
        let appealed = workshop.appealWaiting(in: event)
        let approved = workshop.approvals
        workshop.apply(event, at: moment)
        keepTime(of: event, at: moment)
        keepLapses(of: approved, after: event, at: moment)
        return news(of: event, at: moment, deniesAppeal: appealed, untold: isUntold)
    }

    private mutating func keepTime(of event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .flagged(let flag): flaggedSince[flag.contribution] = flaggedSince[flag.contribution] ?? moment
        case .appealed(let appeal): flaggedSince[appeal.contribution] = flaggedSince[appeal.contribution] ?? moment
        case .ruled(let ruling): flaggedSince[ruling.contribution] = nil
        case .nominated(let nomination):
            let work = workshop.work(nomination.submission)
            guard work?.nominations.count == 1 else { return }
            let series = nominatedSince[nomination.submission]?.series ?? 0
            nominatedSince[nomination.submission] = (moment, series + 1)
        default: break
        }
    }

    private mutating func keepLapses(
        of approved: [WorkshopStep: [PersonID]], after event: WorkshopEvent, at moment: Instant
    ) {
        switch event {
        case .advanced: lapses = [:]
        case .approvalWithdrawn: break
        default:
            for (step, people) in approved where !people.isEmpty && workshop.approvals[step]?.isEmpty ?? true {
                lapses[step] = ((lapses[step]?.count ?? 0) + 1, moment)
            }
        }
    }

    private mutating func news(
        of event: WorkshopEvent, at moment: Instant, deniesAppeal: Bool, untold isUntold: (NoticeID) -> Bool
    ) -> [News] {
        switch event {
        case .enrolled(let enrolment): return [item(.invited, to: enrolment.person, .enrolment, at: moment)]
        case .advanced(let phase, let cause): return began(phase, cause, at: moment)
        case .allocated(let allocation):
            return asked(allocation, at: moment) + released(allocation.released, at: moment, isUntold)
        case .reviewReturned(let review, .workWithdrawn): return released([review], at: veiled(moment), isUntold)
        case .reviewReturned(let review, .leaseEnded):
            return items(.leaseEnded, to: workshop.reviewer(of: review), .reviews([review]), at: moment)
        case .secondLookAsked(let asked):
            return [item(.secondLookAsked, to: asked.reviewer, .reviews([asked.review]), at: moment)]
        case .reviewed(let answer): return looked(answer.review, at: veiled(moment))
        case .commented(let comment): return said(comment, at: veiled(moment))
        case .graded(let grades): return grades.flatMap { toAuthors(of: $0.submission, .published, at: moment) }
        case .gradeSettled(let word): return toAuthors(of: word.submission, .gradeSettled, at: moment)
        case .keptInLibrary(let entry):
            return toAuthors(of: entry.submission, .keptInLibrary, at: moment).filter { $0.person != entry.curator }
        case .summarised(let summary): return toAuthors(of: summary.submission, .summarised, at: moment)
        case .ruled(let ruling): return ruled(ruling, at: moment, deniesAppeal, isUntold)
        case .revealed(let reveal):
            return reveal.decider == reveal.person ? [] : [item(.nameTold, to: reveal.person, .name, at: moment)]
        case .opened, .teamFormed, .drafted, .submitted, .withdrawn, .reviewTaken, .reviewReturned(_, .givenBack),
            .commentRated, .reviewRated, .nominated, .nominationDeclined, .reflected, .approved, .approvalWithdrawn,
            .solutionCredited, .namesSeen, .flagged, .appealed:
            return []
        }
    }
}

extension NoticeDesk {
    /// When something may be told that somebody did under a pseudonym.
    func veiled(_ moment: Instant) -> Instant { plan.policy.anonymity == .open ? moment : moment.nextFullHour }

    private mutating func item(
        _ kind: NoticeKind, to person: PersonID, _ subject: News.Subject, at moment: Instant
    ) -> News {
        tally[person, default: 0] += 1
        return News(
            id: id(kind, "\(tally[person, default: 0])", to: person), person: person, kind: kind,
            home: .workshop(workshop.id), cohort: plan.cohort, subject: subject, at: moment)
    }

    private mutating func items(
        _ kind: NoticeKind, to person: PersonID?, _ subject: News.Subject, at moment: Instant
    ) -> [News] {
        person.map { [item(kind, to: $0, subject, at: moment)] } ?? []
    }

    func id(_ kind: NoticeKind, _ cause: String, to person: PersonID) -> NoticeID {
        NoticeID("\(Fingerprint(of: ["workshop", workshop.id.rawValue, kind.rawValue, cause, person.rawValue]))")
    }

    private mutating func toAuthors(of submission: SubmissionID, _ kind: NoticeKind, at moment: Instant) -> [News] {
        workshop.authors(of: submission).map { item(kind, to: $0, .submission(submission), at: moment) }
    }

    private mutating func began(_ phase: WorkshopPhase, _ cause: StepCause, at moment: Instant) -> [News] {
        let round = workshop.round
        let kind: NoticeKind
        switch phase {
        case .submission: kind = round == 1 ? .submissionsOpen : .revise
        case .reflection: kind = .reflectionAsked
        case .setup, .review, .grading, .closed: return []
        }
        let told = workshop.people.filter { phase == .reflection || $0.enrolment.part == .author }.map(
            \.enrolment.person)
        return told.filter { cause != .person($0) }.map {
            item(kind, to: $0, .phase(phase, round: round), at: moment)
        }
    }

    private mutating func asked(_ allocation: Allocation, at moment: Instant) -> [News] {
        let reviews = Dictionary(grouping: allocation.reviews, by: \.reviewer)
        return reviews.keys.sorted().filter { allocation.cause != .person($0) }.map { reviewer in
            let asked = reviews[reviewer, default: []].map(\.review)
            let news = item(.assigned, to: reviewer, .reviews(asked), at: moment)
            for review in asked { assigned[review] = news.id }
            return news
        }
    }

    /// Whoever was told that a review is asked for is told that it is not; who has not heard of it hears nothing.
    private mutating func released(_ reviews: [ReviewID], at moment: Instant, _ isUntold: (NoticeID) -> Bool) -> [News]
    {
        let known = reviews.filter { review in assigned.removeValue(forKey: review).map { !isUntold($0) } ?? true }
        let byReviewer = Dictionary(grouping: known) { workshop.reviewer(of: $0) }
        return byReviewer.compactMap { reviewer, reviews in reviewer.map { ($0, reviews) } }
            .sorted { $0.0 < $1.0 }.map { item(.reviewNotNeeded, to: $0.0, .reviews($0.1), at: moment) }
    }

    private mutating func looked(_ review: ReviewID, at moment: Instant) -> [News] {
        guard let answered = workshop.asked(review), answered.isSecondLook else { return [] }
        let submission = workshop.submissions[Int(answered.submission)].id
        return workshop.authors(of: submission).map {
            item(.secondLookDone, to: $0, .contribution(.review(review)), at: moment)
        }
    }

    private mutating func said(_ comment: PostedComment, at moment: Instant) -> [News] {
        var told: Set<PersonID> = [comment.author]
        var news: [News] = []
        func recipients(_ people: [PersonID]) -> [PersonID] { people.filter { told.insert($0).inserted } }
        let answered = comment.answered.flatMap { workshop.author(of: .comment($0)) }.map { [$0] } ?? []
        let subject = News.Subject.comment(comment.comment)
        news += recipients(answered).map { item(.answer, to: $0, subject, at: moment) }
        news += recipients(workshop.authors(of: comment.submission)).map { item(.comment, to: $0, subject, at: moment) }
        guard comment.isQuestion else { return news }
        let guides = workshop.people.filter { $0.enrolment.part == .guide }.map(\.enrolment.person)
        return news + recipients(guides).map { item(.question, to: $0, subject, at: moment) }
    }

    private mutating func ruled(
        _ ruling: Ruling, at moment: Instant, _ deniesAppeal: Bool, _ isUntold: (NoticeID) -> Bool
    ) -> [News] {
        let kind: NoticeKind
        switch ruling.outcome {
        case .hidden: kind = .hidden
        case .restored: kind = .restored
        case .kept where deniesAppeal: kind = .appealDenied
        case .kept: return []
        }
        let earlier = hiding.removeValue(forKey: ruling.contribution) ?? []
        guard kind != .restored || !earlier.contains(where: isUntold) else { return [] }
        let news = workshop.contributors(to: ruling.contribution).filter { $0 != ruling.moderator }.map {
            item(kind, to: $0, .contribution(ruling.contribution), at: moment)
        }
        if kind == .hidden { hiding[ruling.contribution] = news.map(\.id) }
        return news
    }
}
