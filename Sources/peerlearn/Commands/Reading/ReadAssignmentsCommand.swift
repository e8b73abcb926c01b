import ArgumentParser
import PeerLearning

/// `peerlearn read assignments`: the reviews that a person is asked for.
struct ReadAssignmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assignments", abstract: "The reviews that you are asked for, with the texts and the rubric.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let plan = try await desk.engine.workshop(workshop).plan
            let assigned = try await desk.engine.assignments(of: desk.person, in: workshop)
            let records = assigned.map { $0.record(rubric: plan?.rubric(ofRound: $0.assignment.round)) }
            try desk.show(.list(records)) {
                if assigned.isEmpty { desk.console.say("tool.assignments.none") }
                for reading in assigned { tell(reading, desk) }
                let open = assigned.filter { !$0.assignment.isDone }
                guard let round = open.first?.assignment.round, let rubric = plan?.rubric(ofRound: round) else {
                    return
                }
                desk.console.say("tool.rubric")
                for criterion in rubric.criteria { tell(criterion, desk) }
            }
        }
    }

    private func tell(_ reading: AssignedReading, _ desk: Desk) {
        let assignment = reading.assignment
        let state: TextKey =
            assignment.isDone
            ? "tool.assignment.done"
            : assignment.isSecondLook ? "tool.assignment.again" : "tool.assignment.open"
        desk.console.say(
            state,
            [
                "author": .text(desk.name(assignment.author)), "id": .text(desk.short(assignment.review)),
                "version": .number(assignment.version), "until": .text(desk.until(assignment.until)),
            ])
        desk.quote(reading.text)
        desk.tell(links: assignment.links, files: assignment.files)
        print()
    }

    private func tell(_ criterion: RubricCriterion, _ desk: Desk) {
        let asked = criterion.kind == .levels ? [] : [criterion.invitation]
        let remarks = (asked + (criterion.isOptional ? [Message("rubric.optional")] : [])).map(desk.words)
        let note = remarks.isEmpty ? "" : " – " + remarks.joined(separator: "; ")
        print("  " + Console.printable(criterion.name + note))
        for level in criterion.levels {
            let description = level.description.isEmpty ? "" : ": \(level.description)"
            print("    " + Console.printable("\(level.points.plain)  \(level.name)\(description)"))
        }
    }
}

extension Desk {
    /// Prints the addresses and files of a work.
    func tell(links: [String], files: [SubmittedFile]) {
        for link in links { print("    " + Console.printable(link)) }
        for file in files {
            console.say(
                "tool.file",
                [
                    "name": .text(Console.printable(file.name)), "id": .text(short(file.document)),
                    "size": .number(file.size),
                ])
        }
    }
}

extension AssignedReading {
    fileprivate func record(rubric: Rubric?) -> JSONValue {
        .present([
            "review": .id(assignment.review), "submission": .id(assignment.submission),
            "author": .pseudonym(assignment.author), "round": .integer(assignment.round),
            "version": .integer(assignment.version), "done": .flag(assignment.isDone),
            "secondLook": .flag(assignment.isSecondLook), "until": assignment.until.map { .moment($0) },
            "text": .words(text), "links": .list(assignment.links.map { .text($0) }),
            "files": .list(assignment.files.map(\.record)), "task": .text(task.title),
            "criteria": .list((rubric ?? task.rubric).criteria.map(\.record)),
        ])
    }
}

extension SubmittedFile {
    var record: JSONValue {
        [
            "document": .id(document), "name": .text(name), "mediaType": .text(mediaType), "size": .integer(size),
        ]
    }
}

extension RubricCriterion {
    fileprivate var record: JSONValue {
        [
            "name": .text(name), "weight": .number(weight), "kind": .text(word), "optional": .flag(isOptional),
            "most": .integer(answerCount - 1),
            "levels": .list(
                levels.map {
                    ["name": .text($0.name), "points": .number($0.points), "description": .text($0.description)]
                }),
        ]
    }
}

extension RubricCriterion {
    /// How it is answered, in one word.
    private var word: String {
        switch kind {
        case .levels: "levels"
        case .points: "points"
        case .check: "check"
        case .comment: "comment"
        }
    }
}
