import PeerLearningTesting

@testable import PeerLearningCore

/// What a workshop is like, who takes part in it, and how much of each thing they do at most.
struct WorkshopScenario: Sendable {
    /// Somebody who tries everything besides the authors, the guide and the facilitator.
    enum Visitor: Sendable {
        /// Decides about contributions, and approves steps.
        case moderator
        /// Takes the steps whose time has come.
        case clock
        /// The first author, with every role of the staff besides.
        case staffAuthor
        /// An author of another workshop, a stranger without rights, and an author who has left.
        case intruders
    }

    let name: String
    var authors = 2
    /// How many people help who know the task already: none or one.
    var guides = 1
    /// How many of the authors, from the first on, hand in one work together.
    var team = 0
    var policy = WorkshopPolicy.standard
    var schedule = WorkshopSchedule()
    var revisionRounds: [RevisionRound] = []
    var isFoundational = false
    var visitors: [Visitor] = [.moderator, .intruders]
    /// The moments at which something can happen, from the earliest on.
    var moments = [Instant.example]
    /// The last phase that the workshop goes on to.
    var last = WorkshopPhase.closed
    var versions = 1
    var comments = 0
    var ratings = 0
    var flags = 0
    var rulings = 0
    var secondLooks = 0
    var entries = 0
    var reflections = 0
    var withdrawals = 0
    var drafts = 0
    var rewrites = 0
    var repairs = 0
    /// How many reviews are taken on demand.
    var takes = 0
    var returns = 0
    var settlements = 0
    var nominations = 0
    var summaries = 0
    var reveals = 0
    /// How many submissions, reviews and comments are flagged and ruled on.
    var moderated = 1
    /// How many of all these together, without those that are taken on demand.
    var extras = 0
    /// How many more of them for each phase that has begun.
    var extrasOfAPhase = 0
}

extension WorkshopScenario: CustomStringConvertible {
    var description: String { name }

    /// The names of the commands that must be accepted in some state, so that the search does not look at nothing.
    var intended: Set<String> {
        var names: Set = ["open", "enrol", "advance", "submit"]
        if last >= .review { names.formUnion([takes > 0 ? "takeReview" : "allocate", "review"]) }
        let wanted: [(String, Bool)] = [
            ("publishGrades", last >= .reflection), ("formTeam", team > 0), ("passTime", moments.count > 1),
            ("comment", comments > 0), ("rateComment", comments > 0 && ratings > 0 && extras > 1),
            ("rateReview", ratings > 0), ("flag", flags > 0), ("rule", rulings > 0),
            ("appeal", rulings > 0 && extras > 1), ("askSecondLook", secondLooks > 0 && extras > 1),
            ("keepInLibrary", entries > 0), ("reflect", reflections > 0), ("withdraw", withdrawals > 0),
            ("keepDraft", drafts > 0), ("giveBack", returns > 0), ("settleGrade", settlements > 0),
            ("nominate", nominations > 0), ("declineNomination", nominations > 0), ("summarise", summaries > 0),
            ("reveal", reveals > 0), ("seeNames", reveals > 0), ("approve", !approvedSteps.isEmpty),
            ("withdrawApproval", !approvedSteps.isEmpty),
        ]
        names.formUnion(wanted.filter(\.1).map(\.0))
        return Set(names.map { "workshop.\($0)" })
    }

    var people: [PersonID] { (1...authors).map { PersonID("canary-\($0)") } }
    var guide: PersonID { "canary-guide" }

    /// Those who try everything: who takes part, staff, and some who have no business here.
    var standings: [Standing] {
        people.map { .participant($0) } + (guides > 0 ? [.guide(guide)] : [])
            + [Standing("canary-facilitator", as: .facilitator)] + visitors.flatMap(standings)
    }

    private func standings(of visitor: Visitor) -> [Standing] {
        switch visitor {
        case .moderator: [Standing("canary-moderator", as: .moderator)]
        case .clock: [.clock]
        case .staffAuthor: [Standing(people[0], as: .participant, .facilitator)]
        case .intruders: [.participant("canary-outsider"), Standing("canary-stranger", []), Standing(people[0], [])]
        }
    }

    /// The steps that wait for approvals.
    var approvedSteps: [WorkshopStep] { policy.steps.filter { $0.approvals > 0 }.map(\.step) }

    /// What the workshop is opened with; nil where the task makes no sense.
    var plan: WorkshopPlan? {
        guard let task = try? LearningTask.make() else { return nil }
        return WorkshopPlan(
            task: task, cohort: "cohort", policy: policy, schedule: schedule, revisionRounds: revisionRounds,
            isFoundational: isFoundational)
    }

    /// Every move that the scenario has for a run, whether or not it is allowed there.
    func moves(in run: WorkshopRun) -> [WorkshopMove] {
        let shared = commands(in: run.workshop)
        return standings.flatMap { moves(of: $0, shared, in: run) }
    }

    /// What one person may try: what anybody may, and what is theirs. What depends on time is tried now and at the next
    /// moment.
    func moves(of standing: Standing, _ shared: [WorkshopCommand], in run: WorkshopRun) -> [WorkshopMove] {
        let next = moments.first { $0 > run.now }
        var moves: [WorkshopMove] = []
        for command in shared + personal(standing, run.workshop) {
            moves.append(WorkshopMove(command: command, standing: standing, moment: run.now))
            guard let next, command.isTimely else { continue }
            moves.append(WorkshopMove(command: command, standing: standing, moment: next))
        }
        if let next, standing == timekeeper {
            moves.append(WorkshopMove(command: .passTime, standing: standing, moment: next))
        }
        return moves
    }

    private var timekeeper: Standing {
        visitors.contains(.clock) ? .clock : Standing("canary-facilitator", as: .facilitator)
    }
}

extension WorkshopCommand {
    /// Whether it matters when it is given.
    fileprivate var isTimely: Bool {
        switch self {
        case .submit, .review, .takeReview: true
        default: false
        }
    }
}
