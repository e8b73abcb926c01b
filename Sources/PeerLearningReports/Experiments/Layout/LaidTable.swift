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

        var columns: Int { heads.first?.reduce(0) { $0 + $1.span } ?? 0 }
    }

    /// How the table is called: `Table 1`.
    let number: Int
    let title: String
    let bands: [Band]
    var notes: [String] = []
}

extension LaidTable.Head: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self.init(text: value) }
}
