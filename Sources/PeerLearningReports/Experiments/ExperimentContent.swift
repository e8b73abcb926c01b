import PeerLearning

/// What a report on an experiment holds, before it is put on a page, into a file or on a terminal.
struct ExperimentContent {
    let title: String
    /// The verdict in plain words.
    let sentences: [String]
    let figures: [KeyFigure]
    let tables: [LaidTable]
    /// The tables that the paper has not.
    let supplements: [LaidTable]
    let notes: [String]
    let means: MeansChart?
    let distributions: [DistributionChart]
    let differences: [DifferenceChart]
    /// What each hue of a drawing stands for.
    let arms: [String]
    let hasIntervals: Bool

    /// Tables as they are made, numbered from a first number on.
    static func numbered(from first: Int, _ makers: [(Int) -> LaidTable?]) -> [LaidTable] {
        makers.reduce(into: []) { tables, make in
            if let table = make(first + tables.count) { tables.append(table) }
        }
    }
}
