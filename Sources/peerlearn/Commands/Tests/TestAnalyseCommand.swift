import ArgumentParser
import PeerLearning

/// `peerlearn test analyse`: what a test has done with those who took it.
struct TestAnalyseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "How hard each question is, how well it tells people apart, and how far the test can be trusted.",
        discussion: """
            For those who lead workshops or confirm grades. It names nobody, and takes everybody's first attempt in all \
            rounds of this version that you lead. What the figures mean: Documentation/Tests.md
            """)

    @OptionGroup var place: RoundOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let round = try await place.find(desk)
            let analysis = try await desk.engine.analysis(ofTestIn: round, for: desk.person)
            let test = try await desk.engine.test(of: round)
            try desk.show(analysis.record(test, desk)) { analysis.tell(test, desk) }
        }
    }
}

extension TestAnalysis {
    fileprivate func tell(_ test: KnowledgeTest, _ desk: Desk) {
        desk.console.say(
            "tool.analysis.head",
            [
                "title": .text(Console.printable(test.title)), "version": .number(reference.version),
                "people": .number(people),
            ])
        desk.console.say(
            "tool.analysis.points",
            [
                "mean": .text(desk.figure(mean)), "maximum": .text(desk.figure(maximum, digits: 1)),
                "sd": .text(desk.figure(standardDeviation)),
            ])
        if let alpha {
            desk.console.say(
                "tool.analysis.alpha",
                [
                    "alpha": .decimal(alpha, digits: 2), "low": .text(desk.figure(alphaInterval?.lowerBound)),
                    "high": .text(desk.figure(alphaInterval?.upperBound)), "error": .text(desk.figure(standardError)),
                ])
        }
        for note in notes { print("  ! " + desk.words(note)) }
        for (place, question) in questions.enumerated() {
            question.tell(place + 1, test.question(question.question)?.question, desk)
        }
    }

    fileprivate func record(_ test: KnowledgeTest, _ desk: Desk) -> JSONValue {
        .present([
            "programme": .id(reference.programme), "test": .id(reference.test), "version": .integer(reference.version),
            "title": .text(test.title), "people": .integer(people), "mean": .figure(mean),
            "standardDeviation": .figure(standardDeviation), "maximum": .number(maximum), "alpha": .figure(alpha),
            "alphaInterval": alphaInterval.map { [.number($0.lowerBound), .number($0.upperBound)] } ?? .null,
            "standardError": .figure(standardError), "questions": .list(questions.map { $0.record(desk) }),
            "notes": .list(notes.map { .text(desk.words($0)) }),
        ])
    }
}

extension QuestionAnalysis {
    fileprivate func tell(_ number: Int, _ asked: Question?, _ desk: Desk) {
        print("\n\(number). " + Console.printable(String((asked?.title ?? question.rawValue).prefix(80))))
        desk.console.say(
            "tool.analysis.question",
            [
                "difficulty": .text(desk.figure(difficulty)), "discrimination": .text(desk.figure(discrimination)),
                "correlation": .text(desk.figure(correlation)), "alpha": .text(desk.figure(alphaIfDeleted)),
                "omitted": .decimal(100 * omitted, digits: 0), "seconds": .text(desk.figure(medianSeconds, digits: 0)),
            ])
        if let logit {
            desk.console.say(
                "tool.analysis.logit",
                ["value": .decimal(logit.value, digits: 2), "error": .decimal(logit.standardError, digits: 2)])
        }
        let texts = Dictionary(
            (asked?.interactions.first?.options ?? []).map { ($0.id, $0.text.plain) }
        ) { first, _ in first }
        for option in options {
            desk.console.say(
                "tool.analysis.option",
                [
                    "mark": .text(option.isRight ? "=" : "~"), "id": .text(desk.short(option.option)),
                    "text": .text(Console.printable(String((texts[option.option] ?? "").prefix(40)))),
                    "share": .decimal(100 * option.share, digits: 0),
                    "strong": .decimal(100 * option.shareOfStrong, digits: 0),
                    "weak": .decimal(100 * option.shareOfWeak, digits: 0),
                ])
        }
        for remark in remarks { print("   ! " + desk.words(remark)) }
    }

    fileprivate func record(_ desk: Desk) -> JSONValue {
        .present([
            "question": .id(question), "maximum": .number(maximum), "difficulty": .number(difficulty),
            "omitted": .number(omitted), "medianSeconds": .figure(medianSeconds),
            "discrimination": .figure(discrimination), "correlation": .figure(correlation),
            "alphaIfDeleted": .figure(alphaIfDeleted),
            "logit": logit.map { ["value": .number($0.value), "standardError": .number($0.standardError)] } ?? .null,
            "options": .list(
                options.map {
                    [
                        "option": .id($0.option), "right": .flag($0.isRight), "count": .integer($0.count),
                        "share": .number($0.share), "strong": .number($0.shareOfStrong),
                        "weak": .number($0.shareOfWeak),
                        "correlation": .figure($0.correlation),
                    ]
                }),
            "remarks": .list(remarks.map { .text(desk.words($0)) }),
        ])
    }
}

extension Desk {
    /// A figure in the reader's language; a dash where there is none.
    func figure(_ value: Double?, digits: Int = 2) -> String {
        value.map { console.texts.decimal($0, digits: digits, in: console.language) } ?? "–"
    }
}
