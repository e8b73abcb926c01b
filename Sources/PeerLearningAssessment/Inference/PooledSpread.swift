/// How far the grades of one item lie apart, over all items: the honest error of simple methods.
///
/// With few grades it leans on what is usual: `typical` counts like four more grades, so that one grade for each item
/// still gets an error, and a handful that happen to agree do not look exact.
struct PooledSpread {
    /// The mean of each item's grades; 0 where there are none.
    let means: [Double]
    /// The mean of the items' means.
    let mean: Double
    /// The variance of grades of one item around its mean.
    let within: Double
    /// The variance of items, without the error of their means.
    let between: Double
    /// The mean over graded items of one over the number of grades.
    let inverseCount: Double

    init(_ table: GradeTable, typical: Double) {
        var means = [Double](repeating: 0, count: table.itemCount)
        var (squares, sum, inverses) = (0.0, 0.0, 0.0)
        var graded = 0
        for item in 0..<table.itemCount {
            let rows = table.rows(of: item)
            guard !rows.isEmpty else { continue }
            var total = 0.0
            for row in rows { total += table.grades[row] }
            let own = total / Double(rows.count)
            means[item] = own
            for row in rows { squares += (table.grades[row] - own) * (table.grades[row] - own) }
            sum += own
            inverses += 1 / Double(rows.count)
            graded += 1
        }
        let whole = graded > 0 ? sum / Double(graded) : 0
        var spread = 0.0
        for item in 0..<table.itemCount where !table.rows(of: item).isEmpty {
            spread += (means[item] - whole) * (means[item] - whole)
        }
        self.means = means
        mean = whole
        within = (squares + 4 * typical * typical) / Double(table.count - graded + 4)
        inverseCount = graded > 0 ? inverses / Double(graded) : 0
        let observed = graded > 1 ? spread / Double(graded - 1) : typical * typical
        between = max(within / 16, observed - within * inverseCount)
    }

    /// The mean squared error of the mean.
    var meanError: Double { within * inverseCount }
}
