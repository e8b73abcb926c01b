/// A file of AICC in rows: cells parted by commas, most of them in quotation marks, the first row naming the columns.
///
/// Exporters differ in capitals, in blanks and in how many cells a row has; nothing of that is a fault here. A cell in
/// quotation marks may hold line ends, and the marks themselves doubled; where a mark is never closed, the cell ends
/// with the file.
///
/// Source: AICC CMI001, *Guidelines for Interoperability*, §6.
struct AICCTable {
    /// A row: its cells, and the line on which it begins.
    struct Row {
        let cells: [String]
        let line: Int
    }

    /// The names of the columns in lower case.
    let columns: [String]
    /// The rows below, in order; blank ones are left out.
    let rows: [Row]

    /// Whether there are more rows than are read.
    let isCut: Bool

    private let places: [String: Int]

    /// The most rows that are read.
    private static let mostRows = 20_000

    init(_ text: String) {
        var rows = Self.rows(of: text)
        isCut = rows.count > Self.mostRows
        columns = rows.isEmpty ? [] : rows.removeFirst().cells.map { $0.lowercased() }
        places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
        self.rows = rows
    }

    /// The first column of a name.
    func column(_ name: String) -> Int? { places[name] }

    /// The cell of a row in a column; nil where there is no such column or the cell is empty.
    func cell(_ row: Row, _ name: String) -> String? {
        guard let place = column(name), row.cells.indices.contains(place), !row.cells[place].isEmpty else {
            return nil
        }
        return row.cells[place]
    }

    private static func rows(of text: String) -> [Row] {
        var rows: [Row] = []
        var cells: [String] = []
        var cell = ""
        var wasQuoted = false
        var isQuoted = false
        var line = 1
        var began = 1
        func closeCell() {
            cells.append(wasQuoted ? cell : cell.trimmed)
            (cell, wasQuoted) = ("", false)
        }
        func closeRow() {
            closeCell()
            if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(cells: cells, line: began)) }
            (cells, began) = ([], line)
        }
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next, rows.count <= mostRows {
            next = scalars.next()
            let isEnd = scalar == "\n" || scalar == "\r" && next != "\n"
            if isEnd { line += 1 }
            switch scalar {
            case "\"" where isQuoted && next == "\"":
                cell.unicodeScalars.append(scalar)
                next = scalars.next()
            case "\"" where isQuoted: isQuoted = false
            case "\"" where cell.trimmed.isEmpty && !wasQuoted: (cell, wasQuoted, isQuoted) = ("", true, true)
            case _ where isQuoted: cell.unicodeScalars.append(scalar)
            case ",": closeCell()
            case _ where isEnd: closeRow()
            case "\r": break
            case " ", "\t": if !wasQuoted { cell.unicodeScalars.append(scalar) }
            default: cell.unicodeScalars.append(scalar)
            }
        }
        closeRow()
        return rows
    }
}
