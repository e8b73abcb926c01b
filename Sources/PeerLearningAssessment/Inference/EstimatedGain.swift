/// By how much a method is better than the mean, as the grades themselves tell, with the uncertainty of that.
///
/// Each grade of an item is hidden in turn, and mean and method predict it from the others, without what the method learnt
/// from the item about its graders. The hidden grade's own noise is the same for both; so the difference of the squared
/// errors is, in the mean, the difference of the two methods' squared errors. It is scaled from the grades that were left
/// to all of them. Nothing is assumed about graders but that they do not agree among themselves what to write.
public struct EstimatedGain: Hashable, Sendable {
    /// The root mean squared error of the mean minus that of the method, in points; below 0 where the mean is better.
    public let points: Double
    /// The lower end of the 95 % interval.
    public let low: Double
    /// The upper end of the 95 % interval.
    public let high: Double
    /// On how many items that rests: those with two grades or more.
    public let items: Int

    /// Whether the interval lies above 0: the method is shown to be better.
    public var isShown: Bool { low > 0 }

    /// No gain, surely: the method is the mean.
    public static let none = EstimatedGain(points: 0, low: 0, high: 0, items: 0)

    init(points: Double, low: Double, high: Double, items: Int) {
        self.points = points
        self.low = low
        self.high = high
        self.items = items
    }

    /// - Parameters:
    ///   - sum: The sum over items of the drop in squared error.
    ///   - squares: The sum of its squares.
    ///   - items: How many items.
    ///   - meanError: The mean squared error of the mean.
    init(sum: Double, squares: Double, items: Int, meanError: Double) {
        guard items > 1, meanError > 0 else {
            self = .none
            return
        }
        let count = Double(items)
        let drop = sum / count
        let half = 1.96 * (max(0, squares / count - drop * drop) / (count - 1)).squareRoot()
        func points(_ drop: Double) -> Double { meanError.squareRoot() - max(0, meanError - drop).squareRoot() }
        self.init(points: points(drop), low: points(drop - half), high: points(drop + half), items: items)
    }
}
