@testable import PeerLearningCore

extension WorkshopJudge {
    /// Who wrote hidden, withdrawn, unfinished and future texts alone reads them.
    mutating func judgeTexts(_ run: WorkshopRun, _ sight: WorkshopSight) {
        let diary = run.diary
        let read = sight.documents
        let assigned = sight.assigned
        if !diary.hiddenBy.isEmpty {
            let hidden = Set(diary.hiddenBy.keys.flatMap(run.workshop.documents))
            hold(.hiddenTextsAreInNoView, hidden.isDisjoint(with: read), run)
            hold(.hiddenTextsAreInNoAssignment, hidden.isDisjoint(with: assigned), run)
        }
        let opened = read.union(assigned)
        let withdrawn = diary.works.filter(\.value.isWithdrawn)
        let withdrawnTexts = diary.works.values.flatMap(\.withdrawnTexts)
        if !withdrawnTexts.isEmpty {
            let isGone = opened.union(sight.queue.map(\.document)).isDisjoint(with: withdrawnTexts)
            let isSilent = sight.comments.joined().allSatisfy { withdrawn[$0.submission] == nil }
            hold(.withdrawnTextsAreInNoView, isGone && isSilent, run)
        }
        hold(.draftsAreTheirAuthorsAlone, opened.isDisjoint(with: diary.drafts), run)
        hold(.workIsNotReadBeforeItsReviewing, opened.isDisjoint(with: diary.newTexts), run)
        let readable = sight.comments.joined().filter { $0.document != nil }.map(\.comment)
        hold(.openQuestionsCanBeRead, Set(readable).isSuperset(of: sight.questions), run)
    }

    /// Who is behind a pseudonym is told as the policy has it, and otherwise to those who may see names.
    mutating func judgeNames(_ run: WorkshopRun, _ workshop: Workshop) {
        let diary = run.diary
        let pseudonyms = diary.people.values.flatMap { [$0.pseudonym, $0.reviewerPseudonym] }
        let all = pseudonyms + workshop.teams.map(\.pseudonym)
        hold(.pseudonymsAreUnique, Set(all).count == all.count, run)
        guard diary.plan?.policy.anonymity == .doubleBlind, !pseudonyms.isEmpty else { return }
        for standing in standings where !standing.may(.seeNames) {
            let key = workshop.names(for: standing)
            let told = Set(pseudonyms.filter { key[$0] != nil })
            let isTeamTold = workshop.teams.contains { team in
                !key.people(behind: team.pseudonym).isEmpty
                    && !team.members.allSatisfy {
                        diary.people[$0].map { diary.revealed.contains($0.pseudonym) } ?? false
                    }
            }
            hold(.unrevealedNamesAreNotTold, told.isSubset(of: diary.revealed) && !isTeamTold, run)
        }
    }

    /// What is due is taken when the clock asks, and approvals stand as long as what they were given for.
    mutating func judgeTime(_ run: WorkshopRun, _ workshop: Workshop) {
        for step in workshop.approvals.keys where step != .publish || run.diary.gradedRounds < run.diary.round {
            let standing = Set(workshop.approvers(of: step))
            hold(.approvalsLapse, standing.isSubset(of: run.diary.approvers(of: step)), run)
        }
        guard case .begin(let phase) = run.workshop.dueStep(at: run.now) else { return }
        let move = WorkshopMove(command: .advance(to: phase), standing: .clock, moment: run.now)
        hold(.theClockTakesWhatIsDue, (try? rules.decide(run.workshop, move)) != nil, run)
    }
}

extension Workshop {
    /// The documents of a contribution.
    func documents(of contribution: ContributionID) -> [DocumentID] {
        switch contribution {
        case .submission(let id): submissions.first { $0.id == id }?.versions.map(\.document) ?? []
        case .comment(let id): comments.filter { $0.posted.comment == id }.map(\.posted.document)
        case .review(let id): reviews.filter { $0.id == id }.compactMap { $0.answer?.remarks }
        }
    }
}
