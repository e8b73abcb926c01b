import PeerLearning
import PeerLearningStatistics

/// The difference after in each programme, with its interval, and what all programmes say together.
struct DifferenceChart {
    /// One line.
    struct Row: Hashable {
        let name: String
        let value: Double
        let interval: ClosedRange<Double>
        let isPooled: Bool
    }

    let rows: [Row]
    let scale: ExperimentScale
    let caption: ChartCaption
    let wording: Wording

    /// The chart of an arm; nil where there is nothing that can be drawn.
    init?(_ synthesis: ProgrammeSynthesis, place: Int, names: ExperimentNames, wording: Wording) {
        var rows = synthesis.programmes.compactMap { entry -> Row? in
            guard let test = entry.test.figure else { return nil }
            let number = names.programmes.firstIndex(of: entry.programme)
            return Row(
                name: names.title(ofProgramme: number), value: test.difference,
                interval: test.interval.low...test.interval.high, isPooled: false)
        }
        if let pooled = synthesis.random.figure {
            rows.append(
                Row(
                    name: wording("experiment.random"), value: pooled.value,
                    interval: pooled.interval.low...pooled.interval.high, isPooled: true))
        }
        let ends = rows.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] }
        guard !rows.isEmpty, let scale = ExperimentScale(holding: ends + [0]) else { return nil }
        self.rows = rows
        self.scale = scale
        self.wording = wording
        caption = ChartCaption(
            title: wording("experiment.chart.differences"),
            description: wording("experiment.chart.differences.description"), anchor: "chart-differences-\(place)")
    }

    var markup: HTML {
        let body = Double(rows.count) * ChartScale.rowHeight
        let zero = Length.share(scale.place(0))
        return """
            <svg class="rows" \(caption.attributes) width="100%" height="\(Length(body + 26))">\(caption.markup)
            \(scale.markup(below: body, wording))\
            <line class="nought" x1="\(zero)" x2="\(zero)" y1="0" y2="\(Length(body + 4))"/>
            \(rows.enumerated().map { draw($1, from: Double($0) * ChartScale.rowHeight) })</svg>
            """
    }

    private func draw(_ row: Row, from top: Double) -> HTML {
        let y = Length(top + ChartScale.trackLine)
        let colour: HTML = row.isPooled ? "a1" : "a0"
        let label = [row.value, row.interval.lowerBound, row.interval.upperBound]
            .map { wording.figure($0, digits: 2) }
        return """
            <g><text class="name" x="0" y="\(Length(top + ChartScale.nameLine))">\(ChartScale.fitted(row.name, to: 40)) \
            <tspan class="detail">\(label[0]) (\(label[1]) … \(label[2]))</tspan></text>\
            <line class="reach \(colour)" x1="\(share(row.interval.lowerBound))" x2="\(share(row.interval.upperBound))" \
            y1="\(y)" y2="\(y)"/><circle class="full \(colour)" cx="\(share(row.value))" cy="\(y)" r="5.5"/></g>

            """
    }

    private func share(_ value: Double) -> Length { Length.share(scale.place(value)) }
}
