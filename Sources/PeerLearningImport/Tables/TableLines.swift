/// On which line each row begins: kept only where it is not the line after the row before.
struct TableLines: Hashable, Sendable {
    private var rows: [Int] = []
    private var lines: [Int] = []
    private(set) var count = 0
    private var next = 0

    /// Adds a row.
    mutating func append(_ line: Int) {
        if line != next {
            rows.append(count)
            lines.append(line)
        }
        count += 1
        next = line + 1
    }

    /// The line of a row, counted from 1; in time that grows with the logarithm of the gaps.
    func line(of row: Int) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return row + 1 }
        return lines[low - 1] + row - rows[low - 1]
    }
}
