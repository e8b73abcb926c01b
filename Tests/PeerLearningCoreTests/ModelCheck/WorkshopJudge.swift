import PeerLearningTesting

@testable import PeerLearningCore

/// Holds the laws against steps and states, and keeps the first breach of each.
struct WorkshopJudge {
    let decide: WorkshopDecision
    private(set) var breaches: [WorkshopLaw: WorkshopBreach] = [:]
    private var sights: Set<WorkshopSight> = []

    init(_ decide: @escaping WorkshopDecision) { self.decide = decide }

    /// The run after a move, with its step judged; nil where the move is refused.
    mutating func step(_ run: WorkshopRun, _ move: WorkshopMove) -> WorkshopRun? {
        guard let outcome = try? decide(run.workshop, move.command, move.standing) else { return nil }
        let next = run.after(move, outcome)
        let again = try? decide(run.workshop, move.command, move.standing)
        hold(.decidingIsRepeatable, again == outcome, next)
        hold(.closedIsFinal, run.workshop.phase != .closed || move.command.isModeration, next)
        let (before, after) = (run.workshop.phase.rawValue, next.workshop.phase.rawValue)
        hold(.phasesGoForwardOneByOne, after == before || after == before + 1, next)
        hold(.leaversChangeNothing, !move.standing.permissions.isEmpty || outcome.isEmpty, next)
        hold(.stepsAreAllowed, outcome.allSatisfy { isAllowed($0, by: move.standing, in: run.workshop) }, next)
        hold(.nobodyJudgesTheirOwnContribution, !isAboutOwn(move, in: run.workshop), next)
        if case .rule(let contribution, _, _, _, _) = move.command, run.appeals.contains(contribution) {
            hold(.anotherModeratorDecidesAnAppeal, run.hiddenBy[contribution] != move.standing.person, next)
        }
        judgeVersions(from: run.workshop, to: next)
        return next
    }

    /// Judges a state.
    mutating func judge(_ run: WorkshopRun) {
        let workshop = run.workshop
        let sight = WorkshopSight(of: workshop)
        let own = workshop.reviews.contains { $0.reviewer == workshop.submissions[Int($0.submission)].author }
        hold(.nobodyReviewsTheirOwnWork, !own, run)
        let pseudonyms = workshop.people.flatMap { [$0.enrolment.pseudonym, $0.enrolment.reviewerPseudonym] }
        hold(.pseudonymsAreUnique, Set(pseudonyms).count == pseudonyms.count, run)
        judgeGrades(run, sight)
        judgeHiding(run, sight)
        judgeCounting(run)
        if sights.insert(sight).inserted { hold(.viewsNameNobody, !sight.words.contains("canary"), run) }
        var rebuilt = Workshop(id: workshop.id)
        for event in run.events { rebuilt.apply(event, at: .example) }
        let isSame = rebuilt.fingerprint == workshop.fingerprint && WorkshopSight(of: rebuilt) == sight
        hold(.eventsRebuildTheState, isSame, run)
    }

    /// Notes a breach where a law does not hold.
    mutating func hold(_ law: WorkshopLaw, _ holds: Bool, _ run: WorkshopRun) {
        if !holds, breaches[law] == nil { breaches[law] = WorkshopBreach(law: law, moves: run.moves) }
    }
}

extension WorkshopJudge {
    private mutating func judgeVersions(from before: Workshop, to run: WorkshopRun) {
        let ends = before.phase == .submission && run.workshop.phase != .submission
        for (old, new) in zip(before.submissions, run.workshop.submissions) {
            let expected = ends ? old.versions.count : old.gradedVersion
            hold(.theVersionAtTheEndOfSubmissionIsGraded, new.gradedVersion == expected, run)
        }
    }

    private mutating func judgeGrades(_ run: WorkshopRun, _ sight: WorkshopSight) {
        let workshop = run.workshop
        let isPublished = !workshop.grades.isEmpty
        let authors = workshop.people.filter { $0.submission != nil }.map(\.enrolment.person)
        let isEachGraded = authors.allSatisfy { (workshop.grade(of: $0) != nil) == isPublished }
        let isOnce =
            !isPublished || workshop.grades.map(\.submission).sorted() == workshop.submissions.map(\.id).sorted()
        let isInTime = isPublished ? workshop.phase >= .grading : workshop.phase <= .grading
        hold(.everySubmissionHasOneGradeOncePublished, isEachGraded && isOnce && isInTime, run)
        hold(.reviewsAreSeenOnceGradesArePublished, isPublished || sight.received.joined().isEmpty, run)
    }

    private mutating func judgeHiding(_ run: WorkshopRun, _ sight: WorkshopSight) {
        guard !run.hiddenBy.isEmpty else { return }
        let hidden = Set(run.hiddenBy.keys.flatMap(run.workshop.documents))
        hold(.hiddenTextsAreInNoView, hidden.isDisjoint(with: sight.documents), run)
        let asked = sight.assignments.joined().compactMap(\.document)
        hold(.hiddenTextsAreInNoAssignment, hidden.isDisjoint(with: asked), run)
    }

    private mutating func judgeCounting(_ run: WorkshopRun) {
        let counted = run.workshop.reviewedSubmissions
        let reviews = counted.flatMap(\.reviews).map(\.review)
        let firstRound = Set(run.workshop.reviews.filter { !$0.isSecondLook && $0.answer != nil }.map(\.id))
        let isEachOnce = Set(reviews).count == reviews.count && firstRound.isSuperset(of: reviews)
        hold(.aReviewCountsOnce, isEachOnce && counted.allSatisfy { $0.missing >= 0 }, run)
    }

    /// Whether a person may cause an event, told from the event alone.
    private func isAllowed(_ event: WorkshopEvent, by standing: Standing, in workshop: Workshop) -> Bool {
        let takesPart = workshop.personHandles[standing.person] != nil
        switch event {
        case .opened, .enrolled: return standing.may(.openWorkshop)
        case .advanced: return standing.may(.advancePhase)
        case .allocated, .secondLookAsked: return standing.may(.allocateReviews)
        case .graded: return standing.may(.publishGrades)
        case .keptInLibrary: return standing.may(.keepLibrary)
        case .ruled: return standing.may(.moderate)
        case .submitted(let version): return takesPart && version.author == standing.person
        case .reflected(let person, _, _): return takesPart && person == standing.person
        case .appealed(let appeal): return workshop.author(of: appeal.contribution) == standing.person
        case .reviewed(let answer):
            let review = workshop.reviews.first { $0.id == answer.review }
            return review.map { workshop.person($0.reviewer) } == standing.person
        case .reviewRated(let rated, _):
            let review = workshop.reviews.first { $0.id == rated }
            return review.map { workshop.person(workshop.submissions[Int($0.submission)].author) } == standing.person
        case .commented, .commentRated, .flagged: return takesPart || standing.may(.seeNames)
        }
    }

    private func isAboutOwn(_ move: WorkshopMove, in workshop: Workshop) -> Bool {
        switch move.command {
        case .rule(let contribution, _, _, _, _), .flag(_, let contribution, _, _):
            workshop.author(of: contribution) == move.standing.person
        case .rateComment(let comment, _, _): workshop.author(of: .comment(comment)) == move.standing.person
        case .rateReview(let review, _, _): workshop.author(of: .review(review)) == move.standing.person
        default: false
        }
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
