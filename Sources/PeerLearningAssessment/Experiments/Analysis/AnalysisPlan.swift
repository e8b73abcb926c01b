/// What was decided before the data were seen.
///
/// ```swift
/// let plan = AnalysisPlan(confidence: 0.95, margin: 3)  // three points do not matter
/// ```
public struct AnalysisPlan: Hashable, Sendable {
    /// How p-values answer for many programmes.
    public enum Correction: String, Hashable, Sendable, CaseIterable {
        /// Holm: against any false alarm.
        case holm
        /// Bonferroni: against any false alarm, stricter than it has to be.
        case bonferroni
        /// Benjamini and Hochberg: a share of false alarms among what is found.
        case benjaminiHochberg
        /// As they are.
        case none
    }

    /// How often intervals cover the true value, between 0 and 1.
    public let confidence: Double
    /// Below which p-value a difference counts as found: one less the confidence.
    public var alpha: Double { 1 - confidence }
    /// The correction over programmes.
    public let correction: Correction
    /// How many points do not matter, above 0: then it is tested whether arms are equivalent within them.
    public let margin: Double?
    /// The power for which sizes are advised, between 0 and 1.
    public let power: Double

    /// The usual plan: 95 % intervals, Holm's correction, a power of 80 %, no test of equivalence.
    public static let usual = AnalysisPlan()

    private init() { (confidence, correction, margin, power) = (0.95, .holm, nil, 0.8) }

    /// Makes a plan; nil where a confidence is not from 0.5 to 1, a power not between 0 and 1, or a margin not above 0.
    public init?(
        confidence: Double = 0.95, correction: Correction = .holm, margin: Double? = nil, power: Double = 0.8
    ) {
        guard confidence >= 0.5, confidence < 1, power > 0, power < 1 else { return nil }
        if let margin { guard margin > 0, margin.isFinite else { return nil } }
        self.confidence = confidence
        self.correction = correction
        self.margin = margin
        self.power = power
    }
}
