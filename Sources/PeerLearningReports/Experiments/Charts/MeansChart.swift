import PeerLearning
import PeerLearningStatistics

/// Means with their intervals, before and after: a row for each programme, in it a line for each arm.
struct MeansChart {
    /// One arm in one programme.
    struct Track: Hashable {
        let arm: Int
        let pre: Mark?
        let post: Mark?
    }

    /// A mean on the axis, with its interval.
    struct Mark: Hashable {
        let mean: Double
        let interval: ClosedRange<Double>?
    }

    /// A programme.
    struct Row: Hashable {
        let name: String
        let tracks: [Track]
    }

    let rows: [Row]
    let scale: ExperimentScale
    let caption: ChartCaption
    let wording: Wording

    static let trackHeight = 20.0
    static let nameHeight = 26.0

    /// The chart; nil where there is nothing that can be drawn.
    init?(rows: [Row], wording: Wording) {
        let scores = rows.flatMap(\.tracks).flatMap { [$0.pre, $0.post] }.compactMap(\.self).flatMap { mark in
            [mark.mean, mark.interval?.lowerBound, mark.interval?.upperBound].compactMap(\.self)
        }
        guard let scale = ExperimentScale(holding: scores) else { return nil }
        self.rows = rows
        self.scale = scale
        self.wording = wording
        caption = ChartCaption(
            title: wording("experiment.chart.means"), description: wording("experiment.chart.means.description"),
            anchor: "chart-means")
    }

    var markup: HTML {
        let heights = rows.map { Self.nameHeight + Double($0.tracks.count) * Self.trackHeight + 6 }
        let body = heights.reduce(0, +)
        var top = 0.0
        var drawn: [HTML] = []
        for (row, height) in zip(rows, heights) {
            drawn.append(draw(row, from: top))
            top += height
        }
        return """
            <svg class="rows" \(caption.attributes) width="100%" height="\(Length(body + 26))">\(caption.markup)
            \(scale.markup(below: body, wording))\(drawn)</svg>
            """
    }

    private func draw(_ row: Row, from top: Double) -> HTML {
        let tracks = row.tracks.enumerated().map { place, track -> HTML in
            let y = top + Self.nameHeight + (Double(place) + 0.5) * Self.trackHeight
            return draw(track, at: y)
        }
        return """
            <g><text class="name" x="0" y="\(Length(top + 17))">\(ChartScale.fitted(row.name, to: 60))</text>\(tracks)</g>

            """
    }

    private func draw(_ track: Track, at y: Double) -> HTML {
        let colour: HTML = "a\(track.arm % 6)"
        let line = HTML.ifPresent(track.pre) { pre in
            HTML.ifPresent(track.post) { post in
                """
                <line class="way \(colour)" x1="\(share(pre.mean))" x2="\(share(post.mean))" y1="\(Length(y))" \
                y2="\(Length(y))"/>
                """
            }
        }
        let marks: [HTML] = [(track.pre, "hollow" as HTML), (track.post, "full")].map { mark, kind in
            HTML.ifPresent(mark) { mark in
                """
                \(HTML.ifPresent(mark.interval) { range in
                    """
                    <line class="reach \(colour)" x1="\(share(range.lowerBound))" x2="\(share(range.upperBound))" \
                    y1="\(Length(y))" y2="\(Length(y))"/>
                    """
                })<circle class="\(kind) \(colour)" cx="\(share(mark.mean))" cy="\(Length(y))" r="5.5"/>
                """
            }
        }
        return "\(line)\(marks)"
    }

    private func share(_ score: Double) -> Length { Length.share(scale.place(score)) }
}

extension ExperimentScale {
    /// Ticks with their lines.
    func markup(below body: Double, _ wording: Wording) -> HTML {
        let lines = ticks.enumerated().map { place, tick -> HTML in
            let x = Length.share(self.place(tick))
            let anchor: HTML = place == 0 ? "start" : place == ticks.count - 1 ? "end" : "middle"
            return """
                <line class="grid" x1="\(x)" x2="\(x)" y1="0" y2="\(Length(body + 4))"/>\
                <text class="tick" x="\(x)" y="\(Length(body + 20))" text-anchor="\(anchor)">\
                \(wording.figure(tick, digits: digits))</text>
                """
        }
        return "\(lines)"
    }
}

extension MeansChart.Row {
    init(_ name: String, _ part: ExperimentPart) {
        self.init(
            name: name,
            tracks: part.arms.enumerated().map { place, arm in
                MeansChart.Track(arm: place, pre: MeansChart.Mark(arm.pre), post: MeansChart.Mark(arm.post))
            })
    }

    init(_ name: String, _ part: SummaryComparison.Part) {
        self.init(
            name: name,
            tracks: zip(part.pre, part.post).enumerated().map { place, figures in
                MeansChart.Track(
                    arm: place, pre: figures.0.map { MeansChart.Mark(mean: $0.mean, interval: nil) },
                    post: figures.1.map { MeansChart.Mark(mean: $0.mean, interval: nil) })
            })
    }
}

extension MeansChart.Mark {
    init?(_ figures: StageFigures) {
        guard let mean = figures.mean else { return nil }
        self.init(mean: mean, interval: figures.meanInterval.figure.map { $0.low...$0.high })
    }
}
