import PeerLearning

extension LaidTable {
    /// The table for a terminal: its title, its bands, its notes.
    func lines(_ wording: Wording, within width: Int) -> [String] {
        var reasons: [String] = []
        let name = wording("experiment.table", ["number": .number(number), "title": .text(title)])
        var lines = name.safeForTerminal.wrapped(to: width)
        for band in bands { lines += [""] + band.lines(wording, within: width, reasons: &reasons) }
        let notes = self.notes + reasons.enumerated().map { "\(LaidCell.mark($0 + 1)) \($1)." }
        if !notes.isEmpty { lines.append("") }
        return lines + notes.flatMap { $0.safeForTerminal.wrapped(to: width) }
    }
}

extension LaidTable.Band {
    private static let gap = 2

    fileprivate func lines(_ wording: Wording, within width: Int, reasons: inout [String]) -> [String] {
        var cells: [[String]] = []
        for row in rows {
            cells.append(row.map { $0.text(wording, reasons: &reasons).safeForTerminal.replacing("\n", with: " ") })
        }
        let widths = widths(of: cells, within: width)
        let total = widths.reduce(0, +) + Self.gap * max(widths.count - 1, 0)
        let rule = String(repeating: "─", count: total)
        return heads.flatMap { line(of: $0, widths) } + [rule] + cells.flatMap { line(of: $0, widths) } + [rule]
    }

    /// A row of headings, each over its columns, in as many lines as the longest needs.
    private func line(of heads: [LaidTable.Head], _ widths: [Int]) -> [String] {
        var place = 0
        let spans = heads.map { head in
            let columns = place..<min(place + head.span, widths.count)
            let width = widths[columns].reduce(0, +) + Self.gap * max(columns.count - 1, 0)
            place = columns.upperBound
            return (head.text.safeForTerminal.wrapped(to: max(width, 1)), width, columns.lowerBound >= wordColumns)
        }
        return stacked(spans, atBottom: true)
    }

    private func line(of cells: [String], _ widths: [Int]) -> [String] {
        stacked(
            cells.indices.map { place in
                let width = widths[min(place, widths.count - 1)]
                return (cells[place].wrapped(to: max(width, 1)), width, place >= wordColumns)
            }, atBottom: false)
    }

    private func stacked(
        _ fields: [(lines: [String], width: Int, isFigure: Bool)], atBottom: Bool
    ) -> [String] {
        let height = max(fields.map(\.lines.count).max() ?? 1, 1)
        return (0..<height).map { line in
            let texts = fields.map { field -> String in
                let first = height - field.lines.count
                let text = atBottom ? line - first : line
                let shown = field.lines.indices.contains(text) ? field.lines[text] : ""
                return shown.padded(to: field.width, isFigure: field.isFigure)
            }
            return texts.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingBlanks
        }
    }

    /// Columns as wide as their cells; headings are wrapped, words give way first.
    private func widths(of cells: [[String]], within width: Int) -> [Int] {
        var widths = (0..<columns).map { column in
            let widest = cells.map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
            return min(widest, column < wordColumns ? 44 : 16)
        }
        for row in heads {
            var place = 0
            for head in row {
                let columns = place..<min(place + head.span, widths.count)
                place = columns.upperBound
                let longest = head.text.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
                let needed = min(longest, head.span == 1 ? 14 : 14 * head.span)
                while widths[columns].reduce(0, +) + Self.gap * (columns.count - 1) < needed,
                    let narrowest = columns.min(by: { widths[$0] < widths[$1] })
                {
                    widths[narrowest] += 1
                }
            }
        }
        while widths.reduce(0, +) + Self.gap * (widths.count - 1) > width, let most = widths.max(), most > 5,
            let place = widths.firstIndex(of: most)
        {
            widths[place] -= 1
        }
        return widths
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
