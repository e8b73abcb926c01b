import PeerLearning

/// The error of grades against the number of reviews: a line for each curve, a bar for the interval at each point.
struct ErrorChart {
    /// A point in the drawing's own units.
    struct Mark: Hashable {
        let x: Double
        let y: Double
        /// The ends of the interval.
        let low: Double
        let high: Double
    }

    /// A curve in the drawing's own units, and what it is called.
    struct Line: Hashable {
        let name: String
        let marks: [Mark]
    }

    static let width = 640.0
    static let height = 330.0
    static let plot = (left: 52.0, right: 628.0, top: 14.0, bottom: 278.0)
    /// The most lines that are told apart by colour and dashes.
    static let mostLines = 6

    let lines: [Line]
    /// The numbers of reviews on the axis.
    let reviews: [Int]
    /// The highest error on the axis.
    let top: Double
    /// Between which errors there is a line.
    let step: Double
    /// The error that was wished for, and what its line is called.
    let wanted: Double?
    let wish: String
    let caption: ChartCaption
    let axes: (reviews: String, error: String)

    /// - Returns: Nil where there are fewer than two points to draw.
    init?(_ words: SimulationWords) {
        let curves = words.report.curves.prefix(Self.mostLines)
        let points = curves.flatMap(\.points)
        let numbers = Set(points.map(\.reviews)).sorted()
        guard numbers.count > 1, let most = points.compactMap({ $0.forecast.errors?.rootMeanSquare.high }).max() else {
            return nil
        }
        reviews = numbers
        step = Self.step(for: most)
        top = max(step, (most / step).rounded(.up) * step)
        wanted =
            words.report.answers.lazy.compactMap { answer in
                if case .error(let most) = answer.need { most } else { nil }
            }.first
        wish = words.say("curve.wish")
        caption = ChartCaption(
            title: words.say("sweep.title"), description: words.say("sweep.chart"), anchor: "chart-error")
        axes = (words.say("axis.reviews"), words.say("axis.error"))
        let (top, reviews) = (top, reviews)
        lines = curves.enumerated().map { place, curve in
            let shift = (Double(place) - Double(curves.count - 1) / 2) * 5
            let marks = curve.points.compactMap { point -> Mark? in
                point.forecast.errors.map { errors in
                    let figure = errors.rootMeanSquare
                    func height(_ error: Double) -> Double { Self.y(error, top) }
                    return Mark(
                        x: Self.x(point.reviews, reviews) + shift, y: height(figure.value), low: height(figure.low),
                        high: height(figure.high))
                }
            }
            return Line(name: words.name(of: curve), marks: marks)
        }
    }

    /// A step of 1, 2 or 5 times a power of ten with which there are at most eight lines.
    static func step(for most: Double) -> Double {
        var power = 1e-6
        while power < 1e7 {
            for factor in [1.0, 2, 5] where most <= 8 * factor * power { return factor * power }
            power *= 10
        }
        return power
    }

    static func x(_ reviews: Int, _ all: [Int]) -> Double {
        let (first, last) = (all.first ?? 0, all.last ?? 0)
        let share = last > first ? Double(reviews - first) / Double(last - first) : 0.5
        return plot.left + 26 + share * (plot.right - plot.left - 52)
    }

    static func y(_ error: Double, _ top: Double) -> Double {
        plot.bottom - min(1, max(0, error / top)) * (plot.bottom - plot.top)
    }
}
