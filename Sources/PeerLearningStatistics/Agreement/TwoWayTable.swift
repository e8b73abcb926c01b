/// The mean squares of a table with one value in each cell.
struct TwoWayTable {
    let rows: Int
    let columns: Int
    let betweenRows: Double
    let betweenColumns: Double
    let residual: Double
    let withinRows: Double

    init(_ table: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: table.count)
        let width = table[0].count
        try Check.atLeast(2, found: width)
        for row in table { try Check.sameLength(width, row.count) }
        let moments = try Moments.ofEach(table)
        let (n, k) = (Double(table.count), Double(width))
        let offsets = moments.map { $0.meanAbove(moments[0]) }
        let centre = CompensatedSum.of(offsets) / n
        var columnOffsets = Array(repeating: CompensatedSum(), count: width)
        for (row, values) in table.enumerated() {
            for (column, value) in values.enumerated() {
                columnOffsets[column].add((value - moments[row].mean) - moments[row].meanRest)
            }
        }
        let shifts = columnOffsets.map { $0.value / n }
        var residual = CompensatedSum()
        for (row, values) in table.enumerated() {
            for (column, value) in values.enumerated() {
                let rest = ((value - moments[row].mean) - moments[row].meanRest) - shifts[column]
                residual.add(rest * rest)
            }
        }
        rows = table.count
        columns = width
        betweenRows = k * CompensatedSum.of(offsets.map { ($0 - centre) * ($0 - centre) }) / (n - 1)
        betweenColumns = n * CompensatedSum.of(shifts.map { $0 * $0 }) / (k - 1)
        withinRows = CompensatedSum.of(moments.map(\.squares)) / (n * (k - 1))
        let largest = moments.reduce(0.0) { max($0, abs($1.minimum), abs($1.maximum)) }
        let noise = 4 * largest.ulp
        self.residual = residual.value > n * k * noise * noise ? residual.value / ((n - 1) * (k - 1)) : 0
    }
}
