/// How far each grader's grades lie from what the others found, bias taken out.
struct ReviewDistances {
    private var weights: [Double]
    private var squares: [Double]
    private var counts: [Int]
    /// What is thrown in as two reviews, in squared points.
    private let usual: Double

    /// - Parameter usual: How far a usual reviewer's scores scatter, as a standard deviation.
    init(_ estimates: GradeEstimates, usual: Double) {
        let graders = estimates.table.graderCount
        weights = Array(repeating: 0, count: graders)
        squares = Array(repeating: 0, count: graders)
        counts = Array(repeating: 0, count: graders)
        self.usual = usual * usual
        for item in 0..<estimates.table.itemCount {
            guard let found = estimates.item(item) else { continue }
            for share in estimates.shares(of: item) {
                counts[share.grader] += 1
                let left = 1 - share.weight
                guard left > 1e-9 else { continue }
                let corrected = share.grade - (estimates.grader(share.grader)?.bias ?? 0)
                let others = (found.value - share.weight * corrected) / left
                add(
                    corrected - others, noise: estimates.noise(of: share.grader),
                    unsure: found.deviation * found.deviation / left, of: share.grader)
            }
        }
    }

    /// Adds one distance: its share that is the grader's own, where no more than 40 points count.
    private mutating func add(_ distance: Double, noise: Double, unsure: Double, of grader: Int) {
        let share = noise / (noise + unsure)
        squares[grader] += share * share * min(distance * distance, 1600) + share * unsure
        weights[grader] += 1
    }

    func reviews(of grader: Int) -> Int { counts[grader] }

    /// The typical distance, drawn towards the usual one as by two reviews; nil where nobody else reviewed.
    func typical(of grader: Int) -> Double? {
        guard weights[grader] > 0 else { return nil }
        return ((squares[grader] + 2 * usual) / (weights[grader] + 2)).squareRoot()
    }
}
