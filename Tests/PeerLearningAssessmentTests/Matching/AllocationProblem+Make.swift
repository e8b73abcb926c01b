import PeerLearningAssessment
import PeerLearningCore

extension AllocationProblem {
    /// People who wrote one work each.
    static func make(_ people: Int, reviews: Int = 3, experienced: [Bool] = [], teams: Int = 0) -> AllocationProblem {
        var problem = AllocationProblem(
            authors: (0..<Int32(people)).map { $0 },
            reviewers: (0..<people).map {
                Reviewer(
                    team: teams > 0 ? Int32($0 % teams) : -1,
                    isExperienced: experienced.indices.contains($0) && experienced[$0])
            })
        problem.rules.reviews = reviews
        return problem
    }

    /// Random conflicts, and affinities for a share of the pairs where `tenths` says so.
    static func random(
        _ people: Int, reviews: Int, conflicts: Int, tenths: Int? = nil, using generator: inout SeededGenerator
    ) -> AllocationProblem {
        var problem = make(people, reviews: reviews, experienced: (0..<people).map { _ in generator.below(3) == 0 })
        problem.rules.allowsReciprocal = true
        problem.conflicts = (0..<conflicts).map { _ in
            AllocationPair(submission: Int32(generator.below(people)), reviewer: Int32(generator.below(people)))
        }
        guard let tenths else { return problem }
        problem.affinities = (0..<people * people).compactMap { place in
            generator.below(10) < tenths
                ? Affinity(
                    submission: Int32(place / people), reviewer: Int32(place % people),
                    value: Double(generator.below(1000)))
                : nil
        }
        return problem
    }

    /// For each submission those whom neither authorship nor a conflict bars and, where affinities are given, who has one.
    var allowed: [[Int]] {
        let barred = Set(conflicts + history + existing)
        let known = affinities.map { Set($0.map { AllocationPair(submission: $0.submission, reviewer: $0.reviewer) }) }
        return (0..<submissionCount).map { submission in
            reviewers.indices.filter { reviewer in
                let pair = AllocationPair(submission: Int32(submission), reviewer: Int32(reviewer))
                let authors = authors[Int(authorStarts[submission])..<Int(authorStarts[submission + 1])]
                let isTeam =
                    reviewers[reviewer].team >= 0
                    && authors.contains { reviewers[Int($0)].team == reviewers[reviewer].team }
                return !authors.contains(Int32(reviewer)) && !isTeam && !barred.contains(pair)
                    && known?.contains(pair) != false
            }
        }
    }

    func value(of pairs: [AllocationPair]) -> Double {
        let values = Dictionary(
            (affinities ?? []).map { (AllocationPair(submission: $0.submission, reviewer: $0.reviewer), $0.value) }
        ) { one, _ in one }
        return pairs.reduce(0) { $0 + (values[$1] ?? 0) }
    }
}

extension SeededGenerator {
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
}
