extension Table {
    /// A row as texts, with the line of the file on which it begins.
    public struct Row: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// The cells, as many as the table has columns, without white space around them.
        public let cells: [String]
    }

    /// All rows as texts: for tables that people keep. A table of millions of rows is better asked cell by cell.
    public var rows: [Row] {
        (0..<count).map { row in
            Row(line: line(of: row), cells: columns.indices.map { text(row, $0) })
        }
    }
}
