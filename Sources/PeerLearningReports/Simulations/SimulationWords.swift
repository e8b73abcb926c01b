import PeerLearning

/// Puts a dry run into words of one language.
struct SimulationWords {
    let report: SimulationReport
    let wording: Wording

    /// A text of the account.
    func say(_ name: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        wording("simulation.\(name)", arguments)
    }

    /// All parts, in order.
    var sections: [SimulationSection] {
        [grades, work, wrong, times, advice, answers, sweep, formulas, plan].compactMap(\.self)
    }

    /// How often it was run, and what intervals mean.
    var foot: [String] {
        [
            say(
                "foot.runs", ["runs": .number(report.forecast.replications), "seed": .text("\(report.forecast.seed)")]),
            say("foot.limits"),
        ]
    }
}

extension SimulationWords {
    /// A figure with its interval, as in `4.3 (4.2–4.4)`.
    func interval(_ figure: ForecastFigure, digits: Int = 1) -> String {
        func written(_ value: Double) -> String { wording.figure(value, digits: digits) }
        let (value, low, high) = (written(figure.value), written(figure.low), written(figure.high))
        return low == high ? value : "\(value) (\(low)–\(high))"
    }

    /// A figure with half of its interval, as in `4.3 ± 0.1`.
    func plusMinus(_ figure: ForecastFigure) -> String {
        let half = max(figure.high - figure.value, figure.value - figure.low)
        return "\(wording.figure(figure.value, digits: 1)) ± \(wording.figure(half, digits: 1))"
    }

    /// A share with its interval, as in `1.2 % (1.0–1.4)`.
    func share(_ figure: ForecastFigure) -> String {
        let digits = Self.digits(figure.value)
        func written(_ share: Double) -> String { wording.figure(share * 100, digits: digits) }
        let (low, high) = (written(figure.low), written(figure.high))
        let value = percent(figure.value, digits: digits)
        return low == high ? value : "\(value) (\(low)–\(high))"
    }

    /// A share, with as many digits as tell it from 0 and 100 %.
    func percent(_ share: Double) -> String {
        let isWhole = ((share * 100).rounded() - share * 100).magnitude < 1e-9
        return percent(share, digits: isWhole ? 0 : Self.digits(share))
    }

    private func percent(_ share: Double, digits: Int) -> String {
        wording("percent", ["value": .decimal(share * 100, digits: digits)])
    }

    private static func digits(_ share: Double) -> Int {
        let distance = min(share, 1 - share)
        return distance == 0 || distance >= 0.1 ? 0 : distance >= 0.01 ? 1 : 2
    }

    /// A number of days, with one digit where it is not whole.
    func days(_ count: Double) -> String {
        count.rounded() == count
            ? say("days", ["count": .number(Int(count))]) : say("days.part", ["count": .decimal(count, digits: 1)])
    }

    /// A number without digits that say nothing.
    func plain(_ value: Double) -> String { wording.figure(value, digits: value.rounded() == value ? 0 : 1) }
}
