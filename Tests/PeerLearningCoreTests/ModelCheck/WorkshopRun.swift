import PeerLearningTesting

@testable import PeerLearningCore

/// Something that somebody asks of a workshop, and when.
struct WorkshopMove: Hashable, Sendable {
    let command: WorkshopCommand
    let standing: Standing
    let moment: Instant
}

extension WorkshopMove: CustomStringConvertible {
    var description: String {
        let after = (moment.milliseconds - Instant.example.milliseconds) / 60_000
        return "\(standing.person.rawValue.isEmpty ? "clock" : standing.person.rawValue), minute \(after): \(command)"
    }
}

/// A law that was broken, and the moves that led there.
struct WorkshopBreach: Sendable, CustomStringConvertible {
    let law: WorkshopLaw
    let moves: [WorkshopMove]

    var description: String {
        "\(law.rawValue), after\n" + moves.map { "  \($0)" }.joined(separator: "\n")
    }
}

/// How a workshop decides and how it is seen: the real way, or one with a broken rule.
struct WorkshopRules: Sendable {
    var decide: @Sendable (Workshop, WorkshopMove) throws(Refusal) -> [WorkshopEvent] = {
        (workshop, move) throws(Refusal) in
        try workshop.decide(move.command, by: move.standing, at: move.moment)
    }
    var see: @Sendable (Workshop) -> Workshop = { $0 }
}

/// A workshop with how it came about, and what a reader of its log alone knows of it.
struct WorkshopRun: Sendable {
    struct Entry: Sendable {
        let event: WorkshopEvent
        let moment: Instant
    }

    var workshop = Workshop(id: "workshop")
    var diary = WorkshopDiary()
    var entries: [Entry] = []
    var moves: [WorkshopMove] = []
    var now = Instant.example

    /// The run after a move that was accepted.
    func after(_ move: WorkshopMove, _ outcome: [WorkshopEvent]) -> WorkshopRun {
        var next = self
        next.now = max(now, move.moment)
        for event in outcome {
            next.workshop.apply(event, at: move.moment)
            next.diary.note(event, at: move.moment)
            next.entries.append(Entry(event: event, moment: move.moment))
        }
        next.moves.append(move)
        return next
    }

    /// What tells two runs apart that may go on differently.
    var fingerprint: [Int] { [workshop.fingerprint, diary.hashValue, now.hashValue] }
}
