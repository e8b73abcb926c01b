/// A table in the form of RFC 4180.
struct CSVTable {
    /// What stands in a cell.
    enum Cell {
        /// Words that somebody wrote: they are kept from being taken for a formula.
        case text(String)
        /// A figure to two digits; empty where there is none.
        case figure(Double?)
        case count(Int)
    }

    let columns: [String]
    let rows: [[Cell]]
    var dialect = CSVDialect.standard

    /// The file.
    var text: String {
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
