import PeerLearning

/// How evenly the talk was shared: which share of the words the quieter people have, from the quietest up.
///
/// Source: M. O. Lorenz, *Methods of Measuring the Concentration of Wealth*, 1905. Twice the area between the curve and the
/// diagonal is the Gini coefficient.
struct LorenzCurve {
    /// A share of the people and the share of the words that they have together.
    struct Mark: Hashable {
        let people: Double
        let words: Double
    }

    /// The points, from (0, 0) to (1, 1); empty where nobody said a word.
    let points: [Mark]

    init(_ dominance: Dominance) {
        let total = dominance.words.reduce(0, +)
        guard total > 0 else {
            points = []
            return
        }
        var sum = 0
        var points = [Mark(people: 0, words: 0)]
        for (place, words) in dominance.words.sorted().enumerated() {
            sum += words
            points.append(
                Mark(people: Double(place + 1) / Double(dominance.words.count), words: Double(sum) / Double(total)))
        }
        self.points = points
    }
}

/// The curve as a drawing.
struct LorenzChart {
    let curve: LorenzCurve
    let wording: Wording
    let caption: ChartCaption

    init(_ report: WorkshopReport, wording: Wording) {
        curve = LorenzCurve(report.dominance)
        self.wording = wording
        caption = ChartCaption(
            title: wording("dominance.title"),
            description: wording("dominance.chart", ["gini": .text(wording.figure(report.dominance.gini, digits: 2))]),
            anchor: "chart-dominance")
    }

    static let left = 44.0
    static let top = 8.0
    static let side = 252.0

    /// A point as the drawing has it.
    static func place(_ point: LorenzCurve.Mark) -> (x: Length, y: Length) {
        (Length(left + point.people * side), Length(top + (1 - point.words) * side))
    }

    var markup: HTML {
        let corner = Length(Self.left + Self.side)
        let floor = Length(Self.top + Self.side)
        return """
            <svg class="lorenz" \(caption.attributes) viewBox="0 0 308 306">\(caption.markup)
            <rect class="plot" x="\(Length(Self.left))" y="\(Length(Self.top))" width="252" height="252" rx="4"/>
            \([0, 0.5, 1].map { ticks($0) })<polygon class="area" points="\(path)"/>
            <line class="equal" x1="\(Length(Self.left))" y1="\(floor)" x2="\(corner)" y2="\(Length(Self.top))"/>
            <polyline class="curve" points="\(path)"/>
            <text class="tick" x="170" y="300" text-anchor="middle">\(wording("dominance.people"))</text>
            <text class="tick" x="11" y="134" text-anchor="middle" transform="rotate(-90 11 134)">\
            \(wording("dominance.words"))</text></svg>
            """
    }

    private var path: [HTML] {
        curve.points.map { point in
            let (x, y) = Self.place(point)
            return "\(x),\(y) "
        }
    }

    private func ticks(_ share: Double) -> HTML {
        let (x, y) = Self.place(LorenzCurve.Mark(people: share, words: share))
        let number = Int((share * 100).rounded())
        return """
            <text class="tick" x="\(x)" y="278" text-anchor="middle">\(number)</text>\
            <text class="tick" x="38" y="\(y)" dy="4" text-anchor="end">\(number)</text>
            """
    }
}
