#if Tables
    import PeerLearningCore
    import SwiftCSV

    /// Reads tables parted by commas, semicolons or tabs, in UTF-8, UTF-16 or windows-1251.
    ///
    /// ```swift
    /// let table = try TableReader().read(bytes)
    /// print(table.dialect.encoding, table.columns)
    /// ```
    public struct TableReader: Sendable {
        /// The most bytes that a table may have.
        public let limit: Int

        /// Makes a reader.
        public init(limit: Int = 50_000_000) { self.limit = limit }

        /// Reads a table; the first row that is not blank names the columns.
        ///
        /// - Throws: ``TableError`` with the line where a quotation mark is left open, a row has another number of cells
        ///   than the heading, or there is no heading.
        public func read(_ bytes: [UInt8]) throws(TableError) -> Table {
            guard bytes.count <= limit else { throw TableError("table-too-large", ["limit": .number(limit)]) }
            let (text, encoding) = try TableEncoding.decode(bytes)
            try checkQuotes(text)
            let delimiter = delimiter(of: text)
            let rows = try rows(of: text, delimiter)
            guard let head = rows.first, head.cells.contains(where: { !$0.isEmpty }) else {
                throw TableError("table-empty")
            }
            try checkColumns(head)
            for row in rows where row.cells.count != head.cells.count {
                throw TableError(
                    "table-cells", ["found": .number(row.cells.count), "expected": .number(head.cells.count)],
                    line: row.line)
            }
            return Table(
                dialect: Table.Dialect(encoding: encoding, delimiter: delimiter), columns: head.cells,
                rows: Array(rows.dropFirst()))
        }

        private func checkColumns(_ head: Table.Row) throws(TableError) {
            var seen: Set<String> = []
            for column in head.cells where !column.isEmpty && !seen.insert(column.lowercased()).inserted {
                throw TableError("table-column-repeated", ["column": .text(column)], line: head.line, column: column)
            }
        }

        /// The rows with their lines. The last line is closed, for SwiftCSV drops an empty cell at the end of the text;
        /// and rows are taken one by one, for as a whole it fills up those that are too short.
        private func rows(of text: String, _ delimiter: Character) throws(TableError) -> [Table.Row] {
            var rows: [Table.Row] = []
            var line = 1
            do {
                let csv = try CSV<Enumerated>(
                    string: text + "\n", delimiter: .character(delimiter), loadColumns: false, rowLimit: 1)
                try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { cells in
                    let plain = cells.map(Self.trimmed)
                    if plain.contains(where: { !$0.isEmpty }) { rows.append(Table.Row(line: line, cells: plain)) }
                    line += 1 + cells.reduce(0) { $0 + $1.count(where: \.isNewline) }
                }
            } catch {
                throw TableError("table-broken", ["reason": .text("\(error)")], line: line)
            }
            return rows
        }

        private static func trimmed(_ cell: String) -> String {
            let core = cell.drop(while: \.isWhitespace)
            let end = core.lastIndex { !$0.isWhitespace }.map { core.index(after: $0) } ?? core.startIndex
            return String(core[..<end])
        }

        /// SwiftCSV takes a text that ends within quotation marks for a complete one.
        private func checkQuotes(_ text: String) throws(TableError) {
            var line = 1
            var opened: Int?
            for byte in text.utf8 {
                if byte == UInt8(ascii: "\"") { opened = opened == nil ? line : nil }
                if byte == UInt8(ascii: "\n") { line += 1 }
            }
            if let opened { throw TableError("table-quote-open", line: opened) }
        }

        /// The sign that stands most often in the heading, outside quotation marks.
        private func delimiter(of text: String) -> Character {
            var counts: [Character: Int] = [:]
            var isQuoted = false
            for character in text.drop(while: \.isWhitespace) {
                if character == "\"" { isQuoted.toggle() }
                if character.isNewline, !isQuoted { break }
                if !isQuoted { counts[character, default: 0] += 1 }
            }
            let candidates: [Character] = [",", ";", "\t"]
            return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
        }
    }
#endif
