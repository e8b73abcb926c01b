import PeerLearning
import PeerLearningTesting
import Testing

@Suite("Pains: reviews on demand")
struct OnDemandPains {
    private func policy(peers: Int = 2, guides: Int = 0, lease: Duration = .hours(8)) throws -> WorkshopPolicy {
        var policy = try WorkshopPolicy(reviewsByPeers: peers, reviewsByGuides: guides)
        policy.allocation = .onDemand(lease: lease)
        return policy
    }

    @Test func `pain 4: reviewing begins with the first work, and who wrote the only one is told why there is none`()
        async throws
    {
        var policy = try policy(guides: 1)
        policy.steps = [StepRule(.begin(.review), .atOnce)]
        let room = try await Classroom.open(guides: ["gil"], policy: policy)
        try await room.submit(as: ["ada"])
        try await room.engine.advance(to: .example + .hours(1))
        let work = try await room.submission(of: "ada")
        #expect(try await room.engine.takeReview(in: room.workshop, by: "gil").submission == work)
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.takeReview(in: room.workshop, by: "ada")
        }
        #expect(refusal?.message.key == "refusal.queue.onlyOwnWork")
        try await room.submit(as: ["bo"], at: .example + .hours(2))
        let second = try await room.submission(of: "bo")
        #expect(try await room.engine.takeReview(in: room.workshop, by: "ada").submission == second)
        #expect(try await room.engine.takeReview(in: room.workshop, by: "bo").submission == work)
    }

    @Test func `pain 6: who is willing gets a review besides when every work has what was asked`() async throws {
        let room = try await Classroom.reviewing(["ada", "bo", "cy"], policy: try policy(peers: 1))
        for person in room.authors {
            try await room.engine.takeReview(in: room.workshop, by: Caller(person))
            try await room.review(as: person)
        }
        #expect(try await room.engine.inbox(of: "ada").isEmpty)
        try await room.engine.takeReview(in: room.workshop, by: "ada")
        #expect(try await room.asked("ada").count == 2)
    }

    @Test func `pain 11: nobody is given the same work twice, neither a finished one nor one given back`() async throws
    {
        let room = try await Classroom.reviewing(["ada", "bo", "cy", "di"], policy: try policy())
        var had: Set<SubmissionID> = []
        for turn in 0..<3 {
            let taken = try await room.engine.takeReview(in: room.workshop, by: "ada")
            #expect(had.insert(taken.submission).inserted)
            if turn == 1 {
                try await room.engine.giveBack(taken.review, in: room.workshop, by: "ada")
            } else {
                try await room.review(as: "ada")
            }
        }
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.takeReview(in: room.workshop, by: "ada")
        }
        #expect(refusal?.message.key == "refusal.queue.hasHadAll")
    }

    @Test func `pain 13: each work that comes in is reviewed by itself, without a day on which all are dealt out`()
        async throws
    {
        let room = try await Classroom.reviewing(handedIn: ["ada", "bo"], policy: try policy(peers: 1))
        for person: PersonID in ["ada", "bo"] {
            try await room.engine.takeReview(in: room.workshop, by: Caller(person))
            try await room.review(as: person)
        }
        for person: PersonID in ["cy", "di"] {
            try await room.submit(as: [person])
            #expect(try await room.engine.inbox(of: person).map(\.subject) == [.taking])
        }
        let taken = try await room.engine.takeReview(in: room.workshop, by: "cy")
        #expect(taken.submission == (try await room.submission(of: "di")))
    }

    @Test func `pain 21: a lease that has ended blocks neither the work nor its reviewer`() async throws {
        let room = try await Classroom.reviewing(
            ["ada"], guides: ["gil", "gus", "gert"], policy: try policy(peers: 1))
        try await room.engine.takeReview(in: room.workshop, by: "gil")
        try await room.engine.takeReview(in: room.workshop, by: "gus")
        let busy = await #expect(throws: Refusal.self) {
            try await room.engine.takeReview(in: room.workshop, by: "gert")
        }
        #expect(busy?.message.key == "refusal.queue.enoughReviews")
        let later = Instant.example + .hours(8)
        for guide: PersonID in ["gert", "gil"] {
            try await room.engine.takeReview(in: room.workshop, by: Caller(guide, at: later))
        }
        #expect(try await room.asked("gert").map(\.until) == [later + .hours(8)])
        #expect(try await room.asked("gil").map(\.until) == [later + .hours(8)])
    }

    @Test func `pain 21: time alone returns what nobody finished, and a finished review is never returned`()
        async throws
    {
        let room = try await Classroom.reviewing(["ada", "bo", "cy"], policy: try policy(peers: 1))
        try await room.engine.takeReview(in: room.workshop, by: "ada")
        try await room.engine.takeReview(in: room.workshop, by: "bo")
        try await room.review(as: "bo")
        try await room.engine.advance(to: .example + .hours(9))
        #expect(try await room.asked("ada").isEmpty)
        #expect(try await room.asked("bo").map(\.isDone) == [true])
        let people = try await room.engine.progress(of: room.workshop).people
        #expect(people["ada"]?.reviewsAsked == 0)
        #expect(people["bo"]?.reviewsDone == 1)
    }

    @Test func `pain 25: of 2,000 works taken on demand the newest is reviewed, and none is passed over`() throws {
        let authors = (0..<2_000).map { PersonID("p\($0)") }
        var workshop = Workshop(id: "large")
        try workshop.perform(.open(WorkshopPlan(task: try .make(), cohort: "c", policy: try policy(peers: 1))))
        try workshop.perform(.enrol(Dictionary(uniqueKeysWithValues: authors.map { ($0, .author) }), seed: 1))
        try workshop.perform(.advance(to: .submission))
        for author in authors {
            try workshop.perform(
                .submit(SubmissionID("of-\(author)"), document: "d", words: 3), by: .participant(author))
        }
        try workshop.perform(.advance(to: .review))
        for place in 0..<1_990 {
            let (work, reviewer) = (authors[place], authors[(place + 1) % 2_000])
            try take(SubmissionID("of-\(work)"), by: reviewer, in: &workshop)
        }
        var taken: [SubmissionID] = []
        for reviewer in authors.prefix(10) {
            let request = workshop.allocationRequest(among: { _ in true }, at: .example)
            let queue = ReviewQueue(
                request, hadBefore: workshop.returnedWorks, mostReviewsPerWork: 2)
            let next = try #require(queue.next(for: reviewer).submission)
            try take(next, by: reviewer, in: &workshop)
            taken.append(next)
        }
        #expect(taken.last == "of-p1999")
        #expect(Set(taken) == Set((1_990..<2_000).map { SubmissionID("of-p\($0)") }))
        #expect(workshop.reviewedSubmissions.allSatisfy { $0.reviews.count == 1 })
    }

    private func take(_ work: SubmissionID, by reviewer: PersonID, in workshop: inout Workshop) throws {
        let review = ReviewID("\(work)-\(reviewer)")
        let standing = Standing.participant(reviewer)
        let asked = AllocatedReview(review: review, submission: work, reviewer: reviewer)
        try workshop.perform(.takeReview(asked), by: standing)
        try workshop.perform(
            .review(SubmittedReview(review: review, levels: [1, 1], remarks: "r", words: 2)), by: standing)
    }
}
