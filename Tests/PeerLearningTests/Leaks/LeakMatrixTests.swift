import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N4: Leaks, view by view and role by role")
struct LeakMatrixTests {
    /// What was looked at.
    struct Count {
        var views: Set<String> = []
        var pieces = 0
        var comparisons = 0
        var leaks: [String] = []
    }

    private func look(_ room: LeakRoom, at stage: String, into count: inout Count) async throws {
        for (part, person) in LeakRoom.parts {
            let shown = try await room.views(for: person) + room.refusals(for: person)
            count.views.formUnion(shown.map(\.view))
            count.pieces += shown.count
            for piece in shown {
                count.comparisons += (LeakRoom.people.count - 1) * 2
                guard LeakRoom.marks.contains(where: piece.element.contains) else { continue }
                for (other, canaries) in LeakRoom.canaries where other != person {
                    if canaries.contains(where: piece.element.contains) {
                        count.leaks.append("\(stage), \(part.rawValue), \(piece.view): \(other) in \(piece.element)")
                    }
                }
            }
        }
    }

    @Test(arguments: WorkshopPolicy.Anonymity.allCases)
    func `N4: no view, reading or refusal shows any role the identifier or the name of anybody else`(
        anonymity: WorkshopPolicy.Anonymity
    ) async throws {
        let room = try await LeakRoom.make(anonymity)
        var count = Count()
        for round in 1...2 {
            try await room.handIn()
            try await look(room, at: "submission \(round)", into: &count)
            try await room.review(round: round)
            try await look(room, at: "review \(round)", into: &count)
            try await room.grade(round: round)
            try await look(room, at: "grading \(round)", into: &count)
            if round == 1 { try await room.engine.advance(room.workshop, to: .submission, by: LeakRoom.staff) }
        }
        try await room.reflect()
        try await look(room, at: "reflection", into: &count)
        print(
            "\(anonymity): \(count.views.count) views × \(LeakRoom.parts.count) roles × 7 stages,",
            "\(count.pieces) pieces, \(count.comparisons) comparisons, \(count.leaks.count) leaks")
        #expect(count.leaks.isEmpty, "\(count.leaks.prefix(5).joined(separator: "\n"))")
        #expect(count.views.count > 35 && count.pieces > 2_000)
    }

    @Test func `N4: the matrix would see a name: where a workshop names people a canary is met`() async throws {
        let room = try await LeakRoom.make(.doubleBlind)
        try await room.handIn()
        let state = "\(try await room.state)"
        #expect(LeakRoom.canaries.filter { state.contains($0.key.rawValue) }.count >= LeakRoom.authors.count)
    }

    @Test(arguments: WorkshopPolicy.Anonymity.allCases)
    func `N4: the key of names tells each role what the anonymity of the workshop allows`(
        anonymity: WorkshopPolicy.Anonymity
    ) async throws {
        let room = try await LeakRoom.make(anonymity)
        try await room.handIn()
        try await room.review(round: 1)
        let state = try await room.state
        for (part, person) in LeakRoom.parts where part != .exMember {
            let key = try await room.engine.names(in: room.workshop, by: Caller(person))
            let takesPart = state.pseudonym(of: person) != nil
            for other in LeakRoom.authors {
                let (talk, reviewer) = (state.pseudonym(of: other), state.reviewerPseudonym(of: other))
                let open = part.seesNames || (takesPart && anonymity == .open)
                #expect(
                    (talk.flatMap { key[$0] } != nil) == (open || (takesPart && anonymity == .singleBlind)), "\(part)")
                #expect((reviewer.flatMap { key[$0] } != nil) == open, "\(part)")
            }
        }
    }

    @Test func `N4: nothing that a participant is shown holds two pseudonyms of one other person`() async throws {
        let room = try await LeakRoom.make(.doubleBlind)
        try await room.handIn()
        try await room.review(round: 1)
        try await room.grade(round: 1)
        let state = try await room.state
        var links: [String] = []
        for (part, person) in LeakRoom.parts where !part.seesNames && part != .blindModerator {
            for piece in try await room.views(for: person) {
                let numbers = Set(piece.element.matches(of: /number: (\d+)/).compactMap { Int($0.output.1) })
                for other in LeakRoom.authors + LeakRoom.guides where other != person {
                    guard let talk = state.pseudonym(of: other)?.number,
                        let reviewer = state.reviewerPseudonym(of: other)?.number
                    else { continue }
                    if numbers.isSuperset(of: [talk, reviewer]) { links.append("\(part) \(piece.view) \(other)") }
                }
            }
        }
        #expect(links.isEmpty, "\(links)")
    }

    @Test func `N4: lists stand in the order of identifiers that are drawn by lot, not of names, works or time`()
        async throws
    {
        let room = try await LeakRoom.make(.doubleBlind)
        try await room.handIn()
        try await room.review(round: 1)
        try await room.grade(round: 1)
        for (_, person) in LeakRoom.parts {
            let assigned = try await room.engine.assignments(of: person, in: room.workshop).map(\.assignment.review)
            #expect(assigned == assigned.sorted())
            let received = try await room.engine.feedback(for: person, in: room.workshop).map(\.review.review)
            #expect(received == received.sorted())
        }
        let solutions = try await room.engine.solutions(in: room.workshop, for: LeakRoom.authors[0])
        #expect(solutions.map(\.submission.submission) == solutions.map(\.submission.submission).sorted())
        let digests = try await room.engine.digests(in: room.workshop, for: "canary-collector")
        #expect(digests.map(\.digest.submission) == digests.map(\.digest.submission).sorted())
    }

    @Test func `N4: identifiers do not sort by the time at which they were drawn`() {
        let source = RandomIdentifiers(seed: 5)
        let drawn = (0..<400).map { _ in source.next() }
        let ranks = Dictionary(uniqueKeysWithValues: drawn.sorted().enumerated().map { ($1, $0) })
        let products = drawn.enumerated().map { (Double($0) - 199.5) * (Double(ranks[$1] ?? 0) - 199.5) }
        let correlation = products.reduce(0, +) / (400 * (400 * 400 - 1) / 12)
        #expect(abs(correlation) < 0.15, "\(correlation)")
        #expect(Set(drawn.map { $0.prefix(3) }).count > 300)
    }
}
