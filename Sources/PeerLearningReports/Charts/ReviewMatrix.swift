import PeerLearning

/// Who reviewed whom: a row for each author, a column for each reviewer, a cell for each review that was asked for.
struct ReviewMatrix {
    /// One review in its cell.
    struct Cell: Hashable {
        let row: Int
        let column: Int
        /// What is written in it.
        let label: String
        /// How high the score is, in five steps from 0 to 4; nil where there is none.
        let step: Int?
        let isDone: Bool
        /// Whether the reviewer was asked to look once more.
        let hasSecondLook: Bool
        /// The whole in words.
        let hint: String
    }

    /// More cells than this are left to the table.
    static let mostCells = 2_500

    let authors: [ReportedPerson]
    let reviewers: [ReportedPerson]
    let cells: [Cell]
    /// The first column of a guide, where guides stand apart from authors.
    let firstGuide: Int?
    let wording: Wording
    let caption: ChartCaption

    init(_ report: WorkshopReport, wording: Wording) {
        let asked = Set(report.submissions.flatMap(\.reviews).map(\.reviewer))
        let columns = report.people.filter { asked.contains($0.person) }
        let places = Dictionary(columns.enumerated().map { ($1.person, $0) }) { first, _ in first }
        authors = report.submissions.map(\.author)
        reviewers = columns.map(\.person)
        firstGuide = report.showsNames ? columns.firstIndex { $0.part == .guide } : nil
        cells = report.submissions.enumerated().flatMap { row, submission in
            submission.reviews.filter { !$0.isSecondLook }.compactMap { review in
                places[review.reviewer].map { column in
                    Cell(review, of: submission, row: row, column: column, wording: wording)
                }
            }
        }
        self.wording = wording
        caption = ChartCaption(
            title: wording("reviews.title"), description: wording("reviews.chart"), anchor: "chart-reviews")
    }

    /// Whether there is something to draw, and not too much.
    var isDrawn: Bool { !cells.isEmpty && authors.count * reviewers.count <= Self.mostCells }

    /// The step of a score: five of equal width from 0 to 100.
    static func step(of score: Double) -> Int { min(4, max(0, Int(score / 20))) }

    /// The left edge of a column.
    func left(of column: Int) -> Double {
        Self.gutter + Double(column) * Self.cellWidth
            + (firstGuide.map { column >= $0 && $0 > 0 } == true ? Self.gap : 0)
    }

    /// The upper edge of a row.
    func top(of row: Int) -> Double { Self.header + Double(row) * Self.cellHeight }
}

extension ReviewMatrix {
    static let cellWidth = 38.0
    static let cellHeight = 32.0
    static let gutter = 186.0
    static let header = 118.0
    static let gap = 14.0

    var markup: HTML {
        let width = Length(left(of: max(0, reviewers.count - 1)) + Self.cellWidth + 62)
        let height = Length(top(of: authors.count) + 4)
        return """
            <svg class="matrix" \(caption.attributes) width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)">\
            \(caption.markup)
            \(authors.enumerated().map { rowLabel($1, at: $0) })\(reviewers.enumerated().map { columnLabel($1, at: $0) })
            \(grounds)\(cells.map(cell))</svg>
            """
    }

    private var grounds: [HTML] {
        authors.enumerated().flatMap { row, author in
            reviewers.enumerated().map { column, reviewer in
                box(row, column, kind: author == reviewer ? "own" : "ground")
            }
        }
    }

    private func box(_ row: Int, _ column: Int, kind: HTML) -> HTML {
        """
        <rect class="\(kind)" x="\(Length(left(of: column) + 1.5))" y="\(Length(top(of: row) + 1.5))" \
        width="35" height="29" rx="5"/>
        """
    }

    private func rowLabel(_ person: ReportedPerson, at row: Int) -> HTML {
        """
        <text class="name" x="\(Length(Self.gutter - 12))" y="\(Length(top(of: row) + 21))" text-anchor="end">\
        \(ChartScale.fitted(wording.name(of: person), to: 20))</text>
        """
    }

    private func columnLabel(_ person: ReportedPerson, at column: Int) -> HTML {
        let x = Length(left(of: column) + 17)
        let y = Length(Self.header - 8)
        return """
            <text class="name" x="\(x)" y="\(y)" transform="rotate(-48 \(x) \(y))">\
            \(ChartScale.fitted(wording.name(of: person), to: 16))</text>
            """
    }

    private func cell(_ cell: Cell) -> HTML {
        let kind: HTML = cell.step.map { "step s\($0)" } ?? (cell.isDone ? "done" : "open")
        let x = left(of: cell.column)
        let y = top(of: cell.row)
        let mark: HTML = """
            <circle class="again" cx="\(Length(x + 33))" cy="\(Length(y + 6.5))" r="4.5"/>
            """
        let ink: HTML = cell.step.map { "ink i\($0)" } ?? "ink"
        return """
            <g><title>\(cell.hint)</title>\(box(cell.row, cell.column, kind: kind))<text class="\(ink)" \
            x="\(Length(x + 19))" y="\(Length(y + 20.5))" text-anchor="middle">\(cell.label)</text>\
            \(HTML.when(cell.hasSecondLook, mark))</g>

            """
    }
}

extension ReviewMatrix.Cell {
    init(_ review: ReportedReview, of submission: ReportedSubmission, row: Int, column: Int, wording: Wording) {
        self.row = row
        self.column = column
        isDone = review.isDone
        label = review.score.map { wording.figure($0, digits: 0) } ?? (review.isDone ? "✓" : "…")
        step = review.score.map(ReviewMatrix.step)
        hasSecondLook = submission.reviews.contains { $0.isSecondLook && $0.reviewer == review.reviewer }
        let names = "\(wording.name(of: review.reviewer)) → \(wording.name(of: submission.author))"
        hint = "\(names): \(review.isDone ? wording.score(review.score) : wording("reviews.open"))"
    }
}
