/// A part of the account of a dry run, the same for a terminal and for a page.
struct SimulationSection: Hashable {
    /// A table of it: the first column is of words, the others are of figures.
    struct Table: Hashable {
        let columns: [String]
        let rows: [[String]]
    }

    /// Its name in the catalogue and on the page.
    let name: String
    let title: String
    var lines: [String] = []
    var table: Table?
}
