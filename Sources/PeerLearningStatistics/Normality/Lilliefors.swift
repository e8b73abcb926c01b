/// Lilliefors' test: may these values come from a normal distribution whose mean and deviation are taken from them?
///
/// D as in `KolmogorovSmirnov`. p up to 0.1 by the formula of Dallal and Wilkinson (*American Statistician* 40, 1986),
/// above it from a table of ten million simulations; both hold to two or three digits. SPSS prints 0.200 as a lower
/// bound.
///
/// Throws `tooFew` below four values, `noVariance`, `notFinite`. Cost: a sort and n normal tails.
public struct Lilliefors: Hashable, Sendable {
    /// D.
    public let d: Double
    /// By how much the sample's share is ahead at most.
    public let dPlus: Double
    /// By how much it is behind at most.
    public let dMinus: Double
    /// The chance of a D as large in a normal sample; between 0.1 and 0.99 from the table.
    public let pValue: Double
    /// The chance from the table alone, from 0.001 to 0.99.
    public let pValueFromTable: Double
    /// The formula of Dallal and Wilkinson as it stands; it means something up to 0.1 only.
    public let dallalWilkinson: Double
    /// The D whose chance is 0.1 by the formula.
    public let tenPercentPoint: Double

    /// The test of a sample.
    public init(_ sample: [Double]) throws(StatisticsFailure) {
        try Check.atLeast(4, found: sample.count)
        let distance = try KolmogorovSmirnov(sample)
        let n = Double(sample.count)
        d = distance.d
        dPlus = distance.dPlus
        dMinus = distance.dMinus
        let scaled = n > 100 ? d * Elementary.pow(n / 100, 0.49) : d
        let size = min(n, 100)
        let root = (size + 2.78019).squareRoot()
        let rest = 0.974_598 / size.squareRoot() + 1.67997 / size - 0.122_119
        dallalWilkinson = Elementary.exp(-7.01256 * scaled * scaled * root * root + 2.99587 * scaled * root + rest)
        let constant = rest - Elementary.log(0.1)
        let point = (2.99587 + (2.99587 * 2.99587 + 4 * 7.01256 * constant).squareRoot()) / (2 * 7.01256 * root)
        tenPercentPoint = n > 100 ? point / Elementary.pow(n / 100, 0.49) : point
        pValueFromTable = LillieforsTable.chance(of: d, count: sample.count)
        pValue = dallalWilkinson > 0.1 ? pValueFromTable : dallalWilkinson
    }

    /// Whether SPSS would print ".200*", a lower bound.
    public var isPrintedAsLowerBound: Bool { dallalWilkinson > 0.2 }
}
