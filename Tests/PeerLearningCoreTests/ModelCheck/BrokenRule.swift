import PeerLearningTesting

@testable import PeerLearningCore

/// A rule of the workshop that is broken on purpose, and the law that says so.
///
/// Most are broken by letting the real rules decide about a workshop that is not as it is, or look at one.
enum BrokenRule: CaseIterable {
    case ownReviews, teammateReviews, reviewsOfOtherWorks, twoLeases, lateAnswers, timeStandsStill
    case returnedAnswered, returnedCounts, otherRoundAccepted, otherRoundCounts
    case gradedTwice, withdrawnGraded, withdrawnStillAsked, settlementNotNeeded
    case lateExcludedAccepted, latenessForgotten
    case shownAlthoughHidden, withdrawnShown, draftShown, namesTold, looksUnrecorded
    case skippedPhases, endlessRounds, approvalNotNeeded, approvalsInvented, clockMayDoAnything
    case anybodyMay, ownGradeSettled

    var law: WorkshopLaw {
        switch self {
        case .ownReviews, .teammateReviews: .nobodyReviewsTheirOwnWork
        case .reviewsOfOtherWorks: .onlyWorksOfTheRoundAreReviewed
        case .twoLeases: .nobodyHoldsTwoLeases
        case .lateAnswers, .timeStandsStill: .aLeaseEndsInTime
        case .returnedAnswered: .returnedReviewsAreNotAnswered
        case .returnedCounts: .returnedReviewsNeverCount
        case .otherRoundAccepted: .aReviewIsAnsweredInItsRound
        case .otherRoundCounts: .aReviewCountsInItsRoundOnly
        case .gradedTwice, .withdrawnGraded: .gradesCoverTheWorksOfTheRound
        case .withdrawnStillAsked: .withdrawnWorkIsReviewedNoMore
        case .settlementNotNeeded: .foundationalGradesCountOnceSettled
        case .lateExcludedAccepted: .lateWorkIsExcluded
        case .latenessForgotten: .latenessIsExact
        case .shownAlthoughHidden: .hiddenTextsAreInNoView
        case .withdrawnShown: .withdrawnTextsAreInNoView
        case .draftShown: .draftsAreTheirAuthorsAlone
        case .namesTold: .unrevealedNamesAreNotTold
        case .looksUnrecorded: .looksAtNamesAreRecorded
        case .skippedPhases: .phasesGoForwardOneByOne
        case .endlessRounds: .roundsAreThoseOfThePlan
        case .approvalNotNeeded: .stepsWaitForApprovals
        case .approvalsInvented: .approvalsLapse
        case .clockMayDoAnything: .theClockTakesWhatIsDue
        case .anybodyMay: .stepsAreAllowed
        case .ownGradeSettled: .nobodyFurthersTheirOwnWork
        }
    }

    /// The rules with this one broken.
    var rules: WorkshopRules {
        WorkshopRules(
            decide: { (workshop, move) throws(Refusal) in try decide(workshop, move) }, see: { seen($0) })
    }

    private func decide(_ workshop: Workshop, _ move: WorkshopMove) throws(Refusal) -> [WorkshopEvent] {
        if self == .skippedPhases, move.standing.may(.advancePhase), case .advance(let phase) = move.command,
            phase > workshop.phase
        {
            return [.advanced(to: phase)]
        }
        if self == .endlessRounds, workshop.phase == .grading, workshop.isGraded,
            move.command == .advance(to: .submission), move.standing.may(.advancePhase)
        {
            return [.advanced(to: .submission)]
        }
        return try supposed(workshop, move).decide(move.command, by: standing(move.standing), at: moment(of: move)).map(
            broken
        )
        .filter { !isSwallowed($0) }
    }

    private func moment(of move: WorkshopMove) -> Instant {
        switch (self, move.command) {
        case (.lateAnswers, .review), (.timeStandsStill, .passTime): .example
        default: move.moment
        }
    }

    private func standing(_ standing: Standing) -> Standing {
        switch self {
        case .anybodyMay: Standing(standing.person, Set(Permission.all))
        case .clockMayDoAnything where standing == .clock: Standing(standing.person, as: .facilitator)
        default: standing
        }
    }

    private func broken(_ event: WorkshopEvent) -> WorkshopEvent {
        switch (self, event) {
        case (.gradedTwice, .graded(let grades)): .graded(grades + grades)
        case (.latenessForgotten, .submitted(let version)):
            .submitted(
                SubmittedVersion(
                    submission: version.submission, author: version.author, version: version.version,
                    document: version.document, words: version.words))
        default: event
        }
    }

    private func isSwallowed(_ event: WorkshopEvent) -> Bool {
        switch (self, event) {
        case (.looksUnrecorded, .namesSeen), (.withdrawnStillAsked, .reviewReturned(_, .workWithdrawn)): true
        default: false
        }
    }

    /// The workshop that the real rules decide about instead.
    private func supposed(_ workshop: Workshop, _ move: WorkshopMove) -> Workshop {
        var other = workshop
        switch self {
        case .ownReviews:
            if case .allocate = move.command { other.cut(teams: true, authors: true) }
        case .teammateReviews: other.cut(teams: true, authors: false)
        case .reviewsOfOtherWorks:
            for place in other.submissions.indices { other.submissions[place].reviewed = [(other.round, 1)] }
        case .twoLeases:
            for place in other.people.indices { other.people[place].reviews = [] }
        case .returnedAnswered:
            for place in other.reviews.indices { other.reviews[place].isReturned = false }
        case .otherRoundAccepted:
            if case .review(let answer) = move.command,
                let review = other.reviews.first(where: { $0.id == answer.review })
            {
                other.round = review.round
            }
        case .withdrawnGraded:
            for place in other.submissions.indices { other.submissions[place].withdrawnVersions = 0 }
        case .lateExcludedAccepted: other.change { $0.late = LatePolicy(grace: $0.late.grace, then: .accepted) }
        case .approvalNotNeeded: other.change { $0.steps = $0.steps.map { StepRule($0.step, $0.trigger) } }
        case .ownGradeSettled:
            if case .settleGrade = move.command { other.cut(teams: true, authors: true) }
        default: break
        }
        return other
    }

    /// What is seen of a workshop instead.
    private func seen(_ workshop: Workshop) -> Workshop {
        var other = workshop
        switch self {
        case .returnedCounts:
            for place in other.reviews.indices where other.reviews[place].isReturned {
                other.reviews[place].isReturned = false
                other.reviews[place].answer = SubmittedReview(
                    review: other.reviews[place].id, levels: [1, 1], remarks: "remarks", words: 5)
            }
        case .otherRoundCounts:
            for place in other.reviews.indices {
                let review = other.reviews[place]
                other.reviews[place] = Workshop.Review(
                    id: review.id, submission: review.submission, reviewer: review.reviewer, round: other.round,
                    isSecondLook: false, answer: review.answer, version: review.version)
            }
        case .settlementNotNeeded:
            for place in other.submissions.indices {
                guard let grade = other.submissions[place].grade else { continue }
                other.submissions[place].settlement = GradeSettlement(
                    of: grade.submission, round: 1, instructor: "nobody")
            }
        case .shownAlthoughHidden: other.moderation = [:]
        case .withdrawnShown:
            for place in other.submissions.indices { other.submissions[place].withdrawnVersions = 0 }
        case .draftShown:
            for person in other.people {
                guard let draft = person.draft, let work = person.submission else { continue }
                let count = other.submissions[Int(work)].versions.count + 1
                let version = SubmittedVersion(
                    submission: other.submissions[Int(work)].id, author: person.enrolment.person, version: count,
                    document: draft, words: 3)
                other.submissions[Int(work)].versions.append(version)
            }
        case .approvalsInvented: other.approvals[.publish] = ["nobody"]
        case .namesTold:
            other.revealed = Set(other.people.map(\.enrolment.pseudonym))
        default: break
        }
        return other
    }
}

extension Workshop {
    /// Forgets who wrote what: with whom, or altogether.
    fileprivate mutating func cut(teams: Bool, authors: Bool) {
        submissions = submissions.map { work in
            var other = Submission(
                id: work.id, author: authors ? -1 : work.author, team: teams ? nil : work.team, versions: work.versions)
            other.reviewed = work.reviewed
            other.withdrawnVersions = work.withdrawnVersions
            (other.reviews, other.grade, other.settlement) = (work.reviews, work.grade, work.settlement)
            return other
        }
    }

    fileprivate mutating func change(_ change: (inout WorkshopPolicy) -> Void) {
        guard let plan else { return }
        var policy = plan.policy
        change(&policy)
        self.plan = WorkshopPlan(
            task: plan.task, cohort: plan.cohort, policy: policy, schedule: plan.schedule,
            revisionRounds: plan.revisionRounds, isFoundational: plan.isFoundational)
    }
}
