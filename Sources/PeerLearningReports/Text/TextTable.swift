/// A table for a terminal: columns aligned by what the eye sees, no line longer than it may be.
struct TextTable {
    /// A column with its heading.
    struct Column {
        let title: String
        /// Figures stand at the right edge, words at the left.
        let isFigure: Bool
        /// The most columns of the terminal that it takes.
        let limit: Int

        static func words(_ title: String, limit: Int = 26) -> Column {
            Column(title: title, isFigure: false, limit: limit)
        }

        static func figures(_ title: String) -> Column { Column(title: title, isFigure: true, limit: 16) }
    }

    let columns: [Column]
    let rows: [[String]]

    /// The lines: the headings, a rule, and the rows. Words that do not fit go on below each other.
    func lines(within width: Int) -> [String] {
        let cells = rows.map { $0.map { $0.safeForTerminal.replacing("\n", with: " ") } }
        let widths = widths(of: cells, within: width)
        func line(_ texts: [String]) -> String {
            let fields = columns.indices.map { place in
                texts[place].fitted(to: widths[place]).padded(to: widths[place], isFigure: columns[place].isFigure)
            }
            return fields.joined(separator: "  ").trimmingBlanks
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        let body = cells.flatMap { cells in
            let wrapped = cells.indices.map { cells[$0].wrapped(to: widths[$0]) }
            return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { place in
                line(wrapped.map { place < $0.count ? $0[place] : "" })
            }
        }
        return [line(columns.map(\.title)), rule] + body
    }

    private func widths(of cells: [[String]], within width: Int) -> [Int] {
        var widths = columns.indices.map { place in
            let widest = cells.map { $0[place].displayWidth }.max() ?? 0
            return min(columns[place].limit, max(columns[place].title.displayWidth, widest))
        }
        while widths.reduce(0, +) + 2 * (widths.count - 1) > width, let most = widths.max(), most > 4,
            let place = widths.firstIndex(of: most)
        {
            widths[place] -= 1
        }
        return widths
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
