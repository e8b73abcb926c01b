import PeerLearningCore

/// Reads tables parted by commas, semicolons or tabs, in UTF-8, UTF-16 or windows-1251.
///
/// The first row that is not blank names the columns. Lines end with LF, CR LF or CR. A cell may stand in double quotation
/// marks, and then hold separators, line ends and, doubled, the marks themselves. White space around a cell does not
/// count, blank rows are passed over.
///
/// ```swift
/// let table = try TableReader().read(bytes)
/// print(table.dialect.encoding, table.columns, table.count)
/// ```
///
/// It reads some 200 MB a second. Besides the bytes of the file, four bytes are kept for each cell and four for each row.
public struct TableReader: Sendable {
    /// The most bytes that a table can have, whatever limit is asked for: 4 GiB.
    public static let mostBytes = Int(UInt32.max) - 1

    /// The most bytes that a table may have.
    public let limit: Int

    /// Makes a reader.
    ///
    /// - Parameter limit: The most bytes that a table may have: 50 MB, which is plenty for lists that people keep. Tables
    ///   that programs make may need more, at most ``mostBytes``.
    public init(limit: Int = 50_000_000) { self.limit = min(limit, Self.mostBytes) }

    /// Reads a table.
    ///
    /// - Throws: ``TableError`` with the line where a quotation mark is left open or makes no sense, a row has another
    ///   number of cells than the heading, a column stands twice, or there is no heading.
    public func read(_ bytes: [UInt8]) throws(TableError) -> Table {
        guard bytes.count <= limit else { throw tooLarge }
        guard let text = PlainText(bytes) else { throw TableError("table-encoding") }
        guard text.bytes.count <= Self.mostBytes else { throw tooLarge }
        let delimiter = Self.delimiter(of: text.bytes, from: text.start)
        var scan = TableScan(text.bytes, from: text.start, delimiter: delimiter)
        let columns = try columns(&scan)
        var lines = TableLines()
        scan.places = []
        let expected = Self.rowsExpected(in: text.bytes) * (columns.count + 1)
        scan.places.reserveCapacity(min(expected, text.bytes.count / 4))
        while let cells = try nextRow(&scan) {
            guard cells == columns.count else {
                let numbers: [String: Message.Argument] = [
                    "found": .number(cells), "expected": .number(columns.count),
                ]
                throw scan.fault(TableError("table-cells", numbers, line: scan.row))
            }
            lines.append(scan.row)
        }
        let sign = Character(Unicode.Scalar(delimiter))
        return Table(
            columns: columns, dialect: Table.Dialect(encoding: text.name, delimiter: sign), lines: lines,
            bytes: scan.bytes, places: scan.places)
    }

    private var tooLarge: TableError { TableError("table-too-large", ["limit": .number(limit)]) }

    /// The names of the columns: the first row that is not blank.
    private func columns(_ scan: inout TableScan) throws(TableError) -> [String] {
        guard let count = try nextRow(&scan) else { throw scan.fault(TableError("table-empty")) }
        let columns = (0..<count).map { scan.text($0) }
        var seen: Set<String> = []
        for column in columns where !column.isEmpty && !seen.insert(column.lowercased()).inserted {
            throw scan.fault(
                TableError("table-column-repeated", ["column": .text(column)], line: scan.row, column: column))
        }
        return columns
    }

    /// How many cells the next row has in which something stands.
    private func nextRow(_ scan: inout TableScan) throws(TableError) -> Int? {
        while true {
            let before = scan.places.count
            guard let cells = try scan.nextRow() else { return nil }
            if !scan.isBlank(from: before) { return cells }
            scan.places.removeSubrange(before...)
        }
    }

    /// How many rows there will be if all are as long as the first ones: a guess that saves copying.
    private static func rowsExpected(in bytes: [UInt8]) -> Int {
        let sample = bytes.prefix(65_536)
        let lines = sample.count { $0 == 10 }
        return sample.isEmpty ? 0 : bytes.count / sample.count * (lines + lines / 16 + 1)
    }

    /// The sign that stands most often in the heading, outside quotation marks.
    private static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        let begin = TableBlanks.trimmed(start..<bytes.count, of: bytes.span).lowerBound
        for byte in bytes[begin...] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 10 || byte == 13, !isQuoted { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
    }
}
