import PeerLearning

/// How the scores of the arms are distributed: histograms laid over each other, one picture before and one after. Bars
/// are shares of the arm, so that arms of different sizes can be compared.
struct DistributionChart {
    let histogram: ScoreHistogram
    let stage: ExperimentStage
    let wording: Wording
    let caption: ChartCaption

    static let left = 40.0
    static let top = 10.0
    static let width = 410.0
    static let height = 190.0

    init(_ histogram: ScoreHistogram, stage: ExperimentStage, wording: Wording) {
        self.histogram = histogram
        self.stage = stage
        self.wording = wording
        caption = ChartCaption(
            title: wording("experiment.chart.distribution") + ": " + wording("experiment.when.\(stage.rawValue)"),
            description: wording("experiment.chart.distribution.description"),
            anchor: stage == .pre ? "chart-pre" : "chart-post")
    }

    /// The share of each arm's people in each range.
    var shares: [[Double]] { Self.shares(histogram.counts(at: stage)) }

    private static func shares(_ counts: [[Int]]) -> [[Double]] {
        counts.map { counts in
            let total = counts.reduce(0, +)
            return counts.map { total == 0 ? 0 : Double($0) / Double(total) }
        }
    }

    /// The highest bar of both pictures, so that they have one scale.
    private var highest: Double {
        let all = ExperimentStage.allCases.flatMap { Self.shares(histogram.counts(at: $0)).flatMap(\.self) }
        return max(all.max() ?? 0, 1e-9)
    }

    var markup: HTML {
        let floor = Self.top + Self.height
        let areas = shares.enumerated().map { place, shares in area(shares, arm: place, floor: floor) }
        return """
            <svg class="distribution" \(caption.attributes) viewBox="0 0 460 236">\(caption.markup)
            <text class="tick" x="34" y="\(Length(Self.top + 10))" text-anchor="end">\(wording.percent(highest))</text>
            <text class="tick" x="34" y="\(Length(floor))" text-anchor="end">0</text>
            \(ticks(floor: floor))\(areas)
            <line class="axis" x1="\(Length(Self.left))" x2="\(Length(Self.left + Self.width))" y1="\(Length(floor))" \
            y2="\(Length(floor))"/></svg>
            """
    }

    private func area(_ shares: [Double], arm: Int, floor: Double) -> HTML {
        let step = Self.width / Double(max(histogram.ranges, 1))
        var points: [HTML] = ["\(Length(Self.left)),\(Length(floor)) "]
        for (place, share) in shares.enumerated() {
            let y = Length(floor - share / highest * Self.height)
            let x = Self.left + Double(place) * step
            points.append("\(Length(x)),\(y) \(Length(x + step)),\(y) ")
        }
        points.append("\(Length(Self.left + Self.width)),\(Length(floor))")
        return "<polygon class=\"histogram a\(arm % 6)\" points=\"\(points)\"/>\n"
    }

    private func ticks(floor: Double) -> HTML {
        let high = histogram.low + Double(histogram.ranges) * histogram.width
        guard let scale = ExperimentScale(holding: [histogram.low, high]) else { return .empty }
        let inside = scale.ticks.filter { $0 >= histogram.low && $0 <= high }
        let lines = inside.map { tick -> HTML in
            let x = Length(Self.left + (tick - histogram.low) / (high - histogram.low) * Self.width)
            return """
                <line class="grid" x1="\(x)" x2="\(x)" y1="\(Length(Self.top))" y2="\(Length(floor + 5))"/>\
                <text class="tick" x="\(x)" y="\(Length(floor + 20))" text-anchor="middle">\
                \(wording.figure(tick, digits: scale.digits))</text>
                """
        }
        return "\(lines)"
    }
}
