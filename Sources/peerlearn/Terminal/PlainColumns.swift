/// Rows of words in columns that are as wide as their widest word.
struct PlainColumns {
    let lines: [String]

    /// - Parameter figures: The columns whose words end under each other.
    init(_ rows: [[String]], figures: Set<Int> = []) {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        lines = rows.map { row in
            row.enumerated().map { column, text in
                let blanks = String(repeating: " ", count: widths[column] - text.count)
                if figures.contains(column) { return blanks + text }
                return column == row.count - 1 ? text : text + blanks
            }.joined(separator: "  ")
        }
    }
}
