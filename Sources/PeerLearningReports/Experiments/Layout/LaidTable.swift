/// A table as a paper prints it: numbered, titled, with headings that span columns, and notes below.
struct LaidTable {
    /// A heading over one or more columns.
    struct Head {
        let text: String
        var span = 1
    }

    /// A part of the table with headings of its own, such as two programmes side by side.
    struct Band {
        /// The rows of headings; the spans of each add up to the columns.
        let heads: [[Head]]
        /// The rows, as many cells in each as there are columns.
        let rows: [[LaidCell]]
        /// How many columns at the left hold words; the others hold figures.
        var wordColumns = 1

        /// The band without one of its columns.
        func dropping(column: Int) -> LaidTable.Band {
            let kept = heads.map { heads -> [LaidTable.Head] in
                var place = 0
                return heads.compactMap { head in
                    let covered = place..<(place + head.span)
                    place = covered.upperBound
                    guard covered.contains(column) else { return head }
                    return head.span > 1 ? LaidTable.Head(text: head.text, span: head.span - 1) : nil
                }
            }
            let rows = rows.map { row in row.enumerated().filter { $0.offset != column }.map(\.element) }
            return LaidTable.Band(
                heads: kept, rows: rows, wordColumns: column < wordColumns ? wordColumns - 1 : wordColumns)
        }

        var columns: Int { heads.first?.reduce(0) { $0 + $1.span } ?? 0 }
    }

    /// How the table is called: `Table 1`.
    let number: Int
    let title: String
    let bands: [Band]
    var notes: [String] = []

    /// The table without one of its columns, where it tells nothing.
    func dropping(column: Int, when tellsNothing: Bool) -> LaidTable {
        guard tellsNothing else { return self }
        return LaidTable(number: number, title: title, bands: bands.map { $0.dropping(column: column) }, notes: notes)
    }
}

extension LaidTable.Head: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self.init(text: value) }
}
