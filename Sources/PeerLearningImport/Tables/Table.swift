import PeerLearningCore

/// A table as it stands in a file: a heading, and rows of cells as bytes.
///
/// Rows and columns are counted from 0, lines of the file from 1. What is asked for is made when it is asked for: so a
/// table takes little more memory than its file, and millions of rows are read in seconds.
///
/// ```swift
/// let table = try TableReader(limit: TableReader.mostBytes).read(bytes)
/// let grade = try table.place(of: "grade")
/// for row in 0..<table.count { sum += try table.number(row, grade) ?? 0 }
/// ```
public struct Table: Sendable {
    /// What a file was taken for.
    public struct Dialect: Hashable, Sendable {
        /// The encoding by the name that people know it by, such as `UTF-8` or `windows-1251`.
        public let encoding: String
        /// What parts the cells: a comma, a semicolon or a tab.
        public let delimiter: Character
    }

    /// The names of the columns.
    public let columns: [String]

    /// What the file was taken for.
    public let dialect: Dialect

    let lines: TableLines
    let bytes: [UInt8]
    /// Where cells begin; behind those of each row, where the row ends, plus one.
    let places: [UInt32]

    /// How many rows there are, blank ones left out.
    public var count: Int { lines.count }

    /// The place of a column by its name; capitals do not matter.
    ///
    /// - Throws: ``TableError`` that names the columns there are.
    public func place(of column: String) throws(TableError) -> Int {
        guard let place = placeIfAny(of: column) else {
            let known = columns.filter { !$0.isEmpty }.map { "“\($0.printable)”" }.joined(separator: ", ")
            throw TableError("table-column-none", ["column": .text(column), "known": .text(known)], column: column)
        }
        return place
    }

    /// The place of a column by its name; nil where there is none.
    public func placeIfAny(of column: String) -> Int? {
        let name = column.lowercased()
        return columns.firstIndex { $0.lowercased() == name }
    }

    /// The text of a cell, without white space around it; empty where there is no such cell.
    public func text(_ row: Int, _ column: Int) -> String {
        String(decoding: bytes[cell(row, column, in: bytes.span)], as: UTF8.self)
    }

    /// The line on which a row begins, counted from 1.
    public func line(of row: Int) -> Int { lines.line(of: row) }

    /// The note that tells people what the file was taken for.
    public var note: Diagnostic {
        let names: [Character: String] = [",": ",", ";": ";", "\t": "Tab"]
        return Diagnostic(
            .note, "table-taken-for",
            [
                "encoding": .text(dialect.encoding),
                "delimiter": .text(names[dialect.delimiter] ?? String(dialect.delimiter)),
            ])
    }

    /// The notes on columns that are passed over: all but those that are known.
    public func notes(knowing known: [String]) -> [Diagnostic] {
        let known = Set(known.map { $0.lowercased() })
        return columns.filter { !$0.isEmpty && !known.contains($0.lowercased()) }.map {
            Diagnostic(.note, "table-column-unknown", ["column": .text($0)])
        }
    }

    /// Where a cell stands, without white space around it.
    @inline(__always)
    func cell(_ row: Int, _ column: Int, in bytes: Span<UInt8>) -> Range<Int> {
        guard row >= 0, row < count, column >= 0, column < columns.count else { return 0..<0 }
        let place = row * (columns.count + 1) + column
        return TableBlanks.trimmed(Int(places[place])..<Int(places[place + 1]) - 1, of: bytes)
    }
}
