import PeerLearningCore

/// Everybody wrote one work and may review every other: people stand in a circle in random order, and each is reviewed by
/// those at certain distances ahead.
///
/// The distances are different and below half the circle, so that everybody has exactly k reviews to write and nobody
/// reviews their reviewer. Where q of k reviewers are to be experienced, these stand at every first q of k places, and the
/// distances leave all remainders by k: so everybody meets exactly q of these places. As many works as can have their
/// experienced reviewers do, because each experienced person reviews k works that have no more than q such reviewers. The few
/// who are left over when the number of people is no multiple of k are put in afterwards.
///
/// Takes time in proportion to the reviews. What chance puts beside teammates or conflicts is exchanged.
struct ReviewCircle {
    let problem: AllocationProblem
    let reviews: Int
    /// People in the circle, those after ``size`` left over.
    private(set) var order: [Int32] = []
    /// How many people the circle has.
    private(set) var size = 0
    /// What each person wrote.
    private(set) var works: [Int32] = []
    /// The reviews, k for each submission.
    var pairs: [AllocationPair] = []
    var generator: SeededGenerator

    /// The circle that belongs to a problem; nil where the problem is of another kind, or chance finds no way.
    init?(_ problem: AllocationProblem, seed: UInt64) {
        self.problem = problem
        reviews = problem.rules.reviews
        generator = SeededGenerator(seed: seed)
        guard let works = Self.works(problem) else { return nil }
        self.works = works
        if problem.rules.experienced == 0 { standAnyhow() } else { standWithExperience() }
        guard let distances = distances() else { return nil }
        let bars = CircleBars(problem)
        for slot in deal(distances) + bars.slots(in: self) {
            guard exchange(slot, bars) else { return nil }
        }
        for place in size..<order.count {
            guard insert(order[place], bars) else { return nil }
        }
        sortReviewers()
    }

    /// Gives everybody the reviewers at the distances; answers with the reviews by teammates.
    private mutating func deal(_ distances: [Int]) -> [Int] {
        pairs = Array(repeating: AllocationPair(submission: 0, reviewer: 0), count: order.count * reviews)
        let teamsOfPeople = problem.reviewers.map(\.team)
        let teams = order.map { teamsOfPeople[Int($0)] }
        let (order, works, size, reviews) = (order, works, size, reviews)
        let (person, team, work) = (order.span, teams.span, works.span)
        var barred: [Int] = []
        var pair = pairs.mutableSpan
        for place in 0..<size {
            let submission = work[Int(person[place])]
            let own = team[place]
            var slot = Int(submission) * reviews
            for distance in distances {
                let ahead = place + distance < size ? place + distance : place + distance - size
                if own >= 0, team[ahead] == own { barred.append(slot) }
                pair[slot] = AllocationPair(submission: submission, reviewer: person[ahead])
                slot += 1
            }
        }
        return barred
    }

    /// Puts the reviewers of each submission in order.
    private mutating func sortReviewers() {
        let reviews = reviews
        var pair = pairs.mutableSpan
        var first = 0
        while first < pair.count {
            let end = first + reviews
            // Neighbours change places by choice of the lower and the higher: chance has no branch to be guessed.
            for last in stride(from: end - 1, to: first, by: -1) {
                for slot in first..<last {
                    let (one, other) = (pair[slot].reviewer, pair[slot + 1].reviewer)
                    pair[slot].reviewer = min(one, other)
                    pair[slot + 1].reviewer = max(one, other)
                }
            }
            first = end
        }
    }

    /// What each person wrote, if everybody wrote one work alone and the rules are of the kind that a circle keeps.
    private static func works(_ problem: AllocationProblem) -> [Int32]? {
        let (people, rules) = (problem.reviewers.count, problem.rules)
        guard problem.affinities == nil, problem.existing.isEmpty, problem.reviewsBesides.isEmpty, rules.groups == .any,
            rules.wishes == .init(),
            rules.reviews > 0, people == problem.submissionCount, people == problem.authors.count
        else { return nil }
        if case .between(let least, let most) = rules.loads, !(least...most).contains(rules.reviews) { return nil }
        guard problem.reviewers.allSatisfy({ ($0.capacity ?? .max) >= rules.reviews }) else { return nil }
        guard !wouldTakeMore(problem) else { return nil }
        var works = Array(repeating: Int32(-1), count: people)
        for submission in 0..<people {
            guard problem.authorStarts[submission + 1] - problem.authorStarts[submission] == 1 else { return nil }
            works[Int(problem.authors[submission])] = Int32(submission)
        }
        return works.contains(-1) ? nil : works
    }

    /// Whether the rule of experience needs more than equal loads, and some experienced people said that they take more.
    private static func wouldTakeMore(_ problem: AllocationProblem) -> Bool {
        let rules = problem.rules
        guard rules.experienced > 0, rules.loads == .balanced else { return false }
        let experienced = problem.reviewers.lazy.filter(\.isExperienced)
        guard experienced.contains(where: { ($0.capacity ?? 0) > rules.reviews }) else { return false }
        return experienced.count * rules.reviews < problem.submissionCount * rules.experienced
    }

    private mutating func standAnyhow() {
        order = Array(0..<Int32(problem.reviewers.count))
        Self.mix(&order, using: &generator)
        size = order.count
    }

    private mutating func standWithExperience() {
        let count = problem.reviewers.count
        size = count - count % reviews
        var experienced: [Int32] = []
        var others: [Int32] = []
        experienced.reserveCapacity(count)
        others.reserveCapacity(count)
        for person in 0..<count {
            if problem.reviewers[person].isExperienced {
                experienced.append(Int32(person))
            } else {
                others.append(Int32(person))
            }
        }
        Self.mix(&experienced, using: &generator)
        let anchors = min(size / reviews * problem.rules.experienced, experienced.count)
        // Who is left over is rather not experienced: those others can then still be met.
        let left = draw(min(count - size, others.count), from: &others)
        var rest = others
        rest.append(contentsOf: experienced[anchors...])
        Self.mix(&rest, using: &generator)
        order.reserveCapacity(count)
        var (nextAnchor, nextRest) = (0, 0)
        for place in 0..<size {
            let isAnchor = place % reviews < problem.rules.experienced
            if isAnchor && nextAnchor < anchors || nextRest >= rest.count, nextAnchor < anchors {
                order.append(experienced[nextAnchor])
                nextAnchor += 1
            } else {
                order.append(rest[nextRest])
                nextRest += 1
            }
        }
        order += rest[nextRest...] + left
    }

    /// Takes some people out by chance.
    private mutating func draw(_ count: Int, from people: inout [Int32]) -> [Int32] {
        (0..<count).compactMap { _ in
            people.swapAt(generator.below(people.count), people.count - 1)
            return people.popLast()
        }
    }

    /// Puts people into random order. The generator's own method does the same for any list, and is slower for a million.
    private static func mix(_ people: inout [Int32], using generator: inout SeededGenerator) {
        for last in people.indices.dropFirst().reversed() { people.swapAt(last, generator.below(last + 1)) }
    }

    /// How far ahead the reviewers stand; nil where the circle is too small.
    private mutating func distances() -> [Int]? {
        let half = (size - 1) / 2
        if problem.rules.experienced > 0 {
            guard half >= 2 * reviews - 1 else { return nil }
            return (0..<reviews).map { $0 + reviews * (1 + generator.below((half - $0) / reviews)) }
        }
        guard half >= reviews else { return nil }
        var distances: Set<Int> = []
        var list: [Int] = []
        while list.count < reviews {
            let distance = 1 + generator.below(half)
            if distances.insert(distance).inserted { list.append(distance) }
        }
        return list
    }

    /// Where the reviews of a submission stand in ``pairs``.
    func slots(of submission: Int32) -> Range<Int> { Int(submission) * reviews..<(Int(submission) + 1) * reviews }

    /// Whether a review of a submission is somebody's.
    func isReviewed(_ submission: Int32, by reviewer: Int32) -> Bool {
        for slot in slots(of: submission) where pairs[slot].reviewer == reviewer { return true }
        return false
    }

    func author(of submission: Int32) -> Int32 { problem.authors[Int(submission)] }

    func isExperienced(_ person: Int32) -> Bool { problem.reviewers[Int(person)].isExperienced }
}
