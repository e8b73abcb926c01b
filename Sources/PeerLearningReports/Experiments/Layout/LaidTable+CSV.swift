import PeerLearning

extension LaidTable {
    /// The table for a spreadsheet: a line with its title, headings, rows, notes. Figures are not rounded; where there is
    /// none, the cell says why.
    func csv(_ wording: Wording, in dialect: CSVDialect) -> [UInt8] {
        let name = wording("experiment.table", ["number": .number(number), "title": .text(title)])
        var csv = CSVWriter(columns: [name], in: dialect)
        for band in bands {
            for heads in band.heads {
                for head in heads {
                    csv.text(head.text)
                    for _ in 1..<max(head.span, 1) { csv.text("") }
                }
                csv.endRow()
            }
            for row in band.rows {
                for cell in row { cell.write(to: &csv) }
                csv.endRow()
            }
        }
        for note in notes {
            csv.text(note)
            csv.endRow()
        }
        return csv.take()
    }
}

extension LaidCell {
    fileprivate func write(to csv: inout CSVWriter) {
        switch self {
        case .words(let words): csv.text(words)
        case .count(let count): csv.count(count)
        case .figure(let value, _), .chance(let value), .freedom(let value): csv.number(value)
        case .none(let reason): csv.text(reason ?? "")
        }
    }
}
