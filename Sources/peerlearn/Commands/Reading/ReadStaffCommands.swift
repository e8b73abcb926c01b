import ArgumentParser
import PeerLearning

/// `peerlearn read digests`: everything that was said about each work.
struct ReadDigestsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digests", abstract: "Everything that was said about each work: for those who collect feedback.",
        discussion: "Put it together with: peerlearn summarise WORK TEXT")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let digests = try await desk.engine.digests(in: workshop, for: desk.person)
            let criteria = try await desk.engine.workshop(workshop).plan?.task.rubric.criteria ?? []
            try desk.show(.list(digests.map(\.record))) {
                if digests.isEmpty { desk.console.say("tool.digests.none") }
                for digest in digests { tell(digest, criteria, desk) }
            }
        }
    }

    private func tell(_ reading: DigestReading, _ criteria: [RubricCriterion], _ desk: Desk) {
        print("\(desk.name(reading.digest.author)) [\(desk.short(reading.digest.submission))]")
        for (criterion, counts) in zip(criteria, reading.digest.levels) {
            let chosen = counts.enumerated().filter { criterion.kind == .levels || $0.element > 0 }
            let levels = chosen.map { "\(desk.words(criterion.name(ofAnswer: $0.offset))): \($0.element)" }
                .joined(separator: " · ")
            print("    " + Console.printable("\(criterion.name): \(levels)"))
        }
        for remark in reading.remarks + reading.comments {
            desk.quote(remark.map { "– " + $0 })
        }
        if let summary = reading.summary {
            desk.console.say("tool.feedback.summary")
            desk.quote(summary)
        }
        print()
    }
}

/// `peerlearn read nominations`: the nominated works that wait for a curator.
struct ReadNominationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nominations", abstract: "The nominated works that wait: for those who keep the library.",
        discussion: "Decide with: peerlearn library keep, or peerlearn library decline")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let nominations = try await desk.engine.nominations(in: workshop, for: desk.person)
            let records = nominations.map { nomination -> JSONValue in
                .present([
                    "submission": .id(nomination.solution.submission), "author": .pseudonym(nomination.solution.author),
                    "grade": nomination.solution.grade.map { .number($0) }, "text": .words(nomination.text),
                    "reasons": .list(nomination.reasons.map { .words($0) }),
                ])
            }
            try desk.show(.list(records)) {
                if nominations.isEmpty { desk.console.say("tool.nominations.none") }
                for nomination in nominations {
                    let solution = nomination.solution
                    print("\(desk.name(solution.author)) [\(desk.short(solution.submission))]")
                    nomination.reasons.forEach { desk.quote($0, indent: 2) }
                    desk.quote(nomination.text)
                    print()
                }
            }
        }
    }
}

extension DigestReading {
    fileprivate var record: JSONValue {
        [
            "submission": .id(digest.submission), "author": .pseudonym(digest.author), "text": .words(text),
            "levels": .list(digest.levels.map { .list($0.map { .integer($0) }) }),
            "remarks": .list(remarks.map { .words($0) }), "comments": .list(comments.map { .words($0) }),
            "summary": .words(summary),
        ]
    }
}
