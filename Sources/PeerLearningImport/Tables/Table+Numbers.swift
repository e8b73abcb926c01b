import PeerLearningCore

extension Table {
    /// The number in a cell; nil where the cell is empty.
    ///
    /// The decimal sign is a point or a comma; spaces, also narrow and no-break ones, may part groups of three digits; a
    /// power of ten may follow (`1.5e-3`). Numbers of up to fifteen digits take some 20 ns, all are rounded correctly.
    ///
    /// - Throws: ``TableError`` with line and column where the cell holds anything else. `NaN`, infinities and
    ///   hexadecimal numbers are no numbers here.
    public func number(_ row: Int, _ column: Int) throws(TableError) -> Double? {
        let span = bytes.span
        let cell = cell(row, column, in: span)
        if cell.isEmpty { return nil }
        if let number = DecimalReading.number(cell, of: span) { return number }
        throw fault("table-cell-number", row, column)
    }

    /// The number in a cell that must not be empty.
    ///
    /// - Throws: ``TableError`` with line and column where the cell is empty or holds no number.
    public func requiredNumber(_ row: Int, _ column: Int) throws(TableError) -> Double {
        guard let number = try number(row, column) else { throw fault("table-cell-empty", row, column) }
        return number
    }

    /// A fault of a cell, with its line, column and value.
    public func fault(_ code: DiagnosticCode, _ row: Int, _ column: Int) -> TableError {
        let name = columns.indices.contains(column) ? columns[column] : ""
        return TableError(
            code, ["column": .text(name), "value": .text(text(row, column).printable)], line: line(of: row),
            column: name)
    }
}
