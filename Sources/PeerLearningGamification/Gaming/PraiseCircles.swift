/// Finds three to eight people among whom praise comes back to each.
///
/// Ties are taken from the strongest down. Whenever three to eight people have become strongly connected (Tarjan,
/// *Depth-first search and linear graph algorithms*, 1972: from each a path of ties leads to each other), they are a circle:
/// a ring in which each praises the next is one as much as a group in which all praise all.
struct PraiseCircles {
    static let sizes = 3...8
    private static let weakest = 1.0
    private static let step = 0.5

    /// Some people, and how far their praise of each other goes beyond what is expected.
    struct Circle {
        var people: [Int]
        var score: Double
    }

    private let ties: [Pair: PraiseTie]
    private let ahead: [[PraiseTie]]

    init(_ ties: [PraiseTie], people: Int) {
        let strong = ties.filter { $0.strength >= Self.weakest }
        self.ties = Dictionary(strong.map { ($0.pair, $0) }) { first, _ in first }
        var ahead = Array(repeating: [PraiseTie](), count: people)
        for tie in strong { ahead[tie.pair.from].append(tie) }
        self.ahead = ahead.map { $0.sorted { $0.strength > $1.strength } }
    }

    /// The circles, the strongest first; two of them share at most one person.
    func found() -> [Circle] {
        let strongest = ties.values.map(\.strength).max() ?? 0
        var seen: Set<[Int]> = []
        var level = (strongest / Self.step).rounded(.down) * Self.step
        while level >= Self.weakest {
            for people in connected(from: level) where Self.sizes.contains(people.count) {
                seen.insert(people.sorted())
            }
            level -= Self.step
        }
        var taken = seen.map(best).sorted { ($1.score, $0.people.description) < ($0.score, $1.people.description) }
        var kept: [Circle] = []
        var members: Set<Int> = []
        while !taken.isEmpty {
            let next = taken.removeFirst()
            guard members.intersection(next.people).count <= 1, next.score > 0 else { continue }
            kept.append(next)
            members.formUnion(next.people)
        }
        return kept
    }

    /// The sum over the people of the lesser of what they give and what they get within the circle beyond expectation, in
    /// deviations of the ties that are there. Whoever only gives or only gets adds nothing.
    func score(of people: [Int]) -> Double {
        var (gives, gets) = (Array(repeating: 0.0, count: people.count), Array(repeating: 0.0, count: people.count))
        var variance = 0.0
        for (row, one) in people.enumerated() {
            for (column, other) in people.enumerated() {
                guard let tie = ties[Pair(one, other)] else { continue }
                gives[row] += tie.excess
                gets[column] += tie.excess
                variance += tie.expected + 1
            }
        }
        return variance > 0 ? zip(gives, gets).reduce(0) { $0 + min($1.0, $1.1) } / variance.squareRoot() : 0
    }

    /// A circle without those who weaken it, and with those who strengthen it.
    private func best(_ people: [Int]) -> Circle {
        var circle = Circle(people: people, score: score(of: people))
        var isBetter = true
        while isBetter {
            let fewer =
                circle.people.count > Self.sizes.lowerBound
                ? circle.people.map { left in circle.people.filter { $0 != left } } : []
            let near = Set(circle.people.flatMap { ahead[$0].prefix(8).map(\.pair.to) }).subtracting(circle.people)
            let more = circle.people.count < Self.sizes.upperBound ? near.sorted().map { circle.people + [$0] } : []
            let others = (fewer + more).map { Circle(people: $0.sorted(), score: score(of: $0)) }
            guard let next = others.max(by: { $0.score < $1.score }), next.score > circle.score * 1.000_001 else {
                isBetter = false
                continue
            }
            circle = next
        }
        return circle
    }

    /// The strongly connected sets of the ties that are so strong or stronger.
    private func connected(from level: Double) -> [[Int]] {
        var (order, low, onStack) = (
            Array(repeating: -1, count: ahead.count), Array(repeating: 0, count: ahead.count),
            Array(repeating: false, count: ahead.count)
        )
        var (stack, path, sets, next): ([Int], [(person: Int, tie: Int)], [[Int]], Int) = ([], [], [], 0)
        for root in ahead.indices where order[root] < 0 && (ahead[root].first?.strength ?? 0) >= level {
            path.append((root, 0))
            while let (person, tie) = path.popLast() {
                if tie == 0 {
                    (order[person], low[person], onStack[person]) = (next, next, true)
                    next += 1
                    stack.append(person)
                }
                if tie < ahead[person].count, ahead[person][tie].strength >= level {
                    let target = ahead[person][tie].pair.to
                    path.append((person, tie + 1))
                    if order[target] < 0 {
                        path.append((target, 0))
                    } else if onStack[target] {
                        low[person] = min(low[person], order[target])
                    }
                    continue
                }
                if let parent = path.last?.person { low[parent] = min(low[parent], low[person]) }
                guard low[person] == order[person] else { continue }
                var set: [Int] = []
                while let member = stack.popLast() {
                    onStack[member] = false
                    set.append(member)
                    if member == person { break }
                }
                sets.append(set)
            }
        }
        return sets
    }
}
