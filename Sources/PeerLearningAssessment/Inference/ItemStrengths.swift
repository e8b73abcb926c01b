/// How strong items are by order alone: logarithms of strengths around 0, each with a standard deviation.
public struct ItemStrengths: Hashable, Sendable {
    /// The logarithm of each item's strength; an item that nobody compared stands at 0.
    public let values: [Double]
    /// How unsure each is; from the diagonal of the information alone, so somewhat too small where chains are long.
    public let deviations: [Double]
    /// How many rounds it took.
    public let rounds: Int

    /// The items from the strongest to the weakest; equal ones in their order.
    public var order: [Int] { values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) } }

    /// What Bradley and Terry's model makes of comparisons: the odds that one is preferred are the ratio of strengths.
    ///
    /// Fitted by minorisation (D. Hunter, *MM algorithms for generalized Bradley-Terry models*, 2004). As a prior each item
    /// has won and lost `prior` times against one of strength 1, so that who only won stays finite.
    public init(bradleyTerry comparisons: Comparisons, prior: Double = 0.5) {
        let fit = StrengthFit(itemCount: comparisons.itemCount, prior: prior)
        var wins = [Double](repeating: 0, count: comparisons.itemCount)
        for pair in comparisons.better.indices { wins[Int(comparisons.better[pair])] += comparisons.weights[pair] }
        self = fit.run(wins: wins) { strengths, sums, information in
            for pair in comparisons.better.indices {
                let (one, other) = (Int(comparisons.better[pair]), Int(comparisons.worse[pair]))
                let whole = strengths[one] + strengths[other]
                let share = comparisons.weights[pair] / whole
                sums[one] += share
                sums[other] += share
                let known = share * strengths[one] * strengths[other] / whole
                information[one] += known
                information[other] += known
            }
        }
    }

    /// What Plackett and Luce's model makes of rankings: the best is chosen, then the best of the rest.
    ///
    /// Items of equal rank are each chosen from all that were left before any of them (N. Breslow's way).
    public init(plackettLuce rankings: Rankings, prior: Double = 0.5) {
        let fit = StrengthFit(itemCount: rankings.itemCount, prior: prior)
        var wins = [Double](repeating: 0, count: rankings.itemCount)
        for ranking in rankings.lists {
            for group in ranking.dropLast() { for item in group { wins[Int(item)] += 1 } }
        }
        self = fit.run(wins: wins) { strengths, sums, information in
            for ranking in rankings.lists {
                var left = ranking.reduce(0.0) { $0 + $1.reduce(0.0) { $0 + strengths[Int($1)] } }
                var (share, square) = (0.0, 0.0)
                for (place, group) in ranking.enumerated() {
                    if place < ranking.count - 1 {
                        share += Double(group.count) / left
                        square += Double(group.count) / (left * left)
                    }
                    for item in group {
                        let own = strengths[Int(item)]
                        sums[Int(item)] += share
                        information[Int(item)] += max(0, own * share - own * own * square)
                        left -= own
                    }
                }
            }
        }
    }

    init(values: [Double], deviations: [Double], rounds: Int) {
        self.values = values
        self.deviations = deviations
        self.rounds = rounds
    }
}

/// Items in order, as each of several people ranked them.
public struct Rankings: Hashable, Sendable {
    /// How many items there are.
    public let itemCount: Int
    /// Each person's groups of equal rank, the best first.
    let lists: [[[Int32]]]

    /// Rankings with groups of equal rank, the best first.
    ///
    /// - Throws: ``GradeTableError`` where an item is not known or stands twice in a ranking; its row is the ranking.
    public init(itemCount: Int, lists: [[[Int32]]]) throws(GradeTableError) {
        for (row, list) in lists.enumerated() {
            let items = list.flatMap { $0 }
            guard items.allSatisfy({ (0..<itemCount).contains(Int($0)) }) else { throw .unknownItem(row: row) }
            guard Set(items).count == items.count else { throw .repeated(row: row, first: row) }
        }
        self.itemCount = itemCount
        self.lists = lists.map { $0.filter { !$0.isEmpty } }
    }

    /// The order in which each grader's grades put their items.
    public init(of table: GradeTable) {
        itemCount = table.itemCount
        lists = GraderLists(table).map { list in
            let sorted = list.sorted { ($1.grade, $0.item) < ($0.grade, $1.item) }
            return sorted.reduce(into: [(grade: Double, items: [Int32])]()) { groups, entry in
                if let last = groups.indices.last, groups[last].grade == entry.grade {
                    groups[last].items.append(entry.item)
                } else {
                    groups.append((entry.grade, [entry.item]))
                }
            }.map(\.items)
        }
    }
}
