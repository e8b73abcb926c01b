import PeerLearningCore

/// Goes through a table once and finds where its cells are.
///
/// Quotation marks are taken off on the way: what is left of a quoted cell moves to its beginning, and blanks fill up the
/// rest. As blanks around a cell never count, a cell is from then on the bytes between two places.
struct TableScan {
    /// The table in UTF-8, without quotation marks as far as it has been read.
    private(set) var bytes: [UInt8]
    /// Where the cells of rows begin; behind those of each row, where the row ends, plus one.
    var places: [UInt32] = []
    /// The line on which the row began that was read last.
    private(set) var row = 1
    private var line = 1
    private let delimiter: UInt8
    private var at: Int
    private var quotes = 0

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        at = start
    }

    /// Finds the cells of the next row and says how many there are; nil at the end.
    mutating func nextRow() throws(TableError) -> Int? {
        guard at < bytes.count else { return nil }
        row = line
        var cells = 0
        repeat {
            places.append(UInt32(truncatingIfNeeded: at))
            cells += 1
            try passCell()
        } while passDelimiter()
        places.append(UInt32(truncatingIfNeeded: at + 1))
        passLineEnd()
        return cells
    }

    /// Whether nothing stands in the cells from a place on.
    func isBlank(from first: Int) -> Bool {
        for place in first..<max(first, places.count - 1) where !cell(place).isEmpty { return false }
        return true
    }

    /// The text of the cell that begins at a place.
    func text(_ place: Int) -> String { String(decoding: bytes[cell(place)], as: UTF8.self) }

    private func cell(_ place: Int) -> Range<Int> {
        TableBlanks.trimmed(Int(places[place])..<Int(places[place + 1]) - 1, of: bytes.span)
    }

    /// The fault, or the one that outweighs it: a quotation mark that is never closed.
    func fault(_ fault: TableError) -> TableError {
        var (quotes, line, last) = (quotes, line, line)
        for place in at..<max(at, bytes.count) {
            if bytes[place] == Self.quote { (quotes, last) = (quotes + 1, line) }
            if isLineEnd(place) { line += 1 }
        }
        return quotes.isMultiple(of: 2) ? fault : TableError("table-quote-open", line: last)
    }

    @inline(__always)
    private mutating func passCell() throws(TableError) {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == delimiter || byte == 10 || byte == 13 { return }
            if byte == Self.quote { return try passMarks(from: start) }
            at += 1
        }
    }

    private mutating func passDelimiter() -> Bool {
        guard at < bytes.count, bytes[at] == delimiter else { return false }
        at += 1
        return true
    }

    private mutating func passLineEnd() {
        guard at < bytes.count else { return }
        if bytes[at] == 13, at + 1 < bytes.count, bytes[at + 1] == 10 { at += 1 }
        at += 1
        line += 1
    }

    /// Whether a line ends with this byte.
    private func isLineEnd(_ place: Int) -> Bool {
        bytes[place] == 10 || bytes[place] == 13 && (place + 1 >= bytes.count || bytes[place + 1] != 10)
    }

    /// Goes on at the first quotation mark of a cell that began at `start`.
    private mutating func passMarks(from start: Int) throws(TableError) {
        if TableBlanks.trimmed(start..<at, of: bytes.span).isEmpty {
            try passQuoted()
            try passBlanks()
        } else {
            try passPairs()
        }
    }

    /// Moves what stands between quotation marks together, up to the closing one.
    private mutating func passQuoted() throws(TableError) {
        let opened = line
        var free = at
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            if byte == Self.quote {
                let isPair = at + 1 < bytes.count && bytes[at + 1] == Self.quote
                at += 1
                quotes += 2
                guard isPair else { return fill(free) }
            } else if isLineEnd(at) {
                line += 1
            }
            bytes[free] = byte
            free += 1
            at += 1
        }
        throw TableError("table-quote-open", line: opened)
    }

    /// In a cell without marks around it, two of them stand for one.
    private mutating func passPairs() throws(TableError) {
        var free = at
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != 10, bytes[at] != 13 {
            let byte = bytes[at]
            if byte == Self.quote {
                guard at + 1 < bytes.count, bytes[at + 1] == Self.quote else { throw broken }
                quotes += 2
                at += 1
            }
            bytes[free] = byte
            free += 1
            at += 1
        }
        fill(free)
    }

    /// Behind a closing mark only blanks may come.
    private mutating func passBlanks() throws(TableError) {
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != 10, bytes[at] != 13 {
            let width = TableBlanks.width(at: at, before: bytes.count, in: bytes.span)
            guard width > 0 else { throw broken }
            at += width
        }
    }

    private var broken: TableError { fault(TableError("table-broken", line: row)) }

    private mutating func fill(_ free: Int) {
        for place in free..<max(free, at) { bytes[place] = UInt8(ascii: " ") }
    }
}
