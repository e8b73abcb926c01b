/// What somebody judged of exemplars, works that staff has judged before, beside what staff said.
///
/// ```swift
/// var record = CalibrationRecord()
/// record.add(CalibrationRecord.Judgement(given: [80, 50], reference: [70, 50]))
/// let qualification = Qualification().decide(record)
/// ```
public struct CalibrationRecord: Hashable, Sendable {
    /// One exemplar: the scores by criterion, from 0 to 100.
    public struct Judgement: Hashable, Sendable {
        /// What the reviewer gave; nil where a criterion was left out.
        public let given: [Double?]
        /// What staff gave.
        public let reference: [Double]

        /// Describes a judgement.
        public init(given: [Double?], reference: [Double]) {
            self.given = given
            self.reference = reference
        }

        /// By how much each criterion that was answered lies above the reference.
        var differences: [Double] {
            zip(given, reference).compactMap { given, reference in
                given.flatMap { ($0 - reference).isFinite ? $0 - reference : nil }
            }
        }

        /// By how much the whole lies above the reference, in the mean over criteria; nil where nothing was answered.
        var difference: Double? {
            let all = differences
            return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
        }
    }

    /// The judgements, in the order in which they were given.
    public private(set) var judgements: [Judgement]

    /// A record of judgements.
    public init(_ judgements: [Judgement] = []) { self.judgements = judgements }

    /// Adds a judgement.
    public mutating func add(_ judgement: Judgement) { judgements.append(judgement) }

    /// How far judgements typically lie from the reference: a root mean square over exemplars; nil where there are none.
    public var deviation: Double? {
        let all = judgements.compactMap(\.difference)
        return all.isEmpty ? nil : (all.reduce(0) { $0 + $1 * $1 } / Double(all.count)).squareRoot()
    }

    /// What is known of the reviewer from exemplars: where they begin in their first workshop.
    ///
    /// - Parameters:
    ///   - biasDeviation: How reviewers usually differ in severity, as a standard deviation in points.
    ///   - noiseDeviation: How a reviewer's scores usually scatter.
    public func prior(biasDeviation: Double = 5, noiseDeviation: Double = 8) -> GraderPrior {
        let differences = judgements.compactMap(\.difference)
        let (usual, noise) = (biasDeviation * biasDeviation, noiseDeviation * noiseDeviation)
        let count = Double(differences.count)
        let variance = 1 / (1 / usual + count / noise)
        let bias = differences.reduce(0, +) / noise * variance
        let rest = differences.reduce(0) { $0 + ($1 - bias) * ($1 - bias) } + count * variance
        return GraderPrior(
            bias: bias, biasVariance: variance, shape: 3 + count / 2, rate: 3 * noise + rest / 2)
    }
}
