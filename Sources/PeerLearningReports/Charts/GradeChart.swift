import PeerLearning

/// Grades on an axis from 0 to 100: a dot for each submission, a bar for the spread around it, a ring for each review.
struct GradeChart {
    /// One submission on the axis.
    struct Mark: Hashable {
        /// Whose it is.
        let name: String
        /// What is written beside it.
        let label: String
        /// The grade's place, from 0 to 1; nil where there is no grade.
        let dot: Double?
        /// Where the spread begins and ends, kept inside the axis.
        let bar: ClosedRange<Double>?
        /// The places of the single reviews' scores.
        let rings: [Double]
    }

    let marks: [Mark]
    let mean: Double?
    let caption: ChartCaption

    init(_ report: WorkshopReport, wording: Wording) {
        marks = report.submissions.map { submission in
            Mark(
                name: wording.name(of: submission.author), label: wording.grade(submission.grade),
                dot: submission.grade?.value.map(Self.place), bar: submission.grade.flatMap(Self.bar),
                rings: submission.reviews.filter { !$0.isSecondLook }.compactMap(\.score).map(Self.place))
        }
        mean = report.meanGrade.map(Self.place)
        caption = ChartCaption(
            title: wording("grades.title"), description: wording("grades.chart"), anchor: "chart-grades")
    }

    /// The place of a score on the axis.
    static func place(_ score: Double) -> Double { min(1, max(0, score / 100)) }

    private static func bar(_ grade: ReportedGrade) -> ClosedRange<Double>? {
        guard let value = grade.value, let spread = grade.spread, spread > 0 else { return nil }
        return place(value - spread)...place(value + spread)
    }

    var markup: HTML {
        let body = Double(marks.count) * ChartScale.rowHeight
        return """
            <svg class="rows" \(caption.attributes) width="100%" height="\(Length(body + 30))">\(caption.markup)
            \([0.0, 0.25, 0.5, 0.75, 1].map { tick($0, below: body) })\(HTML.ifPresent(mean) { line(at: $0, to: body) })
            \(marks.enumerated().map { row($1, from: Double($0) * ChartScale.rowHeight) })</svg>
            """
    }

    private func tick(_ place: Double, below body: Double) -> HTML {
        let anchor: HTML = place == 0 ? "start" : place == 1 ? "end" : "middle"
        return """
            <line class="grid" x1="\(Length.share(place))" x2="\(Length.share(place))" y1="0" y2="\(Length(body + 6))"/>\
            <text class="tick" x="\(Length.share(place))" y="\(Length(body + 22))" text-anchor="\(anchor)">\
            \(Int((place * 100).rounded()))</text>
            """
    }

    private func line(at place: Double, to body: Double) -> HTML {
        """
        <line class="mean" x1="\(Length.share(place))" x2="\(Length.share(place))" y1="0" y2="\(Length(body + 6))"/>
        """
    }

    private func row(_ mark: Mark, from top: Double) -> HTML {
        let middle = Length(top + ChartScale.trackLine)
        let bar = HTML.ifPresent(mark.bar) { bar in
            """
            <line class="spread" x1="\(Length.share(bar.lowerBound))" x2="\(Length.share(bar.upperBound))" \
            y1="\(middle)" y2="\(middle)"/>
            """
        }
        let rings = mark.rings.map { ring -> HTML in
            "<circle class=\"ring\" cx=\"\(Length.share(ring))\" cy=\"\(middle)\" r=\"3.5\"/>"
        }
        let dot = HTML.ifPresent(mark.dot) { dot in
            "<circle class=\"dot\" cx=\"\(Length.share(dot))\" cy=\"\(middle)\" r=\"6.5\"/>"
        }
        return """
            <g><line class="track" x1="0" x2="100%" y1="\(middle)" y2="\(middle)"/>\(bar)\(dot)\(rings)\
            <text class="name" x="0" y="\(Length(top + ChartScale.nameLine))">\(ChartScale.fitted(mark.name))</text>\
            <text class="value" x="100%" y="\(Length(top + ChartScale.nameLine))" text-anchor="end">\(mark.label)</text></g>

            """
    }
}
