import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N4: Allocation over time")
struct AllocationOverTimeTests {
    @Test("N4: fifty steps of joining, leaving, finishing and not showing up keep every promise", arguments: 0..<40)
    func steps(_ seed: Int) {
        var classroom = Classroom(people: 2 + seed % 9, byPeers: 1 + seed % 4, seed: UInt64(seed))
        for step in 0..<50 {
            classroom.change()
            let outcome = classroom.request.allocated(seed: UInt64(step))
            classroom.request.expectBest(outcome, "seed \(seed), step \(step)") { $0.bestByFlow() }
            classroom.request = classroom.request.following(outcome, turn: step)
            let again = classroom.request.allocated(seed: UInt64(step + 1))
            #expect(again.pairs.isEmpty && again.released.isEmpty, "seed \(seed), step \(step)")
        }
    }

    @Test("N4: with no more reviews done than asked, everybody has k reviews after any number of late joiners")
    func joiners() {
        for authors in 4...12 {
            var request = AllocationRequest.make(authors: authors)
            request = request.following(request.allocated(), turn: 0)
            for joiner in 1...20 {
                request = AllocationRequest.make(authors: authors + joiner).with(standing: request.standing)
                request = request.following(request.allocated(seed: UInt64(joiner)), turn: joiner)
                let loads = Dictionary(grouping: request.standing, by: \.reviewer).mapValues(\.count)
                let reviews = Dictionary(grouping: request.standing, by: \.submission).mapValues(\.count)
                #expect(loads.values.allSatisfy { $0 == 3 } && loads.count == authors + joiner)
                #expect(reviews.values.allSatisfy { $0 == 3 } && reviews.count == authors + joiner)
            }
        }
    }

    @Test("N4: every number of people and of reviews, from teams to odd numbers: loads differ by one at most")
    func teams() {
        for people in stride(from: 4, through: 40, by: 3) {
            for size in 2...3 {
                let works = stride(from: 0, to: people, by: size).map { first in
                    AllocationRequest.Work(
                        submission: SubmissionID("s\(first)"),
                        authors: (first..<min(first + size, people)).map { PersonID("a\($0)") })
                }
                for asked in [1, 2, 3, people / 2] {
                    let request = AllocationRequest.make(authors: people, byPeers: asked).with(works: works)
                    let outcome = request.allocated(seed: UInt64(people))
                    request.expectRules(outcome, "\(people) people in teams of \(size), \(asked) reviews")
                    let loads = Dictionary(grouping: outcome.pairs, by: \.reviewer).mapValues(\.count)
                    let least = loads.count < people ? 0 : loads.values.min() ?? 0
                    #expect((loads.values.max() ?? 0) - least <= 1, "\(people), \(size), \(asked)")
                }
            }
        }
    }
}

/// A class to which things happen.
private struct Classroom {
    var request: AllocationRequest
    private var generator: SeededGenerator
    private var joined: Int

    init(people: Int, byPeers: Int, seed: UInt64) {
        request = .make(authors: people, guides: 2, byPeers: byPeers, byGuides: 1)
        generator = SeededGenerator(seed: seed)
        joined = people
    }

    mutating func change() {
        switch generator.below(7) {
        case 0: join(with: true)
        case 1: join(with: generator.below(2) == 0)
        case 2: leave()
        case 3: request = request.with(standing: request.standing.filter { _ in generator.below(6) > 0 })
        default: finish()
        }
    }

    private mutating func join(with work: Bool) {
        joined += 1
        let person = PersonID("a\(joined)")
        let partner = request.reviewers.filter { !$0.isGuide }.first?.person
        let authors = [person] + (generator.below(4) == 0 ? [partner].compactMap { $0 } : [])
        request = request.with(
            works: request.works + (work ? [.init(submission: SubmissionID("s\(joined)"), authors: authors)] : []),
            reviewers: request.reviewers + [.init(person: person, isGuide: generator.below(12) == 0)])
    }

    private mutating func leave() {
        guard !request.reviewers.isEmpty else { return }
        let person = request.reviewers[generator.below(request.reviewers.count)].person
        let isWithdrawn = generator.below(2) == 0
        request = request.with(
            works: request.works.filter { !isWithdrawn || !$0.authors.contains(person) },
            reviewers: request.reviewers.filter { $0.person != person })
    }

    private mutating func finish() {
        request = request.with(standing: request.standing.map { generator.below(4) == 0 ? $0.finished : $0 })
    }
}
