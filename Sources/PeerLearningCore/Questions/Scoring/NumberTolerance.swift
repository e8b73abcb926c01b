/// How near a number has to come.
public struct NumberTolerance: Hashable, Sendable {
    /// In what a distance is measured.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// In the number's own units.
        case absolute
        /// In parts of the number that is asked for: 0.05 is five per cent.
        case relative
        /// In factors: with 0.1, from the number divided by 1.1 to the number times 1.1.
        case geometric
    }

    /// Whether a number that lies exactly on a bound is near enough.
    public enum Bounds: String, Hashable, Sendable, CaseIterable {
        /// On both.
        case included
        /// On the lower one only.
        case lowerIncluded
        /// On the upper one only.
        case upperIncluded
        /// On none.
        case excluded
    }

    /// In what the distance is measured.
    public let measure: Measure
    /// How far below the number one may be.
    public let below: Double
    /// How far above the number one may be.
    public let above: Double
    /// Whether a number that lies exactly on a bound is near enough.
    public let bounds: Bounds

    /// Says how near a number has to come.
    public init(_ measure: Measure, below: Double, above: Double, bounds: Bounds = .included) {
        (self.measure, self.below, self.above, self.bounds) = (measure, below, above, bounds)
    }

    /// It has to be the number itself.
    public static let exact = absolute(0)

    /// It may be so far away.
    public static func absolute(_ distance: Double) -> NumberTolerance {
        NumberTolerance(.absolute, below: distance, above: distance)
    }

    /// It may be away by this part of the number.
    public static func relative(_ part: Double) -> NumberTolerance {
        NumberTolerance(.relative, below: part, above: part)
    }

    /// Whether a number is near enough.
    ///
    /// A bound that is included gives way by 10⁻¹⁴ of the number, so that 0.1 + 0.2 is 0.3. (Moodle gives way by 10⁻¹⁴
    /// where the number is below 1, too; then 0 would be the charge of an electron.)
    public func allows(_ number: Double, insteadOf wanted: Double) -> Bool {
        guard number.isFinite, wanted.isFinite else { return false }
        let (lower, upper) = interval(around: wanted)
        let slack = 1e-14 * max(wanted.magnitude, below, above)
        let isAbove = isLowerIncluded ? lower - slack <= number : lower < number
        let isBelow = isUpperIncluded ? number <= upper + slack : number < upper
        return isAbove && isBelow
    }

    private var isLowerIncluded: Bool { bounds == .included || bounds == .lowerIncluded }
    private var isUpperIncluded: Bool { bounds == .included || bounds == .upperIncluded }

    private func interval(around wanted: Double) -> (lower: Double, upper: Double) {
        switch measure {
        case .absolute: return (wanted - below, wanted + above)
        case .relative: return (wanted - wanted.magnitude * below, wanted + wanted.magnitude * above)
        case .geometric:
            let (one, other) = (wanted / (1 + below.magnitude), wanted * (1 + above.magnitude))
            return (min(one, other), max(one, other))
        }
    }

    var isSound: Bool { below.isFinite && above.isFinite && below >= 0 && above >= 0 }
}

/// What a number is worth as an answer.
public struct NumberKey: Hashable, Sendable {
    /// The number that is asked for.
    public let number: Double
    /// How near one has to come.
    public let tolerance: NumberTolerance
    /// What it is worth.
    public let worth: Double

    /// Says what a number is worth.
    public init(_ number: Double, _ tolerance: NumberTolerance = .exact, worth: Double = 1) {
        (self.number, self.tolerance, self.worth) = (number, tolerance, worth)
    }

    /// A key for every number of a range.
    public init(_ range: ClosedRange<Double>, worth: Double = 1) {
        let middle = range.lowerBound / 2 + range.upperBound / 2
        self.init(middle, .absolute(range.upperBound - middle), worth: worth)
    }

    var isSound: Bool { number.isFinite && tolerance.isSound && worth.isWorth }
}
