/// Methods that look at the order of an item's grades: the variance of what they find, against that of one grade.
///
/// Of normal grades; D. Teichroew, *Tables of expected values of order statistics*, 1956, for the median of up to nine
/// grades, and π/2n beyond; of the mean without both ends from the same tables.
enum OrderStatistics {
    private static let median = [1, 0.5, 0.448_67, 0.298_16, 0.286_83, 0.214_72, 0.210_45, 0.168_25, 0.166_10]

    static func medianVariance(of count: Int) -> Double {
        guard count > 0 else { return 0 }
        return count <= median.count ? median[count - 1] : 1.5708 / Double(count)
    }

    static func trimmedVariance(of count: Int) -> Double {
        guard count > 4 else { return medianVariance(of: count) }
        return (1 + 0.68 / Double(count)) / Double(count)
    }

    /// The rows of a run in the order of their grades, and of themselves where grades are equal.
    static func sort(_ rows: Range<Int>, of grades: [Double], into order: inout [Int]) {
        order.removeAll(keepingCapacity: true)
        order.append(contentsOf: rows)
        guard rows.count <= 32 else {
            order.sort { (grades[$0], $0) < (grades[$1], $1) }
            return
        }
        for place in order.indices.dropFirst() {
            let row = order[place]
            var hole = place
            while hole > 0, grades[order[hole - 1]] > grades[row] {
                order[hole] = order[hole - 1]
                hole -= 1
            }
            order[hole] = row
        }
    }
}
