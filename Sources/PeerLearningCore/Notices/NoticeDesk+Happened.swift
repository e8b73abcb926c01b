extension NoticeDesk {
    /// What a person is told of something that has happened; nil where it is not so any more, or not yet to be told.
    func notice(of item: News, at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> Notice? {
        guard may(item.kind, item.person, at: moment, in: cohort, roles), let telling = telling(item, at: moment) else {
            return nil
        }
        return notice(item.id, item.kind, to: item.person, telling, at: item.at)
    }

    func notice(
        _ id: NoticeID, _ kind: NoticeKind, to person: PersonID, _ telling: Telling, at moment: Instant
    ) -> Notice {
        var telling = telling
        telling.arguments["task"] = .text(plan.task.title)
        return Notice(
            id: id, to: person, kind, cohort: plan.cohort, workshop: workshop.id, place: plan.task.title,
            what: telling.what(kind), why: telling.why(kind), at: moment)
    }

    /// Whether somebody who takes part is still there, and may do what they are told to do.
    func may(_ kind: NoticeKind, _ person: PersonID, at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> Bool {
        guard cohort.member(person) != nil || (Self.forStaffToo.contains(kind) && cohort.holds(person)) else {
            return false
        }
        guard let needed = Self.needs[kind] else { return true }
        return standing(of: person, at: moment, in: cohort, roles).may(needed)
    }

    func standing(of person: PersonID, at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> Standing {
        cohort.standing(of: person, at: Place(workshop.id, plan, in: workshop.phase, at: moment), roles: roles)
    }

    /// Staff talk without taking part: what they wrote is answered, and may be hidden.
    private static let forStaffToo: Set<NoticeKind> = [.answer, .hidden, .restored, .appealDenied]

    private static let needs: [NoticeKind: Permission] = [
        .submissionsOpen: .submitWork, .revise: .submitWork, .assigned: .reviewWork, .secondLookAsked: .reviewWork,
        .leaseEnding: .reviewWork, .leaseEnded: .reviewWork, .reflectionAsked: .comment, .question: .comment,
    ]

    private func telling(_ item: News, at moment: Instant) -> Telling? {
        switch item.subject {
        case .enrolment: return workshop.phase == .closed ? nil : Telling()
        case .phase(let phase, let round): return telling(phase, round, to: item.person)
        case .reviews(let reviews): return telling(item.kind, reviews, to: item.person, at: moment)
        case .submission(let id): return telling(item.kind, of: id)
        case .comment(let id): return telling(item.kind, id)
        case .contribution(let contribution): return telling(item.kind, contribution)
        case .name: return Telling()
        case .role, .powers: return nil
        }
    }

    private func telling(_ phase: WorkshopPhase, _ round: Int, to person: PersonID) -> Telling? {
        guard workshop.phase == phase, workshop.round == round, let participant = participant(person) else {
            return nil
        }
        switch phase {
        case .submission where round == 1: return workshop.handedIn(participant) == nil ? Telling() : nil
        case .submission:
            guard let work = workshop.handedIn(participant), !work.isRevised else { return nil }
            return Telling(arguments: ["round": .number(round)])
        case .reflection: return participant.reflection == nil ? Telling() : nil
        case .setup, .review, .grading, .closed: return nil
        }
    }

    private func telling(_ kind: NoticeKind, _ reviews: [ReviewID], to person: PersonID, at moment: Instant) -> Telling?
    {
        switch kind {
        case .assigned:
            guard workshop.phase == .review else { return nil }
            let open = reviews.compactMap(workshop.asked).count { $0.isPending && $0.round == workshop.round }
            return open > 0 ? Telling(arguments: ["count": .number(open)]) : nil
        case .secondLookAsked:
            guard workshop.phase != .closed else { return nil }
            return reviews.compactMap(workshop.asked).contains(where: \.isPending) ? Telling() : nil
        case .leaseEnded:
            // Who has taken another work since knows it.
            let isBusy = participant(person).map { openReviews(of: $0, at: moment).isEmpty == false } ?? false
            return workshop.phase == .review && !isBusy ? Telling() : nil
        default: return Telling(arguments: ["count": .number(reviews.count)])
        }
    }

    private func telling(_ kind: NoticeKind, of id: SubmissionID) -> Telling? {
        guard let work = workshop.work(id), !work.isWithdrawn else { return nil }
        switch kind {
        case .published: return work.grade.map { Telling(variant: $0.value == nil ? "none" : "") }
        case .gradeSettled: return work.settlement.map { Telling(variant: $0.value == nil ? "" : "other") }
        case .summarised: return work.grade == nil || work.summary == nil ? nil : Telling()
        case .keptInLibrary: return workshop.isHidden(.submission(id)) ? nil : Telling()
        default: return Telling()
        }
    }

    private func telling(_ kind: NoticeKind, _ id: CommentID) -> Telling? {
        guard let comment = workshop.posted(id), !workshop.isHidden(.comment(id)),
            let work = workshop.work(comment.posted.submission), !work.isWithdrawn
        else { return nil }
        switch kind {
        case .question: return comment.isAnswered || workshop.phase == .closed ? nil : Telling()
        case .comment: return Telling(variant: comment.posted.isQuestion ? "question" : "")
        default: return Telling()
        }
    }

    private func telling(_ kind: NoticeKind, _ contribution: ContributionID) -> Telling? {
        let isHidden = workshop.isHidden(contribution)
        switch kind {
        case .secondLookDone: return isHidden ? nil : Telling()
        case .restored: return isHidden ? nil : Telling(variant: contribution.word)
        default: return isHidden ? Telling(variant: contribution.word) : nil
        }
    }

    func participant(_ person: PersonID) -> Workshop.Participant? {
        workshop.personHandles[person].map { workshop.people[Int($0)] }
    }

    /// What a person was asked to review in the running round, and has not handed in.
    func openReviews(of participant: Workshop.Participant, at moment: Instant) -> [Workshop.Review] {
        participant.reviews.map { workshop.reviews[Int($0)] }.filter {
            $0.isPending && $0.round == workshop.round && !$0.isSecondLook && !workshop.isExpired($0, at: moment)
        }
    }
}

extension ContributionID {
    /// What it is, as the name of a text.
    var word: String {
        switch self {
        case .submission: "submission"
        case .comment: "comment"
        case .review: "review"
        }
    }

    /// What it is and which.
    var cause: String {
        switch self {
        case .submission(let id): "submission/\(id)"
        case .comment(let id): "comment/\(id)"
        case .review(let id): "review/\(id)"
        }
    }
}
