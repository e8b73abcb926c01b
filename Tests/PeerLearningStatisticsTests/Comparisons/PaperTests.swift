import PeerLearningStatistics
import Testing

/// Table 3 of the paper, from the mean difference, its standard error and the degrees of freedom.
struct PaperTests {
    @Test(arguments: [
        // difference, standard error, df, t, p, low, high: errors recovered from the paper's interval.
        (0.219095, 0.401_147_7, 294.0, 0.546, 0.585, -0.57039, 1.00858),
        (0.219095, 0.401_654_3, 291.057, 0.545, 0.586, -0.57142, 1.00961),
        (-22.74947, 0.460_055_8, 294, -49.449, 0.0, -23.65489, -21.84405),
        (-22.749475, 0.461_211_5, 287.823, -49.326, 0.0, -23.65725, -21.84170),
    ])
    func `M9: Table 3 follows from difference, standard error and degrees of freedom`(
        difference: Double, error: Double, df: Double, t: Double, p: Double, low: Double, high: Double
    ) throws {
        let row = try TTest(difference: difference, standardError: error, degreesOfFreedom: df)
        #expect(abs(row.t - t) < 6e-4)
        #expect(abs(row.pValue - p) < 6e-4)
        #expect(abs(row.interval.low - low) < 2e-5)
        #expect(abs(row.interval.high - high) < 2e-5)
    }
}
