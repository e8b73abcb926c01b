import PeerLearning

/// Who did how much: for each person their shares of all reviews, comments and words, one beside the other.
struct ContributionChart {
    /// One person's bands.
    struct Bar: Hashable {
        let name: String
        let label: String
        /// The widths of the bands, from 0 to 1: of all bars together the longest fills the width.
        let bands: [Double]
    }

    let bars: [Bar]
    let caption: ChartCaption

    init(_ report: WorkshopReport, wording: Wording) {
        let rows = report.people.compactMap { row in row.contribution.map { (row.person, $0.measures) } }
        let totals = rows.reduce([0, 0, 0]) { zip($0, $1.1).map { $0 + $1 } }
        let shares = rows.map { zip($0.1, totals).map { $1 == 0 ? 0 : Double($0) / Double($1) } }
        let longest = shares.map { $0.reduce(0, +) }.max() ?? 0
        bars = zip(rows, shares).map { row, shares in
            Bar(
                name: wording.name(of: row.0), label: row.1.map(String.init).joined(separator: " · "),
                bands: shares.map { longest > 0 ? $0 / longest : 0 })
        }
        caption = ChartCaption(
            title: wording("contribution.title"), description: wording("contribution.chart"),
            anchor: "chart-contribution")
    }

    var markup: HTML {
        let height = Length(Double(bars.count) * ChartScale.rowHeight)
        return """
            <svg class="rows" \(caption.attributes) width="100%" height="\(height)">\(caption.markup)
            \(bars.enumerated().map { row($1, from: Double($0) * ChartScale.rowHeight) })</svg>
            """
    }

    private func row(_ bar: Bar, from top: Double) -> HTML {
        let y = Length(top + ChartScale.trackLine - 6)
        var start = 0.0
        var bands: [HTML] = []
        for (place, width) in bar.bands.enumerated() where width > 0 {
            bands.append(
                """
                <rect class="band b\(place)" x="\(Length.share(start))" y="\(y)" width="\(Length.share(width))" height="12"/>
                """)
            start += width
        }
        return """
            <g><rect class="rail" x="0" y="\(y)" width="100%" height="12" rx="3"/>\(bands)\
            <text class="name" x="0" y="\(Length(top + ChartScale.nameLine))">\(ChartScale.fitted(bar.name))</text>\
            <text class="value" x="100%" y="\(Length(top + ChartScale.nameLine))" text-anchor="end">\(bar.label)</text></g>

            """
    }
}

extension Contribution {
    /// What the bands show, in their order: reviews, comments, words.
    var measures: [Int] { [reviews, comments, words] }
}
