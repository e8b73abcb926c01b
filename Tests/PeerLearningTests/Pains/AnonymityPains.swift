import PeerLearning
import PeerLearningTesting
import Testing

@Suite("Pains: names, teams and the teacher's eye")
struct AnonymityPains {
    @Test func `pain 7: neither batch nor demand gives anybody the work of their own team`() async throws {
        let authors: [PersonID] = ["ada", "bo", "cy", "di", "ed", "fay"]
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        for mode in [AllocationMode.batch, .onDemand(lease: .hours(8))] {
            policy.allocation = mode
            let room = try await Classroom.open(authors, policy: policy)
            for pair in [["ada", "bo"], ["cy", "di"], ["ed", "fay"]] {
                try await room.engine.formTeam(of: pair.map { PersonID($0) }, in: room.workshop, seed: 3, by: "anna")
            }
            try await room.submit(as: ["ada", "cy", "ed"])
            try await room.engine.advance(room.workshop, to: .review, by: "anna")
            if mode == .batch {
                try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
            } else {
                for author in authors { try await room.engine.takeReview(in: room.workshop, by: Caller(author)) }
            }
            for author in authors {
                let own = try await room.submission(of: author)
                let asked = try await room.asked(author)
                #expect(!asked.isEmpty)
                #expect(!asked.contains { $0.submission == own })
            }
        }
    }

    @Test func `pain 8: the id of somebody else's review and one that does not exist get the same answer`() async throws
    {
        let room = try await Classroom.make(in: .reflection)
        let allocation = try #require(try await room.state.allocation)
        let foreign = try #require(allocation.reviews.first { $0.reviewer != "ada" }?.review)
        for review in [foreign, "no-such-review"] {
            let refusal = await #expect(throws: Refusal.self) {
                try await room.engine.review(
                    review, in: room.workshop, levels: [0, 0], remarks: "x", by: Caller("ada"))
            }
            #expect(refusal?.code == .unknown)
            #expect(
                refusal.map { room.words($0.message).replacing(review.rawValue, with: "") }
                    == room.words(Refusal.of("review", "").message))
        }
    }

    @Test func `pain 8: a file handed in to a blind workshop loses the name that its author gave it`() async throws {
        let room = try await Classroom.open()
        let file = HandedInFile(name: "ada-lovelace.txt", mediaType: "text/plain", bytes: Array("Rule.".utf8))
        try await room.engine.submit(SubmissionContent(text: "Mine.", files: [file]), to: room.workshop, by: "ada")
        try await room.submit(as: ["bo", "cy", "di"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        let shown = try await room.engine.solutions(in: room.workshop, for: "bo")
        let published = try #require(shown.flatMap(\.submission.versions).flatMap(\.files).first)
        #expect(!published.name.contains("ada"))
        #expect(try await room.engine.file(published.document, of: room.workshop, for: "bo").name == published.name)
    }

    @Test func `pain 9: nobody does anything for it, and the workshop is double-blind`() async throws {
        #expect(WorkshopPolicy.standard.anonymity == .doubleBlind)
        let room = try await Classroom.make(in: .reflection)
        let names = try await room.engine.names(in: room.workshop, by: "ada")
        let faces = try await room.engine.solutions(in: room.workshop, for: "ada").map(\.submission.author)
        let reviewers = try await room.engine.feedback(for: "ada", in: room.workshop).map(\.review.reviewer)
        #expect(faces.count == 4 && reviewers.count == 4)
        #expect((faces + reviewers).allSatisfy { names[$0] == nil })
        #expect(Set(faces).isDisjoint(with: reviewers))
    }

    @Test func `pain 10: a team hands in once, all of it reads the reviews, and each of it reviews alone`() async throws
    {
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        let room = try await Classroom.open(policy: policy)
        try await room.engine.formTeam(of: ["ada", "bo"], in: room.workshop, seed: 3, by: "anna")
        try await room.submit(as: ["bo", "cy", "di"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        #expect(try await room.submission(of: "ada") == room.submission(of: "bo"))
        #expect(try await room.engine.solutions(in: room.workshop, for: "cy").count == 3)
        for person in room.authors { try await room.review(as: person) }
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        try await room.engine.publishGrades(in: room.workshop, by: "anna")
        let read = try await room.engine.feedback(for: "ada", in: room.workshop)
        #expect(read.count == 2)
        #expect(try await room.engine.feedback(for: "bo", in: room.workshop) == read)
        #expect(try await room.state.countedGrade(of: "ada") == room.state.countedGrade(of: "bo"))
    }

    @Test func `pain 11: the work of a group is one work, and nobody is asked to review it twice`() async throws {
        let authors: [PersonID] = ["ada", "bo", "cy", "di", "ed", "fay"]
        let room = try await Classroom.open(authors, policy: try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0))
        try await room.engine.formTeam(of: ["ada", "bo", "cy"], in: room.workshop, seed: 3, by: "anna")
        try await room.submit(as: ["ada", "di", "ed", "fay"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        for seed: UInt64 in [7, 8] {
            do { try await room.engine.allocateReviews(in: room.workshop, seed: seed, by: "anna") } catch is Refusal {}
            for author in authors {
                let asked = try await room.asked(author).map(\.submission)
                #expect(Set(asked).count == asked.count)
            }
        }
        #expect(try await room.reviewsAsked(of: authors)[room.submission(of: "ada")] == 3)
    }

    @Test func `pain 24: staff see by name who reviews whom and how far it is, and participants do not`() async throws {
        let room = try await Classroom.reviewing(policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        try await room.review(as: "ada")
        let names = try await room.engine.names(in: room.workshop, by: "anna")
        for asked in try await room.asked("ada") { #expect(names[asked.author] != nil) }
        let allocation = try #require(try await room.state.allocation)
        #expect(allocation.reviews.count { $0.reviewer == "ada" } == 2)
        let progress = try await room.engine.progress(of: room.workshop).people
        #expect(progress["ada"]?.reviewsDone == 2 && progress["bo"]?.reviewsDone == 0)
        #expect(progress.values.allSatisfy { $0.reviewsAsked == 2 })
        let staff = try await room.engine.standing(of: "anna", in: room.workshop)
        let learner = try await room.engine.standing(of: "ada", in: room.workshop)
        #expect(try await room.state.enrolments(for: staff).count == 4)
        await #expect(throws: Refusal.missing(.seeNames)) { try await room.state.enrolments(for: learner) }
    }

    @Test func `pain 24: a mistaken review is handed in anew, or taken out by a moderator`() async throws {
        let room = try await Classroom.reviewing(policy: try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        for person in room.authors { try await room.review(as: person) { _ in [0, 0] } }
        let mistake = try #require(try await room.asked("ada").first)
        try await room.engine.review(
            mistake.review, in: room.workshop, levels: [2, 2], remarks: "I had the wrong work open.", by: "ada")
        let second = try #require(try await room.asked("bo").first)
        try await room.engine.rule(
            .hidden, on: .review(second.review), reason: "Meant for another work.", in: room.workshop, by: "anna")
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        let grades = try await room.engine.publishGrades(in: room.workshop, by: "anna")
        #expect(grades.first { $0.submission == mistake.submission }?.value == 100)
        let without = try #require(grades.first { $0.submission == second.submission })
        #expect(without.value == nil)
        #expect(room.words(without.reason).contains("No review came in"))
    }
}

extension Refusal {
    /// The refusal that a thing is not known, as the engine words it.
    fileprivate static func of(_ kind: String, _ id: String) -> Refusal {
        Refusal(
            .unknown,
            Message(
                "refusal.unknown", ["kind": .message(Message(TextKey(rawValue: "thing.\(kind)"))), "id": .text(id)]))
    }
}
