/// How many reviews each reviewer is to get: the bounds that the rules mean, existing reviews among them.
struct LoadBounds: Sendable {
    private(set) var least: [Int32]
    private(set) var most: [Int32]

    /// - Parameters:
    ///   - existing: How many reviews each reviewer has already; nobody's bound lies below.
    ///   - total: How many reviews there are to be, existing ones among them.
    ///   - experienced: How many of the total are to be by experienced people.
    init(_ problem: AllocationProblem, existing: [Int32], total: Int, experienced: Int) {
        let capacities = problem.reviewers.map { $0.capacity ?? Int32(AllocationProblem.mostReviews) }
        switch problem.rules.loads {
        case .between(let low, let high):
            most = zip(capacities, existing).map { max(min($0, Int32(high)), $1) }
            least = zip(capacities, existing).map { max(min($0, Int32(low)), $1) }
        case .balanced:
            (least, most) = Self.level(capacities, existing, total)
            raiseExperienced(problem, existing, total: total, experienced: experienced)
        }
    }

    /// Everybody up to one level, as water stands in vessels: the lowest that holds the total.
    private static func level(_ capacities: [Int32], _ existing: [Int32], _ total: Int) -> ([Int32], [Int32]) {
        func bounds(_ level: Int) -> [Int32] {
            zip(capacities, existing).map { max(min($0, Int32(clamping: level)), $1) }
        }
        func holds(_ level: Int) -> Bool { bounds(level).reduce(0) { $0 + Int($1) } >= total }
        var (low, high) = (0, AllocationProblem.mostReviews)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        let most = bounds(high)
        let isFull = most.reduce(0) { $0 + Int($1) } <= total
        return (isFull ? most : bounds(max(high - 1, 0)), most)
    }

    /// Lets experienced people who state a capacity take more, as far as the rule of experience needs it; others take less.
    private mutating func raiseExperienced(
        _ problem: AllocationProblem, _ existing: [Int32], total: Int, experienced: Int
    ) {
        let people = problem.reviewers
        let raisable = people.indices.filter { people[$0].isExperienced && (people[$0].capacity ?? 0) > most[$0] }
        var lacking = experienced
        for place in people.indices where people[place].isExperienced { lacking -= Int(most[place]) }
        guard lacking > 0, !raisable.isEmpty else { return }
        var open = raisable
        while lacking > 0, !open.isEmpty {
            for place in open where lacking > 0 {
                most[place] += 1
                lacking -= 1
            }
            open.removeAll { most[$0] >= people[$0].capacity ?? 0 }
        }
        let others = people.indices.filter { !people[$0].isExperienced }
        let byExperienced = people.indices.reduce(0) { $0 + (people[$1].isExperienced ? Int(most[$1]) : 0) }
        let share = max(total - byExperienced, 0) / max(others.count, 1)
        for place in others { least[place] = max(min(least[place], Int32(clamping: share)), existing[place]) }
    }
}
