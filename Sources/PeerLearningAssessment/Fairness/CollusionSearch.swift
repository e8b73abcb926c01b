import PeerLearningCore

/// One run of ``CollusionReport``: what is tested, with which share of `alpha`, and what stands out.
struct CollusionSearch {
    private(set) var reach = CollusionReport.Reach.tested
    private(set) var findings: [CollusionFinding] = []
    private(set) var pairsTested = 0
    private(set) var pairsUndecided = 0
    private(set) var ringsTested = 0.0
    private(set) var longestRing = 0
    private(set) var wasCut = false
    private(set) var visibleInflation: Double?
    private var found: [Candidate] = []

    fileprivate struct Candidate {
        let people: [Int]
        let kind: CollusionFinding.Kind
        let shift: Residuals.Shift
        let p: Double
        let adjusted: Double
    }

    static func run(_ table: ScoreTable, alpha: Double) -> CollusionSearch {
        var search = CollusionSearch()
        guard table.count >= 30, table.reviewerCount >= 6 else { return search.ended(.tooFewReviews) }
        guard (0..<table.workCount).contains(where: { table.reviewsOfWork.size($0) > 1 }) else {
            return search.ended(.tooFewReviews)
        }
        guard let residuals = Residuals(table) else { return search.ended(.noVariation) }
        search.look(at: residuals, ReviewLinks(table), alpha)
        return search
    }

    private mutating func ended(_ reach: CollusionReport.Reach) -> CollusionSearch {
        self.reach = reach
        return self
    }

    private mutating func look(at residuals: Residuals, _ links: ReviewLinks, _ alpha: Double) {
        let mutual = links.mutual
        let pairs = mutual.filter { pair in
            let known = Set(links.reviews(inside: [pair.one, pair.other]))
            return !known.isDisjoint(with: links.reviews(of: pair.there))
                && !known.isDisjoint(with: links.reviews(of: pair.back))
        }
        let circles = links.circles(among: mutual).filter { links.reviews(inside: $0).count >= $0.count }
        let rings = links.ringCounts()
        pairsTested = pairs.count
        pairsUndecided = mutual.count - pairs.count
        ringsTested = rings.values.sorted().reduce(Double(circles.count), +)
        longestRing = rings.keys.max() ?? 0
        guard pairsTested > 0 || ringsTested > 0 else {
            reach = .nothingToCompare
            return
        }
        let kinds = Double(rings.count + (circles.isEmpty ? 0 : 1))
        let shareOfPairs = kinds == 0 ? 1 : 0.5
        let shareOfRings = (pairs.isEmpty ? 1 : 0.5) / max(1, kinds)
        var chance = ChanceTail(pool: residuals.pool)

        let weightOfPairs = Double(pairs.count) / shareOfPairs
        for pair in pairs { test([pair.one, pair.other], residuals, links, weightOfPairs, alpha, &chance) }
        visibleInflation = Self.visible(pairs, residuals, links, chanceOfOne: alpha / max(1, weightOfPairs))
        for circle in circles {
            test(circle, residuals, links, Double(circles.count) / shareOfRings, alpha, &chance)
        }
        let search = Self.inflatedRings(residuals, links, rings, alpha * shareOfRings)
        wasCut = search.wasCut
        for ring in search.rings {
            test(ring, residuals, links, rings[ring.count, default: 1] / shareOfRings, alpha, &chance)
        }
        select(residuals.table.people)
    }

    private mutating func test(
        _ people: [Int], _ residuals: Residuals, _ links: ReviewLinks, _ weight: Double, _ alpha: Double,
        _ chance: inout ChanceTail
    ) {
        let reviews = links.reviews(inside: people)
        guard reviews.count >= people.count, let shift = residuals.inflation(of: reviews) else { return }
        let factor = max(1, weight)
        let p = chance.above(shift.deviations, reviews: shift.reviews, worthwhile: alpha / factor)
        guard p * factor <= alpha, Self.isShared(shift, people, reviews, residuals) else { return }
        found.append(
            Candidate(
                people: people, kind: people.count == 2 ? .mutualHighScores : .clique, shift: shift, p: p,
                adjusted: p * factor))
    }

    /// Whether more than one person inflates: whoever is left out, enough must remain. One admirer who is not answered
    /// makes neither a pair nor a ring. Of two or three people a third of the points must remain, of more six tenths of
    /// the deviations.
    private static func isShared(
        _ shift: Residuals.Shift, _ people: [Int], _ reviews: [Int], _ residuals: Residuals
    ) -> Bool {
        people.allSatisfy { reviewer in
            let ofOthers = reviews.filter { residuals.table.reviewer[$0] != reviewer }
            guard let remaining = residuals.inflation(of: ofOthers) else { return false }
            return people.count <= 3
                ? remaining.points >= shift.points / 3 : remaining.deviations >= shift.deviations * 0.6
        }
    }

    /// Rings whose average could make them significant. Where several inflate one work they hide each other, so rings are
    /// looked at from half the average that would be needed. Where there are too many of those, from 7/10 of it; in a search
    /// that had to go further up than that, rings that hide each other are missed, and it counts as cut.
    private static func inflatedRings(
        _ residuals: Residuals, _ links: ReviewLinks, _ counts: [Int: Double], _ alpha: Double
    ) -> (rings: Set<[Int]>, wasCut: Bool) {
        guard let longest = counts.keys.max() else { return ([], false) }
        let needed =
            counts.map { length, count in
                NormalTail.reached(withChance: min(0.5, alpha / max(1, count))) / Double(length).squareRoot()
            }.min() ?? 0
        let deviations = (0..<links.arrowCount).map {
            residuals.inflation(of: links.reviews(of: $0))?.deviations ?? -100
        }
        var rings: Set<[Int]> = []
        for part in [0.5, 0.7, 1] {
            let search = RingSearch(links, deviations: deviations, least: needed * part, longest: longest)
            rings.formUnion(search.rings)
            if !search.wasCut { return (rings, part == 1) }
        }
        return (rings, true)
    }

    private static func visible(
        _ pairs: [ReviewLinks.Mutual], _ residuals: Residuals, _ links: ReviewLinks, chanceOfOne: Double
    ) -> Double? {
        let widths = pairs.compactMap {
            residuals.pointsInDeviation(of: links.reviews(inside: [$0.one, $0.other]))
        }.sorted()
        guard !widths.isEmpty else { return nil }
        return widths[widths.count / 2] * NormalTail.reached(withChance: min(0.5, chanceOfOne))
    }

    /// Keeps the least likely sets, and of those that share two people or more only one.
    private mutating func select(_ names: [PersonID]) {
        var kept: [Candidate] = []
        let ordered = found.sorted { left, right in
            if left.adjusted != right.adjusted { return left.adjusted < right.adjusted }
            if left.people.count != right.people.count { return left.people.count > right.people.count }
            return left.people.lexicographicallyPrecedes(right.people)
        }
        for candidate in ordered where kept.allSatisfy({ $0.shares(atMostOneWith: candidate) }) {
            kept.append(candidate)
        }
        findings = kept.map { candidate in
            CollusionFinding(
                people: candidate.people.map { names[$0] }, kind: candidate.kind, reviews: candidate.shift.reviews,
                inflation: candidate.shift.points, p: candidate.p, adjustedP: candidate.adjusted)
        }
    }
}

extension CollusionSearch.Candidate {
    fileprivate func shares(atMostOneWith other: Self) -> Bool {
        people.count { other.people.contains($0) } <= 1
    }
}
