import ArgumentParser
import PeerLearning

/// `peerlearn workshop open`: opens a workshop for a cohort.
struct WorkshopOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a workshop for a cohort, and enrol its members.",
        discussion: """
            Experienced members come in as guides, the others as authors. The task is a Markdown file (see peerlearn task \
            add) or the task of a micromodule.

              peerlearn workshop open --task task.md --peers 2 --guides 1 \\
                  --store s --as anna

            --policy reads every rule from a JSON file; the options beside it go before it. \
            Every key may be left out:

              {"anonymity": "double-blind",
               "reviews": {"peers": 3, "guides": 1},
               "allocation": {"mode": "on-demand", "lease": "48h"},
               "late": {"grace": "15m", "then": "penalised", "perDay": 10, "most": 30},
               "steps": [{"step": "grading", "when": "every-review-is-in"},
                         {"step": "publish", "approvals": 1, "by": "grades.confirm"}],
               "feedback": "after-all",
               "strategy": {"name": "number-of-errors", "scores": {"1": 80, "3": 40}},
               "questionsWait": "24h", "remindersBefore": "24h",
               "strikesFadeAfter": "30d",
               "schedule": {"submissionsFrom": "2026-03-02T09:00:00Z",
                            "submissionsUntil": "…", "reviewsUntil": "…",
                            "revisionsUntil": "…", "reflectionsUntil": "…"},
               "rounds": [{"reviewers": "same", "rubric": "second.md", "schedule": {}}],
               "group": "north",
               "foundational": true,
               "calibration": "2m8k5r0xw7ynb3qzt6vhdcgj1f"}

            anonymity: open, single-blind, double-blind
            allocation: batch, or on-demand with a lease
            late, then: excluded, accepted, or penalised with points perDay, up to most
            step: allocate, publish, or the phase that begins
            when: by-hand, at-once, on-schedule, everybody-handed-in,
                  every-review-is-in, everybody-reflected
            by: the permission of those who approve (peerlearn role list)
            feedback: always, after-one, after-all: how many of their own reviews authors
                  hand in first
            rounds: further ones; reviewers are same or others; the rubric is that of a
                  task file beside the policy
            strategy: what makes scores of filled-in forms: rubric, rubric-points,
                  accumulative, number-of-errors with the score from so many errors on,
                  checklist, comments, or that of a plugin by its name and version
            foundational: grades count once an instructor has confirmed them
            calibration: only who judged its exemplars closely enough is asked for reviews
                  (peerlearn help calibrate)
            """)

    @Option(help: "The task, as a Markdown file.")
    var task: String?

    @Option(help: "The micromodule whose task it is, or to which the workshop of --task belongs.")
    var micromodule: String?

    @Option(help: "The programme of the micromodule; without it, the first of the store that has the micromodule.")
    var programme: String?

    @Option(help: "A JSON file with the rules, as above.")
    var policy: String?

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup var cohort: CohortOption

    @Option(help: "Draws the pseudonyms: for demonstrations only.")
    var seed: UInt64?

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if task == nil, micromodule == nil { throw ValidationError("Give the task: --task FILE or --micromodule ID.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let given = try policy.map { try WorkshopRules(fileAt: $0, desk.console) } ?? WorkshopRules()
            let rules = try rules.applied(to: given)
            let cohort = try await cohort.find(desk)
            let found = try await findUnit(desk)
            let task = try task.map { try TaskFile(path: $0).task(desk.console) } ?? found?.task
            guard let task else { throw Refusal(.unknown, Message("tool.workshop.noTask")) }
            let plan = WorkshopPlan(
                task: task, cohort: cohort, unit: found?.unit, group: rules.group, policy: rules.policy,
                schedule: rules.schedule, revisionRounds: rules.rounds, isFoundational: rules.isFoundational)
            let workshop = try await desk.engine.openWorkshop(plan, seed: seed, by: desk.caller)
            let people = try await desk.engine.workshop(workshop).participants.count
            try desk.answer(
                "tool.workshop.opened",
                [
                    "id": .text(workshop.rawValue), "task": .text(Console.printable(task.title)),
                    "people": .number(people),
                ],
                ["workshop": .id(workshop), "people": .integer(people)])
        }
    }

    /// The micromodule that is meant, with its first task.
    private func findUnit(_ desk: Desk) async throws -> (unit: ProgrammeUnit, task: LearningTask?)? {
        guard let micromodule else { return nil }
        let all = try await desk.engine.catalogue().programmes
        for id in programme.map({ [ProgrammeID($0)] }) ?? all {
            let programme = try await desk.engine.programme(id)
            for module in programme.modules {
                guard let unit = module.micromodules.first(where: { $0.id.rawValue == micromodule }) else { continue }
                let place = ProgrammeUnit(programme: id, module: module.id, micromodule: unit.id)
                return (place, programme.tasks(of: unit.id).first)
            }
        }
        throw desk.unknown("micromodule", micromodule)
    }
}
