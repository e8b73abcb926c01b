@testable import PeerLearningCore

extension WorkshopJudge {
    /// Judges what a move does as a whole.
    mutating func judge(
        _ move: WorkshopMove, _ outcome: [WorkshopEvent], from run: WorkshopRun, to next: WorkshopRun
    ) {
        let isLate = run.workshop.phase == .closed
        hold(.closedIsFinal, !isLate || outcome.allSatisfy(\.isMadeAfterwards), next)
        let isTime = move.command == .passTime
        hold(.leaversChangeNothing, !move.standing.permissions.isEmpty || outcome.isEmpty || isTime, next)
        hold(.nobodyJudgesTheirOwnContribution, !isAboutOwn(move, run), next)
        if case .rule(let contribution, _, _, _, _) = move.command, run.diary.appeals.contains(contribution) {
            hold(.anotherModeratorDecidesAnAppeal, run.diary.hiddenBy[contribution] != move.standing.person, next)
        }
        judgeClock(move, outcome, run, next)
        if case .giveBack = move.command {
            let person = move.standing.person
            let (before, after) = (rules.see(run.workshop), rules.see(next.workshop))
            let isSame = before.reviewsReceived(by: person) == after.reviewsReceived(by: person)
            hold(.givingBackEarnsNoFeedback, isSame, next)
        }
        if move.command == .seeNames {
            hold(.looksAtNamesAreRecorded, outcome == [.namesSeen(by: move.standing.person)], next)
        }
        if isTime, run.diary.phase == .review {
            let isOver = next.diary.asked.values.allSatisfy { asked in
                !asked.isPending || (asked.lease.map { $0 > move.moment } ?? true)
            }
            hold(.aLeaseEndsInTime, isOver, next)
        }
        let isEmpty = outcome.allSatisfy { $0 == .namesSeen(by: move.standing.person) }
        let isChange = run.workshop.fingerprint != next.workshop.fingerprint
        hold(.acceptedCommandsChangeSomething, isEmpty || isChange, next)
    }

    /// Time takes the steps that are due, ends leases, and does nothing else.
    private mutating func judgeClock(
        _ move: WorkshopMove, _ outcome: [WorkshopEvent], _ run: WorkshopRun, _ next: WorkshopRun
    ) {
        guard move.standing == .clock else { return }
        let isDue = outcome.allSatisfy { event in
            switch event {
            case .advanced(let phase, _): run.diary.isDue(.begin(phase), at: move.moment)
            case .graded: run.diary.isDue(.publish, at: move.moment)
            case .allocated where run.diary.isAllocated:
                (run.diary.plan?.policy.rule(for: .allocate).trigger ?? .byHand) != .byHand
            case .allocated: run.diary.isDue(.allocate, at: move.moment)
            case .reviewReturned(_, .leaseEnded): move.command == .passTime
            default: false
            }
        }
        hold(.theClockTakesWhatIsDue, isDue, next)
    }

    private func isAboutOwn(_ move: WorkshopMove, _ run: WorkshopRun) -> Bool {
        let workshop = run.workshop
        switch move.command {
        case .rule(.submission(let id), _, _, _, _), .flag(_, .submission(let id), _, _):
            return run.diary.works[id]?.authors.contains(move.standing.person) ?? false
        case .rule(let contribution, _, _, _, _), .flag(_, let contribution, _, _):
            return workshop.author(of: contribution) == move.standing.person
        case .rateComment(let comment, _, _): return workshop.author(of: .comment(comment)) == move.standing.person
        case .rateReview(let review, _, _): return workshop.author(of: .review(review)) == move.standing.person
        default: return false
        }
    }
}

extension WorkshopEvent {
    /// Whether it may happen when all else is over.
    var isMadeAfterwards: Bool {
        switch self {
        case .flagged, .ruled, .appealed, .revealed, .namesSeen: true
        default: false
        }
    }
}
