/// How much work reviewing is, and how it is shared.
public struct ForecastWork: Hashable, Sendable {
    /// The fewest reviews that a reviewer is asked for, in the mean over replications.
    public let leastLoad: ForecastFigure
    /// How many reviews a reviewer is asked for, in the mean.
    public let meanLoad: ForecastFigure
    /// The most reviews that a reviewer is asked for, in the mean over replications.
    public let mostLoad: ForecastFigure
    /// The share of reviewers who are asked for 0, 1, 2 … reviews; the shares add up to 1.
    public let loads: [Double]
    /// How many reviews come in.
    public let written: ForecastFigure
    /// The hours that all reviewers together spend on the reviews that come in.
    public let hours: ForecastFigure

    init?(_ trials: [CourseTrial], minutes: Double) {
        let busy = trials.filter { $0.submissions > 0 }
        let least = busy.map { Double($0.loads.firstIndex { $0 > 0 } ?? 0) }
        let most = busy.map { Double($0.loads.lastIndex { $0 > 0 } ?? 0) }
        guard let leastLoad = ForecastFigure(meanOf: least), let mostLoad = ForecastFigure(meanOf: most),
            let meanLoad = ForecastFigure(meanOf: busy.map { Double($0.asked) / Double($0.submissions) }),
            let written = ForecastFigure(meanOf: busy.map { Double($0.came) })
        else { return nil }
        self.leastLoad = leastLoad
        self.meanLoad = meanLoad
        self.mostLoad = mostLoad
        self.written = written
        hours = written.times(minutes / 60)
        var counts: [Int] = []
        for trial in busy {
            if trial.loads.count > counts.count {
                counts += Array(repeating: 0, count: trial.loads.count - counts.count)
            }
            for (load, count) in trial.loads.enumerated() { counts[load] += count }
        }
        let total = Double(max(1, counts.reduce(0, +)))
        loads = counts.map { Double($0) / total }
    }
}
