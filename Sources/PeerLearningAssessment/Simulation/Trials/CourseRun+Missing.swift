import PeerLearningCore

extension CourseRun {
    /// Does what the plan wants about the reviews that were not written.
    mutating func attendToMissing() {
        guard plan.missing != .left, asked.contains(where: { $0.day == nil }) else { return }
        var isReliable = Array(repeating: true, count: plan.learners)
        for review in asked where review.day == nil { isReliable[Int(review.reviewer)] = false }
        let reliable = authors.filter { isReliable[Int($0)] && stays[Int($0)] }
        let written = asked.indices.filter { asked[$0].day != nil }
        let first = asked.count
        switch plan.missing {
        case .left: return
        case .reallocated:
            let request = request(of: authors, among: reliable, standing: written)
            let seed = draws.generator.next()
            take(CircularAllocator().pairs(in: AllocationContext(request: request, seed: seed)).pairs)
            write(from: first, after: plan.days, within: plan.missing.days)
        case .queued:
            takeFromQueue(reliable, standing: written)
        }
    }

    /// Lets those who come take what the queue gives, one after the other in random order.
    ///
    /// The queue is shown the submissions alone that lack reviews: the others come after them in any case.
    private mutating func takeFromQueue(_ people: [Int32], standing: [Int]) {
        var people = people
        draws.generator.shuffle(&people)
        var reviews = [[Int]](repeating: [], count: plan.learners)
        for place in standing { reviews[Int(asked[place].submission)].append(place) }
        var short = authors.filter { reviews[Int($0)].count < plan.reviews }
        for person in people where !short.isEmpty && draws.happens(plan.diligence) {
            let request = request(of: short, among: [person], standing: short.flatMap { reviews[Int($0)] })
            let queue = ReviewQueue(request, mostReviewsPerWork: plan.reviews)
            guard case .review(let submission) = queue.next(for: names.people[Int(person)]),
                let place = names.placeOfSubmission[submission]
            else { continue }
            let day = plan.days + plan.missing.days * plan.timing.time(of: draws.generator.fraction())
            reviews[Int(place)].append(asked.count)
            asked.append(Asked(submission: place, reviewer: person, day: day))
            if reviews[Int(place)].count >= plan.reviews { short.removeAll { $0 == place } }
        }
    }
}
