import ArgumentParser
import PeerLearning

/// `peerlearn fairness`: what scores and ratings say about collusion and retaliation.
struct FairnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: "Where to look for agreements and retaliation among reviewers, with a stated rate of false alarms.",
        discussion: """
            For those who moderate and may see names: it names people, and that you looked is recorded in each workshop. A \
            finding is a reason to read the reviews and not a proof. No finding is no proof either: the report says how \
            much could stay hidden.

            --alpha says how many findings you put up with where everybody is honest: 0.05 is one in twenty reports. It \
            holds for each of the two parts, scores and ratings. A small workshop can tell little: look at several \
            together.
              peerlearn fairness --store s --as maria
              peerlearn fairness --workshop k3m9 --workshop p7qx --alpha 0.01 \\
                  --store s --as maria
            """)

    @Option(
        name: .customLong("workshop"),
        help: "A workshop, or how its identifier begins; may be given several times. Without it, the only one.")
    var workshops: [String] = []

    @Option(help: "How many false alarms to put up with, above 0 and below 1.")
    var alpha = 0.05

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard alpha > 0, alpha < 1 else { throw ValidationError("--alpha is above 0 and below 1, not \(alpha).") }
    }

    func run() async throws {
        try await reading.act { desk in
            let all = try await desk.engine.catalogue().workshops
            let named: [String?] = workshops.isEmpty ? [nil] : workshops
            var found: [WorkshopID] = []
            for name in named {
                let workshop = try desk.place(name, among: all, called: "workshop")
                if !found.contains(workshop) { found.append(workshop) }
            }
            let report = try await desk.engine.fairness(in: found, alpha: alpha, by: desk.caller)
            let names = try await desk.names(of: report.people)
            try desk.show(report.record(desk)) { report.tell(names, desk) }
        }
    }
}

extension FairnessReport {
    /// The patterns of ratings that stand out.
    private var patterns: [RatingPattern] {
        (retaliation.authors + retaliation.workshops).filter { $0.reach == .followsScores }
    }

    /// Everybody who is named in it.
    fileprivate var people: [PersonID] {
        collusion.findings.flatMap(\.people) + patterns.compactMap(\.author)
            + retaliation.revenge.flatMap { [$0.first, $0.second] }
    }

    fileprivate func tell(_ names: NameList, _ desk: Desk) {
        print(desk.words(collusion.summary))
        for finding in collusion.findings { tell(finding.message, of: finding.people, names, desk) }
        let found = patterns.count + retaliation.revenge.count
        desk.console.say(
            retaliation.expectedFalseAlarms > 0 ? "tool.fairness.ratings" : "tool.fairness.tooFewRatings",
            ["count": .number(found), "alarms": .decimal(retaliation.expectedFalseAlarms, digits: 2)])
        for pattern in patterns { tell(pattern.message, of: pattern.author.map { [$0] } ?? [], names, desk) }
        for finding in retaliation.revenge {
            tell(finding.message, of: [finding.first, finding.second], names, desk)
        }
    }

    private func tell(_ message: Message, of people: [PersonID], _ names: NameList, _ desk: Desk) {
        let told = people.map { names[$0] }.joined(separator: ", ")
        print("· \(told.isEmpty ? "" : "\(told): ")\(desk.words(message))")
    }

    fileprivate func record(_ desk: Desk) -> JSONValue {
        [
            "scores": .present([
                "summary": .text(desk.words(collusion.summary)), "reviews": .integer(collusion.reviews),
                "alpha": .number(collusion.alpha), "expectedFalseAlarms": .number(collusion.expectedFalseAlarms),
                "visibleInflation": collusion.visibleInflation.map { .number($0) },
                "findings": .list(collusion.findings.map { $0.record(desk) }),
            ]),
            "ratings": [
                "alpha": .number(retaliation.alpha), "expectedFalseAlarms": .number(retaliation.expectedFalseAlarms),
                "findings": .list(patterns.map { $0.record(desk) } + retaliation.revenge.map { $0.record(desk) }),
            ],
        ]
    }
}

extension CollusionFinding {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        [
            "people": .list(people.map { .id($0) }), "points": .number(inflation), "reviews": .integer(reviews),
            "p": .number(p), "adjustedP": .number(adjustedP), "text": .text(desk.words(message)),
        ]
    }
}

extension RatingPattern {
    /// Whose ratings they are; nil where they are those of a workshop.
    fileprivate var author: PersonID? {
        switch subject {
        case .author(let author): author
        case .workshop: nil
        }
    }

    private var workshop: WorkshopID? {
        switch subject {
        case .author: nil
        case .workshop(let workshop): workshop
        }
    }

    fileprivate func record(_ desk: Desk) -> JSONValue {
        .present([
            "people": .list(author.map { [.id($0)] } ?? []), "workshop": workshop.map { .id($0) },
            "points": .number(difference), "ratings": .integer(ratings), "p": .number(p),
            "adjustedP": .number(adjustedP), "text": .text(desk.words(message)),
        ])
    }
}

extension RevengeFinding {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        [
            "people": [.id(first), .id(second)], "points": .number(secondPoints), "p": .number(p),
            "adjustedP": .number(adjustedP), "text": .text(desk.words(message)),
        ]
    }
}
