import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N4: Reviews on demand")
struct ReviewQueueTests {
    private func standing(_ reviewer: PersonID, _ submission: SubmissionID) -> AllocationRequest.StandingReview {
        .init(review: ReviewID("\(submission)-\(reviewer)"), submission: submission, reviewer: reviewer, isDone: false)
    }

    private func queue(
        _ authors: Int, _ standing: [AllocationRequest.StandingReview] = [], most: Int = 5,
        hadBefore: [PersonID: Set<SubmissionID>] = [:]
    ) -> ReviewQueue {
        ReviewQueue(
            .make(authors: authors, byPeers: 2, standing: standing),
            hadBefore: hadBefore, mostReviewsPerWork: most)
    }

    @Test("N4: the work with the fewest reviews comes first, then by lot, never one's own, never one had before")
    func rule() {
        #expect(queue(4).next(for: "a3") == .review("s0"))
        #expect(queue(4).next(for: "a0") == .review("s1"))
        #expect(queue(4, [standing("a1", "s0")]).next(for: "a3") == .review("s1"))
        #expect(queue(4, [standing("a3", "s1"), standing("a1", "s0")]).next(for: "a3") == .review("s2"))
        #expect(queue(4, hadBefore: ["a3": ["s0"]]).next(for: "a3") == .review("s1"))
    }

    @Test("N4: nobody gets the work of their team")
    func team() {
        let request = AllocationRequest.make(authors: 3).with(works: [
            .init(submission: "s0", authors: ["a0", "a1"]), .init(submission: "s1", authors: ["a2"]),
        ])
        let queue = ReviewQueue(request, mostReviewsPerWork: 3)
        #expect(queue.next(for: "a1") == .review("s1") && queue.next(for: "a2") == .review("s0"))
    }

    @Test("N4: who is willing is not blocked when every work has enough, up to the stated number for each work")
    func besides() {
        let full =
            [standing("a0", "s1"), standing("a0", "s2"), standing("a1", "s0"), standing("a1", "s2")]
            + [standing("a2", "s0"), standing("a2", "s1")]
        #expect(queue(4, full + [standing("a0", "s3"), standing("a1", "s3")]).next(for: "a3") == .reviewBesides("s0"))
        #expect(queue(4, full).next(for: "a0") == .review("s3"))
        let stuffed = full + [standing("a0", "s3"), standing("a1", "s3")]
        #expect(queue(4, stuffed, most: 2).next(for: "a3") == .nothing(.enoughReviews))
        #expect(queue(4, stuffed, most: 0).next(for: "a3") == .nothing(.enoughReviews))
    }

    @Test("N4: why there is no work is said")
    func reasons() {
        #expect(queue(0).next(for: "a0") == .nothing(.mayNotReview))
        #expect(queue(1).next(for: "a0") == .nothing(.onlyOwnWork))
        #expect(queue(2, [standing("a0", "s1")]).next(for: "a0") == .nothing(.hasHadAll))
        let empty = ReviewQueue(
            AllocationRequest.make(authors: 1).with(works: []), mostReviewsPerWork: 1)
        #expect(empty.next(for: "a0") == .nothing(.nothingHandedIn))
        #expect(empty.next(for: "a0").submission == nil && queue(2).next(for: "a0").submission == "s1")
    }

    /// A scenario that a test of Open edX ORA2 plays: three reviews for each work, Bob, Sally, Jim and Xander stall. It
    /// fills the oldest work before it goes on, so new work waits until the old has three; ours goes to whoever has least.
    @Test("N4: in ORA2's own scenario ours agrees where no older work is half filled, and otherwise spreads reviews")
    func ora2() {
        let names = ["Angel", "Bob", "Sally", "Jim", "Buffy", "Xander", "Spike", "Willow"]
        let pulls: [(who: String, theirs: String, ours: String)] = [
            ("Bob", "Angel", "Angel"), ("Sally", "Angel", "Bob"), ("Jim", "Angel", "Bob"), ("Buffy", "Bob", "Bob"),
            ("Buffy", "Sally", "Sally"), ("Buffy", "Jim", "Jim"), ("Xander", "Bob", "Buffy"),
            ("Xander", "Sally", "Buffy"),
            ("Xander", "Jim", "Buffy"), ("Xander", "Buffy", "Buffy"), ("Buffy", "Xander", "Xander"),
            ("Spike", "Bob", "Buffy"), ("Spike", "Sally", "Buffy"), ("Spike", "Jim", "Buffy"),
            ("Spike", "Buffy", "Buffy"),
            ("Spike", "Xander", "Xander"), ("Buffy", "Spike", "Spike"), ("Willow", "Buffy", "Spike"),
        ]
        let work = { (name: String) in SubmissionID("\(names.firstIndex(of: name) ?? 0)-\(name)") }
        var present = 1
        var held: [AllocationRequest.StandingReview] = []
        for (turn, pull) in pulls.enumerated() {
            present = max(present, (names.firstIndex(of: pull.who) ?? 0) + 1)
            let there = names.prefix(present)
            let request = AllocationRequest(
                works: there.map { .init(submission: work($0), authors: [PersonID($0)]) },
                reviewers: there.map { .init(person: PersonID($0), isGuide: false) }, standing: held, reviewsByPeers: 3,
                reviewsByGuides: 0)
            let queue = ReviewQueue(request, mostReviewsPerWork: 5)
            #expect(queue.next(for: PersonID(pull.who)) == .review(work(pull.ours)), "pull \(turn)")
            held.append(standing(PersonID(pull.who), work(pull.theirs)))
        }
    }

    @Test(
        "N4: no work starves: in classes of 6 to 35, whoever asks, numbers of reviews differ by two at most",
        arguments: 0..<30)
    func fair(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let authors = 6 + seed
        var held: [AllocationRequest.StandingReview] = []
        for _ in 0..<(authors * 3) {
            let person = PersonID("a\(generator.below(authors))")
            guard let submission = queue(authors, held, most: 9).next(for: person).submission else { continue }
            #expect(submission.rawValue.dropFirst() != person.rawValue.dropFirst())
            #expect(!held.contains { $0.reviewer == person && $0.submission == submission })
            held.append(standing(person, submission))
            let counts = (0..<authors).map { work in held.count { $0.submission == SubmissionID("s\(work)") } }
            #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 2, "seed \(seed)")
        }
    }
}
