import PeerLearningAssessment
import PeerLearningCore

/// The works and the reviewers of one kind in plain words: what any allocation begins with, and what the best can reach.
struct AllocationJudge {
    let people: [PersonID]
    let works: [AllocationRequest.Work]
    let asked: Int
    /// Who has reviewed a work, and how many have who are no longer there.
    var done: [[Int]]
    var doneByOthers: [Int]
    var awaited: [[Int]]
    var loads: [Int]
    /// Awaited reviews that cannot be kept.
    var lost: [ReviewID] = []

    /// How good an allocation is: less is better, and the first number counts first.
    struct Merit: Comparable, CustomStringConvertible {
        let bound: Int
        let moves: Int
        let squares: Int

        static func < (one: Merit, two: Merit) -> Bool {
            (one.bound, one.moves, one.squares) < (two.bound, two.moves, two.squares)
        }

        var description: String { "bound \(bound), moves \(moves), squares \(squares)" }
    }

    init(_ request: AllocationRequest, guides: Bool) {
        people = request.reviewers.filter { $0.isGuide == guides }.map(\.person)
        works = request.works
        asked = guides ? request.reviewsByGuides : request.reviewsByPeers
        done = Array(repeating: [], count: works.count)
        awaited = done
        doneByOthers = Array(repeating: 0, count: works.count)
        loads = Array(repeating: 0, count: people.count)
        let others = Set(request.reviewers.filter { $0.isGuide != guides }.map(\.person))
        for review in request.standing.sorted(by: { $0.review < $1.review }) where review.isDone {
            let work = works.firstIndex { $0.submission == review.submission }
            if let person = people.firstIndex(of: review.reviewer) {
                loads[person] += 1
                if let work, !done[work].contains(person) { done[work].append(person) }
            } else if let work, !others.contains(review.reviewer), review.isByGuide == guides {
                doneByOthers[work] += 1
            }
        }
        for review in request.standing.sorted(by: { $0.review < $1.review }) where !review.isDone {
            let work = works.firstIndex { $0.submission == review.submission }
            let person = people.firstIndex(of: review.reviewer)
            if let work, let person, eligible(work).contains(person), !awaited[work].contains(person) {
                awaited[work].append(person)
                loads[person] += 1
            } else if person != nil || !others.contains(review.reviewer) {
                lost.append(review.review)
            }
        }
    }

    /// Who may hold a review of a work that has not come in.
    func eligible(_ work: Int) -> [Int] {
        people.indices.filter { !works[work].authors.contains(people[$0]) && !done[work].contains($0) }
    }

    /// How many awaited and new reviews a work has in the end, without those given to the idle.
    func target(_ work: Int) -> Int {
        let lacking = asked - done[work].count - doneByOthers[work]
        return max(awaited[work].count, min(lacking, eligible(work).count))
    }

    var newReviews: Int { works.indices.reduce(0) { $0 + target($1) - awaited[$1].count } }
    var mean: Int { people.isEmpty ? 0 : (loads.reduce(newReviews, +) + people.count - 1) / people.count }

    /// The merit of an allocation, by who holds what in the end.
    func merit(_ held: [[Int]]) -> Merit {
        var after = loads
        for person in awaited.joined() { after[person] -= 1 }
        for person in held.joined() { after[person] += 1 }
        let bound = people.indices.filter { after[$0] > loads[$0] }.map { after[$0] }.max() ?? 0
        let moves = works.indices.reduce(0) { $0 + Set(awaited[$1]).subtracting(held[$1]).count }
        return Merit(
            bound: max(bound, newReviews > 0 ? mean : 0), moves: moves, squares: after.reduce(0) { $0 + $1 * $1 })
    }

    /// The best merit of all allocations there are, each tried.
    func bestByTrial() -> Merit? {
        var best: Merit?
        func go(_ work: Int, _ held: [[Int]]) {
            guard work < works.count else {
                let merit = merit(held)
                if best.map({ merit < $0 }) ?? true { best = merit }
                return
            }
            for choice in eligible(work).choices(of: target(work)) { go(work + 1, held + [choice]) }
        }
        go(0, [])
        return best
    }

    /// The best merit by flows of least cost, for each bound from the mean upwards.
    func bestByFlow() -> Merit {
        guard newReviews > 0 else { return merit(awaited) }
        var bound = mean
        while true {
            if let held = cheapest(under: bound) {
                let merit = merit(held)
                return Merit(bound: bound, moves: merit.moves, squares: merit.squares)
            }
            bound += 1
        }
    }

    /// Who holds what at the least cost, a move counting more than all squares.
    private func cheapest(under bound: Int) -> [[Int]]? {
        var flow = PlainFlow(nodes: works.count + people.count + 2)
        let (source, sink) = (works.count + people.count, works.count + people.count + 1)
        var edges: [(work: Int, person: Int, edge: Int)] = []
        for work in works.indices {
            flow.add(source, work, room: target(work), cost: 0)
            for person in eligible(work) {
                let edge = flow.add(
                    work, works.count + person, room: 1, cost: awaited[work].contains(person) ? 0 : 100_000)
                edges.append((work, person, edge))
            }
        }
        var fixed = loads
        for person in awaited.joined() { fixed[person] -= 1 }
        for person in people.indices where fixed[person] < max(bound, loads[person]) {
            for load in fixed[person]..<max(bound, loads[person]) {
                flow.add(works.count + person, sink, room: 1, cost: 2 * load + 1)
            }
        }
        guard flow.send(from: source, to: sink) == works.indices.reduce(0, { $0 + target($1) }) else { return nil }
        return works.indices.map { work in edges.filter { $0.work == work && flow.room[$0.edge] == 0 }.map(\.person) }
    }
}

/// A flow of least cost, by Bellman and Ford, in as few lines as it can be written.
struct PlainFlow {
    private var ends: [(from: Int, to: Int, cost: Int)] = []
    private(set) var room: [Int] = []
    private let nodes: Int

    init(nodes: Int) { self.nodes = nodes }

    @discardableResult
    mutating func add(_ from: Int, _ to: Int, room: Int, cost: Int) -> Int {
        ends += [(from, to, cost), (to, from, -cost)]
        self.room += [room, 0]
        return ends.count - 2
    }

    mutating func send(from source: Int, to sink: Int) -> Int {
        var sent = 0
        while true {
            var cost = [Int](repeating: .max, count: nodes)
            var before = [Int](repeating: -1, count: nodes)
            cost[source] = 0
            var isBetter = true
            while isBetter {
                isBetter = false
                for (edge, end) in ends.enumerated()
                where room[edge] > 0 && cost[end.from] < .max && cost[end.from] + end.cost < cost[end.to] {
                    cost[end.to] = cost[end.from] + end.cost
                    before[end.to] = edge
                    isBetter = true
                }
            }
            guard cost[sink] < .max else { return sent }
            var node = sink
            while node != source {
                room[before[node]] -= 1
                room[before[node] ^ 1] += 1
                node = ends[before[node]].from
            }
            sent += 1
        }
    }
}

extension [Int] {
    /// All ways to choose `count` of them.
    fileprivate func choices(of count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        return indices.flatMap { place in
            Array(self[(place + 1)...]).choices(of: count - 1).map { [self[place]] + $0 }
        }
    }
}
