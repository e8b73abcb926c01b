extension ReviewLinks {
    /// At most how many rings of each length there are, whatever the scores: so many chances does chance have.
    ///
    /// A ring of length L is a closed walk in which nobody stands twice; closed walks from a person that do not come back
    /// to them in between are counted instead, each ring once from each of its people, so the count is never too small.
    /// Walks meet in the middle. Rings of up to eight people are counted, or of fewer where there are so many arrows that
    /// counting would take more than about a second.
    func ringCounts() -> [Int: Double] {
        let half = affordableHalf
        guard half > 0, personCount > 0 else { return [:] }
        let back = reversed
        var ahead = Walks(people: personCount, steps: half)
        var behind = Walks(people: personCount, steps: half)
        var counts: [Int: Double] = [:]
        for person in 0..<personCount where !arrows(from: person).isEmpty && !back[person].isEmpty {
            ahead.walk(from: person) { target[arrows(from: $0)] }
            behind.walk(from: person) { back[$0] }
            for length in 3...8 where length <= 2 * half {
                let closed = ahead.meetings(after: (length + 1) / 2, with: behind, after: length / 2)
                counts[length, default: 0] += closed / Double(length)
            }
        }
        return counts.filter { $0.value > 0 }
    }

    private var affordableHalf: Int {
        let arrowsOfOne = Double(arrowCount) / Double(max(1, personCount))
        return (2...4).last { half in
            let cost = (0..<half).reduce(0.0) { sum, step in
                let reached = (0..<step).reduce(1.0) { product, _ in product * arrowsOfOne }
                return sum + min(reached, Double(personCount)) * arrowsOfOne
            }
            return cost * Double(personCount) < 5e7
        } ?? 0
    }

    private var reversed: [ArraySlice<Int>] {
        let incoming = Groups(of: target, count: personCount)
        return (0..<personCount).map { person in incoming[person].map { source(of: $0) }[...] }
    }
}

/// In how many ways others are reached from one person in so many steps, without coming back in between.
private struct Walks {
    private var ways: [[Double]]
    private var reached: [[Int]]

    init(people: Int, steps: Int) {
        ways = Array(repeating: Array(repeating: 0, count: people), count: steps + 1)
        reached = Array(repeating: [], count: steps + 1)
    }

    mutating func walk(from person: Int, along arrows: (Int) -> ArraySlice<Int>) {
        for step in reached.indices {
            for place in reached[step] { ways[step][place] = 0 }
            reached[step].removeAll(keepingCapacity: true)
        }
        ways[0][person] = 1
        reached[0] = [person]
        for step in reached.indices.dropLast() {
            for place in reached[step] {
                let count = ways[step][place]
                for next in arrows(place) where next != person {
                    if ways[step + 1][next] == 0 { reached[step + 1].append(next) }
                    ways[step + 1][next] += count
                }
            }
        }
    }

    func meetings(after steps: Int, with other: Walks, after otherSteps: Int) -> Double {
        reached[steps].reduce(0) { $0 + ways[steps][$1] * other.ways[otherSteps][$1] }
    }
}
