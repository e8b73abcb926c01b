import PeerLearningCore

/// Parts people who review each other, after an auction: somebody takes over one of the two reviews, somebody theirs for it,
/// and so on until everybody has as many as before.
///
/// Each time the exchange that costs the least worth is looked for, as a shortest way over what an auction calls prices and
/// levels (Dijkstra); pairs that would be mutual are left out. What cannot be parted so is tried again for a while with
/// exchanges that make other couples, at a cost that grows with each time; what comes of it is kept only where fewer couples
/// are left. Whether couples can be avoided is hard to tell in general, so that this is tried and not proved.
struct ReviewExchange {
    private(set) var auction: ReviewAuction
    private let watch: CoupleWatch
    private var terms = ExchangeTerms()
    private var search: ExchangeSearch?

    init(_ auction: ReviewAuction, _ watch: CoupleWatch) {
        self.auction = auction
        self.watch = watch
    }

    /// Parts as many as it can.
    mutating func part(seed: UInt64) {
        let couples = watch.couples(in: auction)
        guard !couples.isEmpty else { return }
        search = ExchangeSearch(auction)
        for couple in couples { _ = part([couple.0, couple.1]) }
        partStubborn(seed: seed)
    }

    private mutating func partStubborn(seed: UInt64) {
        var couples = watch.couples(in: auction)
        guard !couples.isEmpty else { return }
        var generator = SeededGenerator(seed: seed)
        var best = (count: couples.count, auction: auction)
        let reviews = auction.bidders.reduce(1) { $0 + Int($1.need) }
        terms.surcharge = auction.span
        for _ in 0..<min(400 + 20 * best.count, 4_000_000 / reviews) {
            let couple = couples[generator.below(couples.count)]
            guard part([generator.below(2) == 0 ? couple.0 : couple.1, couple.0, couple.1]) else { continue }
            couples = watch.couples(in: auction)
            if couples.count < best.count { best = (couples.count, auction) }
            if couples.isEmpty { break }
        }
        auction = best.auction
    }

    /// Takes one of some reviews away: the one that costs least or, where mutual pairs are allowed, the first that can be.
    private mutating func part(_ sides: [AllocationPair]) -> Bool {
        guard sides.allSatisfy({ watch.reviews(Int($0.submission), $0.reviewer, in: auction) }) else { return false }
        var best: (loss: Int64, way: ExchangeWay)?
        for pair in sides where watch.isMovable(pair, in: auction) {
            guard let way = way(from: pair) else { continue }
            let loss = auction.loss(by: way)
            if best.map({ loss < $0.loss }) ?? true { best = (loss, way) }
            if terms.surcharge != nil { break }
        }
        guard let best else { return false }
        auction.follow(best.way)
        if terms.surcharge != nil { for pair in best.way.given { terms.burdens[pair, default: 0] += 1 } }
        return true
    }

    private mutating func way(from pair: AllocationPair) -> ExchangeWay? {
        terms.barred = [pair]
        for _ in 0..<4 {
            guard let found = search?.way(from: pair, in: auction, on: terms, watch) else { return nil }
            guard terms.surcharge == nil, let couple = internalCouple(found.given) else { return found }
            terms.barred.append(couple)
        }
        return nil
    }

    /// A pair that is mutual with another of the same exchange.
    private func internalCouple(_ pairs: [AllocationPair]) -> AllocationPair? {
        pairs.first { one in pairs.contains { $0 != one && watch.areMutual(one, $0) } }
    }
}

/// What new pairs an exchange may make.
struct ExchangeTerms {
    /// Pairs that must not be.
    var barred: [AllocationPair] = []
    /// What a mutual pair costs; nil where there must be none.
    var surcharge: Int64?
    /// How often a pair was made while mutual pairs were allowed: each time makes it dearer.
    var burdens: [AllocationPair: Int64] = [:]

    /// What a pair costs beyond its worth; nil where it must not be.
    func surcharge(for pair: AllocationPair?, in auction: ReviewAuction, _ watch: CoupleWatch) -> Int64? {
        guard let pair else { return 0 }
        if barred.contains(pair) { return nil }
        guard watch.isMutual(Int(pair.submission), Int(pair.reviewer), in: auction) else { return 0 }
        return surcharge.map { $0 * (1 + (burdens[pair] ?? 0)) }
    }
}
