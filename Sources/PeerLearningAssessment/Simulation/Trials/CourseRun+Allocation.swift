import PeerLearningCore

extension CourseRun {
    /// Asks for reviews by the allocators that workshops have.
    mutating func allocate() {
        let seed = draws.generator.next()
        if plan.experiencedReviews > 0 { allocateByRule(seed) } else { allocateByLot(seed) }
    }

    private mutating func allocateByLot(_ seed: UInt64) {
        let outcome = CircularAllocator().pairs(
            in: AllocationContext(request: request(of: authors, among: authors, standing: []), seed: seed))
        take(outcome.pairs)
    }

    private mutating func allocateByRule(_ seed: UInt64) {
        let capacity = plan.experiencedCapacity.map { Int32(max($0, plan.reviews)) }
        var problem = AllocationProblem(
            authors: authors.indices.map { Int32($0) },
            reviewers: authors.map { person in
                let isExperienced = isExperienced[Int(person)]
                return .init(isExperienced: isExperienced, capacity: isExperienced ? capacity : nil)
            })
        problem.rules.reviews = plan.reviews
        problem.rules.experienced = plan.experiencedReviews
        guard let plan = try? problem.plan(seed: seed) else { return }
        asked = plan.pairs.map { Asked(submission: authors[Int($0.submission)], reviewer: authors[Int($0.reviewer)]) }
    }

    /// What allocators are told.
    ///
    /// - Parameters:
    ///   - submissions: The submissions to review, by author.
    ///   - reviewers: Who may review.
    ///   - standing: The reviews that have come in, by place.
    func request(of submissions: [Int32], among reviewers: [Int32], standing: [Int]) -> AllocationRequest {
        AllocationRequest(
            works: submissions.map {
                .init(submission: names.submissions[Int($0)], authors: [names.people[Int($0)]])
            },
            reviewers: reviewers.map { .init(person: names.people[Int($0)], isGuide: false) },
            standing: standing.map { place in
                .init(
                    review: ReviewID("r\(1_000_000_000 + place)"),
                    submission: names.submissions[Int(asked[place].submission)],
                    reviewer: names.people[Int(asked[place].reviewer)], isDone: true)
            }, reviewsByPeers: plan.reviews, reviewsByGuides: 0)
    }

    /// Asks for the reviews of an allocator's answer.
    mutating func take(_ pairs: [AllocationOutcome.Pair]) {
        for pair in pairs {
            guard let submission = names.placeOfSubmission[pair.submission],
                let reviewer = names.placeOfPerson[pair.reviewer]
            else { continue }
            asked.append(Asked(submission: submission, reviewer: reviewer))
        }
    }
}
