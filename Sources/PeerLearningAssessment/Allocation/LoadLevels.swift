/// Reviewers by how many reviews they have, as far as they may get more: the least burdened are at hand.
struct LoadLevels {
    /// How many reviews each reviewer has.
    private(set) var loads: [Int]
    /// How many each may have.
    let limits: [Int]
    private var levels: [[Int]]
    private var places: [Int]
    private var lowest = 0

    init(loads: [Int], limits: [Int]) {
        self.loads = loads
        self.limits = limits
        places = Array(repeating: 0, count: loads.count)
        levels = Array(repeating: [], count: (limits.max() ?? 0) + 1)
        for reviewer in loads.indices where loads[reviewer] < limits[reviewer] { insert(reviewer) }
        settle()
    }

    /// Those who have the fewest reviews and may get more.
    var leastBurdened: [Int] { levels[lowest] }

    /// Those who may get more, by how many reviews they have, the least burdened first.
    var withRoom: ArraySlice<[Int]> { levels[lowest...] }

    /// Whether nobody who may get more has fewer reviews.
    func isLeastBurdened(_ reviewer: Int) -> Bool { hasRoom(reviewer) && loads[reviewer] == lowest }

    func hasRoom(_ reviewer: Int) -> Bool { loads[reviewer] < limits[reviewer] }

    /// Counts one more review of a reviewer who has room.
    mutating func raise(_ reviewer: Int) {
        remove(reviewer)
        loads[reviewer] += 1
        if hasRoom(reviewer) { insert(reviewer) }
        settle()
    }

    private mutating func insert(_ reviewer: Int) {
        places[reviewer] = levels[loads[reviewer]].count
        levels[loads[reviewer]].append(reviewer)
    }

    private mutating func remove(_ reviewer: Int) {
        let level = loads[reviewer]
        let place = places[reviewer]
        guard let last = levels[level].popLast(), last != reviewer else { return }
        levels[level][place] = last
        places[last] = place
    }

    private mutating func settle() {
        while lowest < levels.count - 1, levels[lowest].isEmpty { lowest += 1 }
    }
}
