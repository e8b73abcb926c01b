import PeerLearningTesting

@testable import PeerLearningCore

extension WorkshopScenario {
    /// What anybody may try.
    func commands(in workshop: Workshop) -> [WorkshopCommand] {
        let mayGoOn = mayGoOn(workshop)
        let declining: [WorkshopCommand] = workshop.submissions.filter { !$0.nominations.isEmpty }.map {
            .declineNomination($0.id, reason: "reason", words: 3)
        }
        return organising(workshop) + allocations(workshop) + approvals + reviewing(workshop, mayGoOn: mayGoOn)
            + declining
            + (mayGoOn ? talk(workshop) + moderation(workshop) + aftermath(workshop) + names(workshop) : [])
    }

    private func mayGoOn(_ workshop: Workshop) -> Bool {
        let phases = workshop.phase.rawValue + (workshop.round - 1) * WorkshopPhase.grading.rawValue
        return workshop.extras < extras + phases * extrasOfAPhase
    }

    /// What a person may try for themselves.
    func personal(_ standing: Standing, _ workshop: Workshop) -> [WorkshopCommand] {
        let person = standing.person
        let place = people.firstIndex(of: person) ?? 9
        let work = workshop.work(of: person)
        let count = work?.versions.count ?? 0
        let mayGoOn = mayGoOn(workshop)
        var commands: [WorkshopCommand] = []
        if count == 0 || (mayGoOn && count < versions) {
            commands.append(
                .submit(SubmissionID("submission-\(place)"), document: DocumentID("text-\(place)-\(count)"), words: 9))
        }
        if mayGoOn, workshop.reflections.count < reflections {
            commands.append(.reflect(document: DocumentID("reflection-\(place)"), words: 9))
        }
        if mayGoOn, workshop.submissions.count(where: \.isWithdrawn) < withdrawals { commands.append(.withdraw) }
        if mayGoOn, workshop.draftCount < drafts, workshop.draft(of: person) == nil {
            commands.append(.keepDraft(document: DocumentID("draft-\(place)"), words: 3))
        }
        if workshop.phase == .review, workshop.reviews.count(where: { $0.lease != nil }) < takes {
            commands += workshop.submissions.map {
                .takeReview(
                    AllocatedReview(
                        review: ReviewID("taken-\(workshop.reviews.count)"), submission: $0.id, reviewer: person))
            }
        }
        return commands
    }

    private func organising(_ workshop: Workshop) -> [WorkshopCommand] {
        guard workshop.plan != nil else { return plan.map { [.open($0), .advance(to: .submission)] } ?? [] }
        let isWaiting = team > 0 && workshop.teams.isEmpty && workshop.phase == .submission
        var commands = WorkshopPhase.allCases.filter { $0 <= last && !isWaiting }.map {
            WorkshopCommand.advance(to: $0)
        }
        if workshop.people.isEmpty {
            let parts = people.map { ($0, Enrolment.Part.author) } + (guides > 0 ? [(guide, .guide)] : [])
            commands.append(.enrol(Dictionary(parts) { first, _ in first }, seed: 1))
        }
        if team > 0, workshop.teams.isEmpty { commands.append(.formTeam("team", Array(people.prefix(team)), seed: 2)) }
        guard workshop.phase == .grading else { return commands }
        let lists = [workshop.submissions.filter(workshop.isUnderReview), workshop.submissions, []].map { works in
            works.map {
                Grade(
                    submission: $0.id, value: 50, spread: nil, contributions: [], method: "test",
                    reason: Message("grade.none"))
            }
        }
        return commands + lists.enumerated().filter { !lists.prefix($0).contains($1) }.map { .publishGrades($1) }
    }

    private var approvals: [WorkshopCommand] {
        approvedSteps.flatMap { [.approve($0), .withdrawApproval($0)] }
    }

    /// First a ring with a guide, a guide alone, one of all works of all rounds, and one that has an author review their
    /// own work; then repairs, which let a review go and ask the guide.
    private func allocations(_ workshop: Workshop) -> [WorkshopCommand] {
        guard workshop.phase == .review, policy.allocation == .batch, let first = workshop.submissions.first else {
            return []
        }
        if workshop.allocation != nil { return workshop.repairCount < repairs ? repairing(workshop) : [] }
        let works = workshop.submissions.filter(workshop.isUnderReview)
        let guided = works.prefix(guides).map { asked("g", workshop, $0, guide) }
        let author = workshop.person(first.author)
        var lists = [ring(workshop, works) + guided, [asked("o", workshop, first, author)]]
        if guides > 0 { lists.append(Array(guided)) }
        if works.count < workshop.submissions.count { lists.append(ring(workshop, workshop.submissions)) }
        lists += people.prefix(team).enumerated().map { [asked("t\($0)", workshop, first, $1)] }
        return lists.enumerated().map { place, reviews in
            .allocate(Allocation(reviews: reviews, method: "by hand", seed: UInt64(place)))
        }
    }

    private func ring(_ workshop: Workshop, _ works: [Workshop.Submission]) -> [AllocatedReview] {
        works.map { work in
            let author = people.firstIndex(of: workshop.person(work.author)) ?? 0
            let step = work.team == nil ? 1 : team
            return asked("\(author)", workshop, work, people[(author + step) % people.count])
        }
    }

    private func repairing(_ workshop: Workshop) -> [WorkshopCommand] {
        workshop.reviews.filter { $0.round == workshop.round && !$0.isSecondLook }.prefix(2).map { review in
            let work = workshop.submissions[Int(review.submission)]
            return .allocate(
                Allocation(
                    reviews: [asked("repair-\(workshop.repairCount)", workshop, work, guide)], released: [review.id],
                    method: "repair", seed: 9))
        }
    }

    private func asked(
        _ name: String, _ workshop: Workshop, _ work: Workshop.Submission, _ reviewer: PersonID
    ) -> AllocatedReview {
        AllocatedReview(
            review: ReviewID("review-\(workshop.round)-\(name)"), submission: work.id, reviewer: reviewer)
    }

    /// Reviews by the rubric of their round and, where there is one, by that of another.
    private func reviewing(_ workshop: Workshop, mayGoOn: Bool) -> [WorkshopCommand] {
        guard let plan = workshop.plan else { return [] }
        let sizes = Set((1...plan.rounds).map { plan.rubric(ofRound: $0).criteria.count }).sorted()
        var commands: [WorkshopCommand] = []
        let isReturning = workshop.reviews.count(where: \.isReturned) < returns
        for review in workshop.reviews {
            let isNew = review.answer == nil
            if isReturning, review.isPending { commands.append(.giveBack(review.id)) }
            guard isNew || (mayGoOn && review.answer?.words == 5 && workshop.rewriteCount < rewrites) else { continue }
            let remarks = DocumentID("remarks-\(review.id)\(isNew ? "" : "-2")")
            commands += sizes.map { size in
                .review(
                    SubmittedReview(
                        review: review.id, levels: Array(repeating: 1, count: size), remarks: remarks,
                        words: isNew ? 5 : 6))
            }
        }
        return commands
    }
}
