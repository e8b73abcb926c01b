import PeerLearningCore

/// The part of a request that concerns peers, or guides, as a problem by place.
struct AffinityRequest {
    private let places: AllocationPlaces
    private let people: [PersonID]
    private var problem: AllocationProblem
    private let effort: AllocationPlan.Effort

    init(_ allocator: AffinityAllocator, _ places: AllocationPlaces, ofGuides: Bool, asked: Int) {
        self.places = places
        people = ofGuides ? places.guides : places.peers
        effort = allocator.effort
        func place(_ person: PersonID) -> Int32? {
            places.personPlaces[person].flatMap { $0.isGuide == ofGuides ? Int32($0.place) : nil }
        }
        problem = AllocationProblem(
            authorsOfEach: places.works.map { $0.authors.compactMap(place) },
            reviewers: people.map {
                .init(group: allocator.groups[$0] ?? -1, isExperienced: allocator.experienced.contains($0))
            })
        problem.rules = allocator.rules
        problem.rules.reviews = min(max(asked, 0), AllocationProblem.mostReviews)
        problem.rules.experienced = ofGuides ? 0 : min(allocator.rules.experienced, problem.rules.reviews)
        for (work, entry) in places.works.enumerated() {
            let barred = allocator.conflicts[entry.submission, default: []]
                .union(places.declined[entry.submission, default: []])
            problem.conflicts += barred.compactMap(place).sorted().map { .init(submission: Int32(work), reviewer: $0) }
        }
        problem.reviewsBesides = Array(repeating: 0, count: places.works.count)
        for review in places.standing where review.isDone && places.personPlaces[review.reviewer] == nil {
            guard review.isByGuide == ofGuides, let work = places.workPlaces[review.submission] else { continue }
            problem.reviewsBesides[work] += 1
        }
        for review in places.standing {
            guard let work = places.workPlaces[review.submission], let reviewer = place(review.reviewer),
                review.isDone || !problem.authors(of: work).contains(reviewer)
            else { continue }
            problem.existing.append(.init(submission: Int32(work), reviewer: reviewer))
        }
        guard let affinities = allocator.affinities else { return }
        problem.affinities = places.works.enumerated().flatMap { work, entry in
            affinities[entry.submission, default: [:]].compactMap { person, value in
                place(person).map {
                    AllocationProblem.Affinity(submission: Int32(work), reviewer: $0, value: value)
                }
            }
            .filter(\.value.isFinite).sorted { $0.reviewer < $1.reviewer }
        }
    }

    /// The answer for these people.
    func outcome(seed: UInt64) -> AllocationOutcome {
        guard problem.rules.reviews > 0, !places.works.isEmpty else { return AllocationOutcome(pairs: []) }
        guard !people.isEmpty else { return nothing(Message("matching.unmet.reviews.nobody")) }
        guard let plan = roomiest(seed: seed) else { return nothing(AllocationProblemError.tooLarge.message) }
        let existing = Set(problem.existing)
        let pairs = plan.pairs.filter { !existing.contains($0) }.map {
            AllocationOutcome.Pair(places.works[Int($0.submission)].submission, people[Int($0.reviewer)])
        }
        let unmet = plan.unmet.filter { $0.constraint == .reviews || $0.constraint == .experienced }.map {
            UnmetNeed(
                submission: $0.submission.map { places.works[Int($0)].submission },
                reviewer: $0.reviewer.map { people[Int($0)] }, missing: $0.missing, reason: $0.reason)
        }
        return AllocationOutcome(pairs: pairs, unmet: unmet)
    }

    /// The plan under the balanced bound or, where works go short under it, under the lowest bound with which fewest do.
    private func roomiest(seed: UInt64) -> AllocationPlan? {
        guard let balanced = try? problem.plan(seed: seed, effort: effort) else { return nil }
        guard balanced.missingReviews > 0, problem.rules.loads == .balanced else { return balanced }
        var low = balanced.pairs.count / max(people.count, 1)
        var high = max(problem.submissionCount, low + 1)
        var roomy = problem
        roomy.rules.loads = .between(0, high)
        guard var best = try? roomy.plan(seed: seed, effort: effort), best.missingReviews < balanced.missingReviews
        else {
            return balanced
        }
        let fewest = best.missingReviews
        while low < high {
            let middle = (low + high) / 2
            roomy.rules.loads = .between(0, middle)
            guard let plan = try? roomy.plan(seed: seed, effort: effort) else { return nil }
            if plan.missingReviews == fewest {
                best = plan
                high = middle
            } else {
                low = middle + 1
            }
        }
        return best
    }

    /// The answer where nobody can be asked.
    private func nothing(_ reason: Message) -> AllocationOutcome {
        let unmet = places.works.enumerated().compactMap { work, entry in
            let missing = problem.rules.reviews - Int(problem.reviewsBesides[work])
            return missing > 0 ? UnmetNeed(submission: entry.submission, missing: missing, reason: reason) : nil
        }
        return AllocationOutcome(pairs: [], unmet: unmet)
    }
}

extension AllocationPlan {
    /// How many reviews submissions lack.
    fileprivate var missingReviews: Int { unmet.reduce(0) { $0 + ($1.constraint == .reviews ? $1.missing : 0) } }
}
