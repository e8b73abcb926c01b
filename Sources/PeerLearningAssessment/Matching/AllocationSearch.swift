/// Looks for the pairs of a setting: by auction, and by maximum flow where there may be no solution.
struct AllocationSearch {
    private(set) var graph: CandidateGraph
    private(set) var clashes: [AllocationClash]
    /// The auction as it ended; reviews that stand for nobody are at the place ``nobody``.
    private(set) var auction: ReviewAuction
    /// The place that stands for nobody; nil where every review can be had.
    private(set) var nobody: Int?

    init(_ setting: AllocationSetting, effort: AllocationPlan.Effort) throws(AllocationProblemError) {
        let graph = setting.graph
        self.graph = graph
        var clashes = AllocationCounting(setting).clashes
        if clashes.isEmpty {
            auction = ReviewAuction(graph)
            guard auction.isExact else { throw .tooLarge }
            switch auction.run(effort: effort, patience: 100_000 + 64 * graph.candidates.count) {
            case .complete:
                self.clashes = clashes
                return
            case .tooLarge: throw .tooLarge
            case .doubtful: break
            }
            clashes = Self.clashes(graph)
            if clashes.isEmpty {
                guard auction.finish(effort: effort) == .complete else { throw .tooLarge }
                self.clashes = clashes
                return
            }
        } else if !clashes.contains(where: { $0.kind == .capacity || $0.kind == .fewCandidates }) {
            // Counting may see one clash and miss another.
            let counted = clashes
            clashes += Self.clashes(graph).filter { found in !counted.contains { $0.covers(found) } }
        }
        self.clashes = clashes
        let coverage = CoverageFlow(graph, keepsRule: false)
        var relaxed = graph
        relaxed.least = zip(graph.least, coverage.loads).map { min($0, $1) }
        if coverage.shortage > 0 {
            nobody = graph.reviewerCount
            relaxed = relaxed.withNobody(taking: coverage.shortage)
        }
        let isRuled = zip(graph.needs, graph.limits).contains { $0 > $1 }
        let worths = relaxed.worths
        let exchanges = Int64(min(relaxed.submissionCount, relaxed.reviewerCount))
        let waiver = exchanges.multipliedReportingOverflow(by: worths.upperBound - worths.lowerBound + 1)
        guard !waiver.overflow else { throw .tooLarge }
        auction = ReviewAuction(relaxed, waiverWorth: isRuled ? waiver.partialValue + 1 : nil)
        guard auction.isExact, auction.run(effort: effort, patience: .max) == .complete else { throw .tooLarge }
    }

    /// The clash that maximum flow finds; none where everything can be met.
    private static func clashes(_ graph: CandidateGraph) -> [AllocationClash] {
        let strict = CoverageFlow(graph, keepsRule: true)
        guard !strict.isFeasible else { return [] }
        guard strict.shortage > 0 else {
            let idle = graph.least.indices.filter { strict.loads[$0] < graph.least[$0] }
            let least = graph.least.reduce(0) { $0 + Int($1) }
            return [.init(.idleCrowd, reviewers: idle, needed: least, available: least - strict.idleness)]
        }
        let isRuled = zip(graph.needs, graph.limits).contains { $0 > $1 }
        if isRuled, let crowd = CoverageFlow(graph, keepsRule: false).clash(in: graph, keepsRule: false) {
            return [.init(.crowd, submissions: crowd.submissions, needed: crowd.needed, available: crowd.available)]
        }
        guard let crowd = strict.clash(in: graph, keepsRule: true) else { return [] }
        return [
            .init(
                isRuled ? .experiencedCrowd : .crowd, submissions: crowd.submissions, needed: crowd.needed,
                available: crowd.available)
        ]
    }
}

extension AllocationClash {
    /// Whether a clash that flow has found only says again what counting has said.
    fileprivate func covers(_ other: AllocationClash) -> Bool {
        switch other.kind {
        case .experiencedCrowd: kind == .experience || kind == .fewExperienced
        case .idleCrowd: kind == .fewWorks || kind == .leastLoads
        case .crowd: kind == .capacity || kind == .fewCandidates
        default: false
        }
    }
}

extension ReviewAuction {
    /// Whether worths, multiplied, leave room enough for prices to rise.
    var isExact: Bool { max(span, waiverPrice < Self.beyond ? waiverPrice : 0) < Self.beyond / 256 }

    /// Auctions until the worth is the largest, or one round only; patience is for the first round.
    mutating func run(effort: AllocationPlan.Effort, patience: Int) -> Ending {
        var patience = patience
        for tolerance in tolerances(for: effort) {
            let ending = round(tolerance: tolerance, patience: patience)
            guard ending == .complete else { return ending }
            patience = .max
        }
        return .complete
    }

    /// Finishes what ``run(effort:patience:)`` has left for lack of patience.
    mutating func finish(effort: AllocationPlan.Effort) -> Ending {
        let ending = proceed(patience: .max)
        guard ending == .complete else { return ending }
        for tolerance in tolerances(for: effort).dropFirst() {
            let ending = round(tolerance: tolerance, patience: .max)
            guard ending == .complete else { return ending }
        }
        return .complete
    }

    private func tolerances(for effort: AllocationPlan.Effort) -> [Int64] {
        switch effort {
        case .best: tolerances(firstShare: 64)
        case .quick:
            tolerances(firstShare: 8).prefix { $0 > span / 8 } + [max(1, span / 8)]
        }
    }
}

extension AllocationSearch {
    /// Parts people who review each other, as far as it can.
    mutating func part(_ mutual: MutualReviews, _ setting: AllocationSetting, seed: UInt64) {
        let watch = CoupleWatch(
            mutual, existing: setting.existing, submissions: setting.graph.submissionCount,
            people: setting.graph.reviewerCount)
        var exchange = ReviewExchange(auction, watch)
        exchange.part(seed: seed)
        auction = exchange.auction
    }
}
