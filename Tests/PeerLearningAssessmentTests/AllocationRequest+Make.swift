import PeerLearningAssessment
import PeerLearningCore

extension AllocationRequest {
    /// Works `s0`, `s1` … by authors `a0`, `a1` …, who are the peers, and guides `g0`, `g1` ….
    static func make(
        authors: Int, guides: Int = 0, byPeers: Int = 3, byGuides: Int = 0, standing: [StandingReview] = []
    ) -> AllocationRequest {
        AllocationRequest(
            works: (0..<authors).map { .init(submission: SubmissionID("s\($0)"), authors: [PersonID("a\($0)")]) },
            reviewers: people("a", authors, isGuide: false) + people("g", guides, isGuide: true), standing: standing,
            reviewsByPeers: byPeers, reviewsByGuides: byGuides)
    }

    private static func people(_ letter: String, _ count: Int, isGuide: Bool) -> [Reviewer] {
        (0..<count).map { .init(person: PersonID("\(letter)\($0)"), isGuide: isGuide) }
    }

    /// The same request with every list in another order.
    func shuffled(using generator: inout SeededGenerator) -> AllocationRequest {
        var (works, reviewers, standing) = (works, reviewers, standing)
        generator.shuffle(&works)
        generator.shuffle(&reviewers)
        generator.shuffle(&standing)
        return AllocationRequest(
            works: works.map { .init(submission: $0.submission, authors: $0.authors.reversed()) }, reviewers: reviewers,
            standing: standing, reviewsByPeers: reviewsByPeers, reviewsByGuides: reviewsByGuides)
    }

    /// The request after an outcome was followed: what was released is gone, the new reviews stand.
    func following(_ outcome: AllocationOutcome, turn: Int) -> AllocationRequest {
        let released = Set(outcome.released)
        let new = outcome.pairs.enumerated().map { place, pair in
            StandingReview(
                review: ReviewID("r\(turn)-\(place)"), submission: pair.submission, reviewer: pair.reviewer,
                isDone: false,
                isByGuide: reviewers.contains { $0.person == pair.reviewer && $0.isGuide })
        }
        return with(standing: standing.filter { !released.contains($0.review) } + new)
    }

    func with(works: [Work]? = nil, reviewers: [Reviewer]? = nil, standing: [StandingReview]? = nil)
        -> AllocationRequest
    {
        AllocationRequest(
            works: works ?? self.works, reviewers: reviewers ?? self.reviewers, standing: standing ?? self.standing,
            reviewsByPeers: reviewsByPeers, reviewsByGuides: reviewsByGuides)
    }

    func allocated(seed: UInt64 = 1) -> AllocationOutcome {
        CircularAllocator().pairs(in: AllocationContext(request: self, seed: seed))
    }

    /// A small workshop in any state: teams, people who have left, works withdrawn, reviews done, awaited, wrong.
    static func random(people: Int, seed: UInt64) -> AllocationRequest {
        var generator = SeededGenerator(seed: seed)
        let everybody = (0..<people).map { PersonID("p\($0)") } + ["q0", "q1"].map { PersonID($0) }
        let works = (0..<generator.below(people + 1)).map { place in
            let authors = (0..<(1 + generator.below(2) * generator.below(3))).map { _ in
                PersonID("p\(generator.below(people))")
            }
            return Work(submission: SubmissionID("s\(place)"), authors: Set(authors).sorted())
        }
        let peers = (0..<people).filter { _ in generator.below(6) > 0 }.map {
            Reviewer(person: PersonID("p\($0)"), isGuide: false)
        }
        let guides = (0..<generator.below(3)).map { Reviewer(person: PersonID("q\($0)"), isGuide: true) }
        let density = generator.below(8)
        let standing = (0..<generator.below(1 + people * density / 2)).map { place in
            StandingReview(
                review: ReviewID("r\(place)"), submission: SubmissionID("s\(generator.below(works.count + 1))"),
                reviewer: everybody[generator.below(everybody.count)], isDone: generator.below(3) == 0,
                isByGuide: generator.below(2) == 0)
        }
        return AllocationRequest(
            works: works, reviewers: peers + guides, standing: standing, reviewsByPeers: generator.below(5),
            reviewsByGuides: generator.below(3))
    }

    /// A crowded workshop: large overlapping teams, nearly everybody at the bound, most reviews awaited, some work without.
    static func crowded(seed: UInt64) -> AllocationRequest {
        var generator = SeededGenerator(seed: seed)
        let people = 4 + generator.below(5)
        let asked = 1 + generator.below(2)
        let share = 2 + generator.below(4)
        var loads = Array(repeating: 0, count: people)
        var works: [Work] = []
        var standing: [StandingReview] = []
        for work in 0..<people {
            let authors = (0..<people).filter { _ in generator.below(8) < share }
            works.append(
                Work(submission: SubmissionID("s\(work)"), authors: authors.map { PersonID("a\($0)") }))
            guard generator.below(3) > 0 else { continue }
            let others = (0..<people).filter { !authors.contains($0) && loads[$0] < asked }
            for reviewer in others.sorted(by: { loads[$0] < loads[$1] }).prefix(asked) {
                loads[reviewer] += 1
                standing.append(
                    StandingReview(
                        review: ReviewID("r\(work)-\(reviewer)"), submission: SubmissionID("s\(work)"),
                        reviewer: PersonID("a\(reviewer)"), isDone: generator.below(8) == 0))
            }
        }
        return AllocationRequest.make(authors: people, byPeers: asked).with(works: works, standing: standing)
    }
}
