import PeerLearningTesting

@testable import PeerLearningCore

/// Holds the laws against steps and states, and keeps the first breach of each.
struct WorkshopJudge {
    let rules: WorkshopRules
    /// Those whose knowledge of names is looked at.
    let standings: [Standing]
    private(set) var breaches: [WorkshopLaw: WorkshopBreach] = [:]
    private var sights: Set<WorkshopSight> = []

    init(_ rules: WorkshopRules, standings: [Standing]) { (self.rules, self.standings) = (rules, standings) }

    /// The run after a move, with its step judged; nil where the move is refused.
    mutating func step(_ run: WorkshopRun, _ move: WorkshopMove) -> WorkshopRun? {
        guard let outcome = try? rules.decide(run.workshop, move) else { return nil }
        let next = run.after(move, outcome)
        let again = try? rules.decide(run.workshop, move)
        hold(.decidingIsRepeatable, again == outcome, next)
        var diary = run.diary
        for event in outcome {
            judge(WorkshopStepTaken(event: event, move: move, diary: diary), in: run.workshop, next)
            diary.note(event, at: move.moment)
        }
        judge(move, outcome, from: run, to: next)
        return next
    }

    /// Judges a state.
    mutating func judge(_ run: WorkshopRun) {
        let workshop = rules.see(run.workshop)
        let sight = WorkshopSight(of: workshop)
        judgeReviews(run, workshop)
        judgeCounting(run, sight)
        judgeGrades(run, workshop, sight)
        judgeTexts(run, sight)
        judgeNames(run, workshop)
        judgeTime(run, workshop)
        var rebuilt = Workshop(id: workshop.id)
        for entry in run.entries { rebuilt.apply(entry.event, at: entry.moment) }
        hold(.eventsRebuildTheState, rebuilt.fingerprint == run.workshop.fingerprint, run)
        guard sights.insert(sight).inserted else { return }
        hold(.viewsNameNobody, !sight.words.contains("canary"), run)
        hold(.eventsRebuildTheState, WorkshopSight(of: rules.see(rebuilt)) == sight, run)
    }

    /// Notes a breach where a law does not hold.
    mutating func hold(_ law: WorkshopLaw, _ holds: Bool, _ run: WorkshopRun) {
        if !holds, breaches[law] == nil { breaches[law] = WorkshopBreach(law: law, moves: run.moves) }
    }
}

/// An event with the move that caused it, and what was known before it.
struct WorkshopStepTaken {
    let event: WorkshopEvent
    let move: WorkshopMove
    let diary: WorkshopDiary

    /// Whether the move's person wrote a work, alone or with others.
    func isOwn(_ submission: SubmissionID) -> Bool {
        diary.works[submission]?.authors.contains(move.standing.person) ?? false
    }
}
