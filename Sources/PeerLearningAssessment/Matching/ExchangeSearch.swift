/// Looks for the cheapest exchange by which a submission gives up a reviewer: a shortest way from the submission, over who
/// could take it and whose reviews these would give up for it, to the seat that has become free.
///
/// It goes from both ends at once (Dijkstra's method in both directions), because the circles around the ends are small
/// where one circle around both is not.
struct ExchangeSearch {
    /// What is known of the ways from one end.
    private struct Side {
        var costs: [Int64]
        var nearer: [Int32]
        var visited: [Int32] = []
        var heap = PriceHeap()

        init(_ count: Int) {
            costs = Array(repeating: .max, count: count)
            nearer = Array(repeating: -1, count: count)
        }

        mutating func clear() {
            for node in visited {
                costs[Int(node)] = .max
                nearer[Int(node)] = -1
            }
            visited.removeAll(keepingCapacity: true)
            heap.removeAll()
        }

        mutating func reach(_ node: Int32, at cost: Int64, from last: Int32) {
            guard cost < costs[Int(node)] else { return }
            if costs[Int(node)] == .max { visited.append(node) }
            costs[Int(node)] = cost
            nearer[Int(node)] = last
            heap.insert(.init(price: cost, reviewer: node))
        }

        /// The nearest node that has not been left yet stands first.
        mutating func settle() {
            while let first = heap.first, first.price > costs[Int(first.reviewer)] { heap.removeFirst() }
        }
    }

    private var links: ExchangeLinks
    private var start: Side
    private var goal: Side

    init(_ auction: ReviewAuction) {
        links = ExchangeLinks(auction)
        start = Side(links.nodeCount)
        goal = Side(links.nodeCount)
    }

    /// The cheapest way to take a review back; nil where there is none.
    mutating func way(
        from pair: AllocationPair, in auction: ReviewAuction, on terms: ExchangeTerms, _ watch: CoupleWatch
    ) -> ExchangeWay? {
        start.clear()
        goal.clear()
        start.reach(links.node(pair.submission, at: pair.reviewer, in: auction), at: 0, from: -1)
        goal.reach(links.node(of: pair.reviewer), at: 0, from: -1)
        var meeting: (node: Int32, cost: Int64)?
        while true {
            start.settle()
            goal.settle()
            guard let ahead = start.heap.first, let back = goal.heap.first else { break }
            if let meeting, ahead.price + back.price >= meeting.cost { break }
            let isForward = start.visited.count <= goal.visited.count
            let node = isForward ? ahead.reviewer : back.reviewer
            if isForward {
                start.heap.removeFirst()
                links.leave(node, in: auction)
            } else {
                goal.heap.removeFirst()
                links.enter(node, in: auction)
            }
            let price = isForward ? ahead.price : back.price
            for link in links.found {
                let cost = price + link.cost
                let bound = min(
                    isForward ? start.costs[Int(link.node)] : goal.costs[Int(link.node)], meeting?.cost ?? .max)
                guard cost < bound, let surcharge = terms.surcharge(for: link.asked, in: auction, watch) else {
                    continue
                }
                if isForward {
                    start.reach(link.node, at: cost + surcharge, from: node)
                } else {
                    goal.reach(link.node, at: cost + surcharge, from: node)
                }
                let (one, other) = (start.costs[Int(link.node)], goal.costs[Int(link.node)])
                guard one < .max, other < .max, one + other < meeting?.cost ?? .max else { continue }
                meeting = (link.node, one + other)
            }
        }
        return meeting.map { way(over: $0.node, taking: pair) }
    }

    private func way(over meeting: Int32, taking pair: AllocationPair) -> ExchangeWay {
        var nodes: [Int32] = []
        var node = meeting
        while node >= 0 {
            nodes.append(node)
            node = start.nearer[Int(node)]
        }
        nodes.reverse()
        node = goal.nearer[Int(meeting)]
        while node >= 0 {
            nodes.append(node)
            node = goal.nearer[Int(node)]
        }
        return links.way(along: nodes, taking: pair)
    }
}
