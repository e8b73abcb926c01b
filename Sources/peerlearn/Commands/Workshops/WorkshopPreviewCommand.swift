import ArgumentParser
import PeerLearning

/// `peerlearn workshop preview`: the steps that may come next, what they wait for and what they would mean.
struct WorkshopPreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "What comes next: what each step waits for, and what it would mean if it were taken now.",
        discussion: """
            Nothing is changed. For everybody who takes part, in numbers and without names.

              peerlearn workshop preview --store s --as anna           every step that may come next
              peerlearn workshop preview grading --store s --as anna   one of them
            Who would review what, and which grades would come out, those see who may do it:
              peerlearn workshop allocate --preview    peerlearn workshop publish --preview
            """)

    @Argument(help: "The step: allocate, publish, or the phase that would begin. Without it, all that may come next.")
    var step: StepWord?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let coming = try await desk.engine.preview(workshop, for: desk.person)
            let meant = coming.filter { step == nil || $0.outlook.step == step?.step }
            if let step, meant.isEmpty { throw notNext(step.step, coming.map(\.outlook.step), desk) }
            let standing = try await desk.engine.standing(of: desk.person, in: workshop)
            try desk.show(.list(meant.map { $0.record(for: standing, desk) })) {
                if meant.isEmpty { desk.console.say("tool.preview.none") }
                for preview in meant { preview.tell(standing, desk) }
            }
        }
    }

    private func notNext(_ step: WorkshopStep, _ coming: [WorkshopStep], _ desk: Desk) -> Refusal {
        guard !coming.isEmpty else { return Refusal(.wrongPhase, Message("tool.preview.none")) }
        let known = coming.map { "\($0.word) (\(desk.words($0.name)))" }.joined(separator: ", ")
        return Refusal(
            .wrongPhase, Message("tool.preview.notNext", ["step": .message(step.name), "known": .text(known)]))
    }
}

extension StepPreview {
    fileprivate func record(for standing: Standing, _ desk: Desk) -> JSONValue {
        .present([
            "step": .text(outlook.step.word), "permission": .text(outlook.step.permission.rawValue),
            "may": .flag(standing.may(outlook.step.permission)),
            "obstacle": outlook.obstacle.map { .text(desk.words($0)) },
            "when": .text(outlook.rule.trigger.word), "until": outlook.due.map { .moment($0) },
            "due": .flag(outlook.isDue), "approvals": .integer(outlook.approvals),
            "approvalsNeeded": .integer(outlook.rule.approvals),
            "consequences": .list(consequences.map { .text(desk.words($0)) }),
        ])
    }

    fileprivate func tell(_ standing: Standing, _ desk: Desk) {
        let console = desk.console
        let permission = outlook.step.permission
        console.say("tool.preview.step", ["step": .message(outlook.step.name)])
        console.say(
            standing.may(permission) ? "tool.preview.may" : "tool.preview.mayNot",
            ["what": .message(permission.name), "permission": .text(permission.rawValue)])
        if let obstacle = outlook.obstacle {
            console.say("tool.preview.obstacle", ["obstacle": .message(obstacle)])
        } else {
            console.say("tool.preview.free")
        }
        if outlook.rule.approvals > 0 {
            console.say(
                "tool.preview.approvals",
                ["given": .number(outlook.approvals), "needed": .number(outlook.rule.approvals)])
        }
        let trigger = TextKey(rawValue: "tool.trigger.\(outlook.rule.trigger.word)")
        print("  \(console.text(trigger))\(desk.until(outlook.due))")
        if outlook.isDue { console.say("tool.preview.due") }
        for consequence in consequences { print("  · " + desk.words(consequence)) }
    }
}
