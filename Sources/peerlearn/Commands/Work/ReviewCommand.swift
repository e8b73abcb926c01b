import ArgumentParser
import PeerLearning

/// `peerlearn review`: hands in a review.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Hand in a review: an answer to each criterion, and remarks for the author.",
        discussion: """
            First see what you are asked for, and the levels: peerlearn read assignments
            Then name the work by its author's number, and answer each criterion, in their order: with a level by its points \
            or its name, with points, with yes or no, or with - where it is answered in the remarks or left out:

              peerlearn review 42 "Say in line 3 when it stops." --levels 2 1 Works 3 \\
                  --store s --as boris

            Until reviewing is over it may be handed in anew.
            """)

    @Argument(help: "The review: its identifier, or the number of the work's author.")
    var review: String

    @OptionGroup var text: TextInput

    @Option(
        parsing: .upToNextOption,
        help: "An answer to each criterion: a level by its points or its name, points, yes or no, or -.")
    var levels: [String]

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let id = try await desk.assignment(review, in: workshop)
            let state = try await desk.engine.workshop(workshop)
            let asked = state.assignments(of: desk.person).first { $0.review == id }
            let rubric = state.plan?.rubric(ofRound: asked?.round ?? state.round)
            let places = try rubric?.places(of: levels) ?? []
            try await desk.engine.review(id, in: workshop, levels: places, remarks: text.read(), by: desk.caller)
            try desk.answer("tool.reviewed", ["author": .text(desk.name(asked?.author))], ["review": .id(id)])
        }
    }
}

extension Rubric {
    /// The places of levels that were named by their points or their names, criterion by criterion.
    func places(of levels: [String]) throws(Refusal) -> [Int] {
        guard levels.count == criteria.count else {
            let counts: [String: Message.Argument] = ["given": .number(levels.count), "asked": .number(criteria.count)]
            throw Refusal(.invalid, Message("refusal.review.incomplete", counts))
        }
        var places: [Int] = []
        for (criterion, level) in zip(criteria, levels) {
            guard let place = criterion.place(of: level) else {
                throw Refusal(
                    .invalid,
                    Message(
                        "tool.review.noSuchLevel",
                        ["name": .text(criterion.name), "level": .text(level), "known": criterion.known]))
            }
            places.append(place)
        }
        return places
    }
}

extension RubricCriterion {
    fileprivate func place(of answer: String) -> Int? {
        if answer == "-" { return kind == .comment ? 0 : isOptional ? -1 : nil }
        switch kind {
        case .levels: return level(answer)
        case .points: return Int(answer).flatMap { accepts($0) && $0 >= 0 ? $0 : nil }
        case .check:
            if ["yes", "да", "1", "+"].contains(answer.lowercased()) { return 1 }
            return ["no", "нет", "0"].contains(answer.lowercased()) ? 0 : nil
        case .comment: return nil
        }
    }

    private func level(_ answer: String) -> Int? {
        if let named = levels.firstIndex(where: { $0.name.lowercased() == answer.lowercased() }) { return named }
        let worth = levels.indices.filter { Double(answer) == levels[$0].points }
        return worth.count == 1 ? worth.first : nil
    }

    /// What would be an answer, in words.
    fileprivate var known: Message.Argument {
        kind == .levels
            ? .text(levels.map { "\($0.name) (\($0.points.plain))" }.joined(separator: ", ")) : .message(invitation)
    }
}

extension Double {
    /// The number without a fraction where it has none.
    var plain: String { Int(exactly: self).map(String.init) ?? String(self) }
}
