import ArgumentParser
import PeerLearning

/// `peerlearn workshop allocate`: says who reviews what.
struct WorkshopAllocateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Ask people for reviews, or repair what was asked when people came late or dropped out.",
        discussion: """
            See what would be asked first, then ask with the same seed:
              peerlearn workshop allocate --preview --seed 7 --store s --as anna
              peerlearn workshop allocate --seed 7 --absent vera --store s --as anna
            """)

    @Flag(help: "Show what would be asked, and ask nobody.")
    var preview = false

    @Option(help: "Somebody who is not to be asked though they take part; may be given several times.")
    var absent: [String] = []

    @Option(help: "Where chance begins; it is recorded. Without it, it is drawn.")
    var seed: UInt64?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let seed = seed ?? .random(in: .min ... .max)
        let absent = Set(absent.map { PersonID($0) })
        guard preview else {
            return try await acting.act { desk in
                let workshop = try await place.find(desk)
                let unmet = try await desk.engine.allocateReviews(
                    in: workshop, absent: absent, seed: seed, by: desk.caller)
                guard let allocation = try await desk.engine.workshop(workshop).allocation else { return }
                try await tell(allocation, unmet: unmet, of: workshop, as: "tool.allocated", desk)
            }
        }
        try await acting.reading.read { desk in
            let workshop = try await place.find(desk)
            let allocation = try await desk.engine.previewAllocation(
                in: workshop, absent: absent, seed: seed, for: desk.person)
            try await tell(allocation, unmet: allocation.unmet, of: workshop, as: "tool.allocation.preview", desk)
        }
    }

    private func tell(
        _ allocation: Allocation, unmet: [UnmetNeed], of workshop: WorkshopID, as title: TextKey, _ desk: Desk
    ) async throws {
        let works = try await desk.engine.workshop(workshop).publishedSubmissions
        let faces = Dictionary(works.map { ($0.submission, $0.author) }) { first, _ in first }
        let record: JSONValue = [
            "seed": .text(String(allocation.seed)), "method": .text(allocation.method), "preview": .flag(preview),
            "reviews": .list(
                allocation.reviews.map {
                    ["review": .id($0.review), "submission": .id($0.submission), "reviewer": .id($0.reviewer)]
                }),
            "released": .list(allocation.released.map { .id($0) }),
            "unmet": .list(unmet.map { $0.record(desk) }),
        ]
        try desk.show(record) {
            desk.console.say(
                title, ["reviews": .number(allocation.reviews.count), "seed": .text(String(allocation.seed))])
            let shares = Dictionary(grouping: allocation.reviews, by: \.reviewer).sorted { $0.key < $1.key }
            for (reviewer, reviews) in shares {
                let names = reviews.compactMap { faces[$0.submission] }.sorted().map { desk.name($0) }
                print("  \(Console.printable(reviewer.rawValue)): \(names.joined(separator: ", "))")
            }
            for need in unmet { desk.console.say("demo.unmet", ["reason": .message(need.reason)]) }
        }
    }
}

extension UnmetNeed {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        .present([
            "submission": submission.map { .id($0) }, "reviewer": reviewer.map { .id($0) },
            "missing": .integer(missing), "reason": .text(desk.words(reason)),
        ])
    }
}
