import ArgumentParser
import PeerLearning

/// `peerlearn points held`: the points that wait for a check.
struct PointsHeldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "held", abstract: "The points that wait until staff have looked at them.",
        discussion: "Decide with: peerlearn points release 1 2, or peerlearn points refuse 3")

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            let held = try await desk.engine.heldPoints(in: cohort.id, for: desk.person)
            let names = try await desk.engine.names(of: Set(held.map(\.award.person)))
            let records = held.map { entry -> JSONValue in
                [
                    "rule": .text(entry.rule.description), "person": .id(entry.award.person),
                    "points": .integer(entry.award.points), "cause": .text(entry.award.cause),
                    "reason": .text(desk.words(entry.award.reason)), "at": .moment(entry.at),
                ]
            }
            try desk.show(.list(records)) {
                if held.isEmpty { desk.console.say("tool.held.none") }
                for (place, entry) in held.enumerated() {
                    let person = entry.award.person
                    desk.console.say(
                        "tool.held",
                        [
                            "place": .number(place + 1), "points": .number(entry.award.points),
                            "name": .text(Console.printable(names[person] ?? person.rawValue)),
                            "reason": .message(entry.award.reason), "rule": .text(entry.rule.description),
                            "day": .text(String(entry.at.rfc3339.prefix(10))),
                        ])
                }
            }
        }
    }
}

/// Which held points are meant, and why staff decide so.
struct HeldOptions: ParsableArguments {
    @Argument(help: "The places of the points in the list of: peerlearn points held")
    var places: [Int]

    @Option(help: "Why; those concerned may read it.")
    var because: String?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func judge(_ outcome: PointsRuling.Outcome, called name: String) async throws {
        try await acting.act { desk in
            let cohort = try await cohort.find(desk)
            let held = try await desk.engine.heldPoints(in: cohort, for: desk.person)
            let payments = try Set(places).sorted().map { place in
                guard held.indices.contains(place - 1) else {
                    throw Refusal(.unknown, Message("tool.held.place", ["place": .number(place)]))
                }
                return held[place - 1].payment
            }
            try await desk.engine.judgePoints(payments, outcome, in: cohort, because: because, by: desk.caller)
            try desk.answer(
                TextKey(rawValue: "tool.held.decided.\(name)"), ["count": .number(payments.count)],
                ["decided": .text(name), "payments": .integer(payments.count)])
        }
    }
}

/// `peerlearn points release`: pays points that were held.
struct PointsReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Pay points that were held.",
        discussion: """
            Example:
              peerlearn points release 1 2 --because "They sit side by side." --store s --as anna
            """)

    @OptionGroup var held: HeldOptions

    func run() async throws { try await held.judge(.released, called: "released") }
}

/// `peerlearn points refuse`: does not pay points that were held.
struct PointsRefuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Do not pay points that were held.",
        discussion: """
            Example:
              peerlearn points refuse 3 --because "Praise by appointment." --store s --as anna
            """)

    @OptionGroup var held: HeldOptions

    func run() async throws { try await held.judge(.refused, called: "refused") }
}

/// `peerlearn points adjust`: gives or takes points by hand.
struct PointsAdjustCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust", abstract: "Give a member points by hand, or take some, with a reason.",
        discussion: """
            Examples:
              peerlearn points adjust boris 5 --because "Brought the projector." --store s --as anna
              peerlearn points adjust boris --take 5 --because "Paid twice." --store s --as anna
            """)

    @Argument(help: "Who.")
    var who: String

    @Argument(help: "How many points to give.")
    var points: Int?

    @Option(help: "How many points to take.")
    var take: Int?

    @Option(help: "Why; the person reads it.")
    var because: String

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if (points == nil) == (take == nil) { throw ValidationError("Say how many points to give, or --take.") }
        if let take, take <= 0 { throw ValidationError("--take takes a number from 1.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let (person, change) = (PersonID(who), points ?? take.map { -$0 } ?? 0)
            try await desk.engine.adjustPoints(
                of: person, by: change, in: cohort.find(desk), because: because, by: desk.caller)
            let name = try await desk.engine.names(of: [person])[person] ?? who
            try desk.answer(
                "tool.points.adjusted", ["name": .text(Console.printable(name)), "points": .number(change)],
                ["person": .id(person), "points": .integer(change)])
        }
    }
}
