import PeerLearning
import PeerLearningImport
import PeerLearningReports

/// What `peerlearn allocate` answers.
struct AllocationAnswer {
    let people: ParticipantsFile
    let problem: AllocationProblem
    let plan: AllocationPlan
    let seed: UInt64
    /// How long it took from the parsed files to the plan.
    let seconds: Double

    /// The most works, or needs that are not met, that are told in words.
    private static let mostTold = 20

    func record(_ console: Console) -> JSONValue {
        let tally = AllocationTally(problem, plan.pairs)
        func words(_ message: Message) -> JSONValue { .text(console.texts.text(message, in: console.language)) }
        let unmet = plan.unmet.map { need -> JSONValue in
            .present([
                "constraint": .text(need.constraint.rawValue),
                "submission": need.submission.map { .text(people.author(ofWork: $0)) },
                "reviewer": need.reviewer.map { .text(people.people.name(Int($0))) },
                "missing": .integer(need.missing), "reason": words(need.reason),
            ])
        }
        return [
            "feasible": .flag(plan.isFeasible), "assigned": .integer(plan.pairs.count),
            "objective": .figure(plan.objective), "load": .range(tally.loads), "perSubmission": .range(tally.reviews),
            "withoutExperienced": .integer(tally.withoutExperienced),
            "reciprocalPairs": .integer(tally.reciprocalPairs), "teammatePairs": .integer(tally.teammatePairs),
            "selfPairs": .integer(tally.selfPairs), "otherGroupPairs": .integer(tally.otherGroupPairs),
            "repeatedPairs": .integer(tally.repeatedPairs), "unmet": .list(unmet),
            "clashes": .list(plan.clashes.map { words($0.message) }),
            "relaxations": .list(plan.relaxations.map { words($0.message) }), "seed": .text(String(seed)),
            "seconds": .number(seconds), "method": .text(plan.method),
        ]
    }

    func tell(_ console: Console) {
        let tally = AllocationTally(problem, plan.pairs)
        console.say(
            "tool.allocate.summary",
            [
                "reviews": .number(plan.pairs.count), "works": .number(problem.submissionCount),
                "people": .number(problem.reviewers.count), "seed": .text(String(seed)),
            ])
        console.say(
            "tool.allocate.loads",
            [
                "least": .number(tally.reviews.lowerBound), "most": .number(tally.reviews.upperBound),
                "low": .number(tally.loads.lowerBound), "high": .number(tally.loads.upperBound),
            ])
        if problem.affinities != nil {
            console.say("tool.allocate.worth", ["worth": .decimal(plan.objective, digits: 1)])
        }
        var first = plan.pairs.startIndex
        for _ in 0..<Self.mostTold where first < plan.pairs.endIndex {
            let work = plan.pairs[first].submission
            let end = plan.pairs[first...].firstIndex { $0.submission != work } ?? plan.pairs.endIndex
            let reviewers = plan.pairs[first..<end].map { people.people.name(Int($0.reviewer)) }
            print(Console.printable("  \(people.author(ofWork: work)): \(reviewers.joined(separator: ", "))"))
            first = end
        }
        let rest = plan.pairs.count - first
        if rest > 0 { console.say("tool.allocate.more", ["count": .number(rest)]) }
    }

    /// Says what could not be kept, and what would help.
    func complain(_ console: Console) {
        func words(_ message: Message) -> String { console.texts.text(message, in: console.language) }
        for clash in plan.clashes { console.complain(words(clash.message)) }
        for need in plan.unmet.prefix(Self.mostTold) {
            let who = [
                need.submission.map { people.author(ofWork: $0) }, need.reviewer.map { people.people.name(Int($0)) },
            ]
            let names = who.compactMap(\.self).joined(separator: ", ")
            console.complain(Console.printable("  \(names): \(words(need.reason))"))
        }
        let rest = plan.unmet.count - Self.mostTold
        if rest > 0 { console.complain(console.text("tool.allocate.moreUnmet", ["count": .number(rest)])) }
        for relaxation in plan.relaxations {
            console.complain(console.text("tool.allocate.remedy", ["proposal": .message(relaxation.message)]))
        }
    }

    func write(to output: OutputFile, _ dialect: CSVDialect) throws {
        let csv = CSVWriter(columns: ["submission", "reviewer"], in: dialect)
        try output.write(csv, rows: plan.pairs.count) { row, csv in
            csv.identifier(people.author(ofWork: plan.pairs[row].submission))
            csv.identifier(people.people.name(Int(plan.pairs[row].reviewer)))
            csv.endRow()
        }
    }
}

extension JSONValue {
    fileprivate static func range(_ range: ClosedRange<Int>) -> JSONValue {
        ["min": .integer(range.lowerBound), "max": .integer(range.upperBound)]
    }
}
