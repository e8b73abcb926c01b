/// The interval of an effect from its t.
enum NoncentralityInterval {
    static func of(
        t: Double, degreesOfFreedom: Double, confidence: Double, unit: Double
    ) throws(StatisticsFailure) -> ConfidenceInterval {
        let half = (1 - (try Check.level(confidence))) / 2
        let low = try NoncentralT.noncentrality(ofT: t, degreesOfFreedom: degreesOfFreedom, survival: half)
        let high = -(try NoncentralT.noncentrality(ofT: -t, degreesOfFreedom: degreesOfFreedom, survival: half))
        return try ConfidenceInterval(low: low * unit, high: high * unit, confidence: confidence)
    }
}
