/// A table in the form of RFC 4180.
package struct CSVTable {
    /// What stands in a cell.
    package enum Cell {
        /// Words that somebody wrote: they are kept from being taken for a formula.
        case text(String)
        /// A figure to two digits; empty where there is none.
        case figure(Double?)
        case count(Int)
    }

    let columns: [String]
    let rows: [[Cell]]
    let dialect: CSVDialect

    /// Makes a table: headings, and a list of cells for each line.
    package init(columns: [String], rows: [[Cell]], dialect: CSVDialect = .standard) {
        (self.columns, self.rows, self.dialect) = (columns, rows, dialect)
    }

    /// The file.
    package var text: String {
        var writer = CSVWriter(columns: columns, in: dialect)
        for row in rows {
            for cell in row {
                switch cell {
                case .text(let text): writer.text(text)
                case .figure(let value): writer.number(value, digits: 2)
                case .count(let count): writer.count(count)
                }
            }
            writer.endRow()
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
