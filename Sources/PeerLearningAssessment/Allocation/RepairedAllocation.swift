import PeerLearningCore

/// An allocation that begins with what was asked for before and changes as little as it can.
struct RepairedAllocation {
    private let places: AllocationPlaces
    private let peersAreAsked: Bool
    private var byPeers: ReviewMatching
    private var byGuides: ReviewMatching
    private var released: [ReviewID] = []
    /// The reviews that are awaited and were kept, by work and person.
    private var awaited: [AllocationOutcome.Pair: ReviewID] = [:]

    init(_ request: AllocationRequest) {
        places = AllocationPlaces(request)
        peersAreAsked = request.reviewsByPeers > 0
        byPeers = places.matching(ofGuides: false, asked: request.reviewsByPeers)
        byGuides = places.matching(ofGuides: true, asked: request.reviewsByGuides)
        for review in places.standing { take(over: review) }
    }

    /// Keeps a review that was asked for before, or takes it back.
    private mutating func take(over review: AllocationRequest.StandingReview) {
        let work = places.workPlaces[review.submission]
        let person = places.personPlaces[review.reviewer]
        if review.isDone {
            update(person?.isGuide ?? review.isByGuide) { $0.keepDone(work, by: person?.place) }
        } else if let work, let person, update(person.isGuide, { $0.keepAwaited(work, of: person.place) }) {
            awaited[.init(review.submission, review.reviewer)] = review.review
        } else {
            released.append(review.review)
        }
    }

    @discardableResult
    private mutating func update<Answer>(_ isGuide: Bool, _ change: (inout ReviewMatching) -> Answer) -> Answer {
        isGuide ? change(&byGuides) : change(&byPeers)
    }

    func outcome(using generator: inout SeededGenerator) -> AllocationOutcome {
        var (byPeers, byGuides) = (byPeers, byGuides)
        byPeers.fill(using: &generator)
        byGuides.fill(using: &generator)
        let idle = peersAreAsked ? byPeers.occupyIdle() : []
        let moved = pairs(byPeers.released, byGuides.released).compactMap { awaited[$0] }
        return AllocationOutcome(
            pairs: pairs(byPeers.fresh, byGuides.fresh), released: (released + moved).sorted(),
            unmet: unmet(byPeers, byGuides) + idle.map(unmet(idle:)))
    }

    /// The pairs of two lists, of peers and of guides by work: in the order of works, peers before guides.
    private func pairs(_ byPeers: [[Int]], _ byGuides: [[Int]]) -> [AllocationOutcome.Pair] {
        places.works.indices.flatMap { work in
            let peers = byPeers[work].sorted().map { places.peers[$0] }
            let guides = byGuides[work].sorted().map { places.guides[$0] }
            return (peers + guides).map { AllocationOutcome.Pair(places.works[work].submission, $0) }
        }
    }

    private func unmet(_ byPeers: ReviewMatching, _ byGuides: ReviewMatching) -> [UnmetNeed] {
        places.works.indices.flatMap { work in
            let ofPeers = byPeers.shortage(of: work).map { (missing: $0.missing, reason: $0.why.ofPeers) }
            let ofGuides = byGuides.shortage(of: work).map { (missing: $0.missing, reason: $0.why.ofGuides) }
            return [ofPeers, ofGuides].compactMap { $0 }.map { need in
                UnmetNeed(submission: places.works[work].submission, missing: need.missing, reason: need.reason)
            }
        }
    }

    private func unmet(idle: Int) -> UnmetNeed {
        let reason = places.works.isEmpty ? Shortage.nothingHandedIn : Shortage.onlyOwnWork
        return UnmetNeed(reviewer: places.peers[idle], missing: 1, reason: reason)
    }
}

extension ReviewMatching {
    /// Counts a review that has come in, of a work and by a reviewer as far as they are still there. The second by the same
    /// person of the same work counts for the person only.
    fileprivate mutating func keepDone(_ work: Int?, by reviewer: Int?) {
        if let reviewer { loads[reviewer] += 1 }
        guard let work else { return }
        guard let reviewer else { return doneByOthers[work] += 1 }
        if !done[work].contains(reviewer) { done[work].append(reviewer) }
    }

    /// Keeps a review that is awaited, unless it is of the person's own work or they are on the work already.
    fileprivate mutating func keepAwaited(_ work: Int, of reviewer: Int) -> Bool {
        guard mayTake(work, reviewer) else { return false }
        awaited[work].append(reviewer)
        awaitedOf[reviewer].append(work)
        loads[reviewer] += 1
        return true
    }

    /// How many reviews a work lacks, and what there is to say about it; nil where it lacks none.
    fileprivate func shortage(of work: Int) -> (missing: Int, why: Shortage)? {
        let missing = asked - reviews(of: work)
        guard missing > 0 else { return nil }
        let others = loads.count - authors[work].count
        let haveReviewed = Set(done[work] + declined[work]).count { !authors[work].contains($0) }
        return (
            missing, Shortage(asked: asked, others: others, authors: authors[work].count, haveReviewed: haveReviewed)
        )
    }
}
