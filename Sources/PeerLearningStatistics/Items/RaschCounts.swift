/// What the likelihood needs of the answers.
struct RaschCounts {
    let items: Int
    let people: Int
    /// How often each item was solved, by those who solved some but not all.
    let solved: [Double]
    /// How many people have each raw score.
    let scores: [Double]

    init(_ answers: [[Int]]) throws(StatisticsFailure) {
        try Check.atLeast(1, found: answers.count)
        let width = answers[0].count
        try Check.atLeast(2, found: width)
        guard width <= 900 else { throw .outOfRange }
        var solved = Array(repeating: 0.0, count: width)
        var scores = Array(repeating: 0.0, count: width + 1)
        var people = 0
        for (person, row) in answers.enumerated() {
            try Check.sameLength(width, row.count)
            for (item, answer) in row.enumerated() where answer != 0 && answer != 1 {
                throw .notAllowed(at: person * width + item)
            }
            let score = row.reduce(0, +)
            guard score > 0, score < width else { continue }
            people += 1
            scores[score] += 1
            for (item, answer) in row.enumerated() { solved[item] += Double(answer) }
        }
        guard people > 0 else { throw .tooFew(needed: 1, found: 0) }
        for (item, count) in solved.enumerated() where count == 0 || count == Double(people) {
            throw .sameForEverybody(item: item)
        }
        items = width
        self.people = people
        self.solved = solved
        self.scores = scores
    }
}
