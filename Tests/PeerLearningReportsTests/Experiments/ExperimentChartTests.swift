import PeerLearning
import Testing

@testable import PeerLearningReports

@Suite struct ExperimentChartTests {
    private let wording = Wording(.english)

    @Test(arguments: [([0.0, 100], 0.0, 100.0), ([31.2, 88.4], 30, 90), ([-3.2, 1.1], -4, 2), ([5, 5], 5, 5.1)])
    func `An axis has round ends that hold all scores (M9)`(scores: [Double], low: Double, high: Double) throws {
        let scale = try #require(ExperimentScale(holding: scores))
        #expect(abs(scale.low - low) < 1e-9 && abs(scale.high - high) < 1e-9, "\(scale)")
        #expect(scale.ticks.count > 1 && scale.ticks.count < 15)
        for score in scores { #expect((0...1).contains(scale.place(score))) }
    }

    @Test(arguments: [[], [1e300], [-1e308, 1e308], [Double.infinity]])
    func `What cannot be drawn has no axis (M9)`(scores: [Double]) {
        #expect(ExperimentScale(holding: scores) == nil)
    }

    @Test func `Means stand where their scores are, with their intervals (M9)`() throws {
        let mark = MeansChart.Mark(mean: 50, interval: 25...75)
        let row = MeansChart.Row(
            name: "maths",
            tracks: [
                MeansChart.Track(arm: 0, pre: MeansChart.Mark(mean: 0, interval: nil), post: mark),
                MeansChart.Track(arm: 1, pre: nil, post: MeansChart.Mark(mean: 100, interval: nil)),
            ])
        let markup = try #require(MeansChart(rows: [row], wording: wording)).markup.markup
        #expect(markup.contains("class=\"full a0\" cx=\"50%\""))
        #expect(markup.contains("class=\"reach a0\" x1=\"25%\" x2=\"75%\""))
        #expect(markup.contains("class=\"hollow a0\" cx=\"0%\""))
        #expect(markup.contains("class=\"full a1\" cx=\"100%\""))
    }

    @Test func `Bars of a distribution are shares of the arm, so that arms of all sizes compare (M9)`() throws {
        let rows = (0..<30).map {
            ExperimentRow(PersonID("\($0)"), arm: $0 < 10 ? "a" : "b", pre: Double($0 % 10), post: Double($0 % 10))
        }
        let analysis = ExperimentAnalysis(of: try ExperimentData(rows))
        let chart = DistributionChart(try #require(analysis.histogram), stage: .post, wording: wording)
        for shares in chart.shares { #expect(abs(shares.reduce(0, +) - 1) < 1e-9) }
        #expect(chart.shares[0] == chart.shares[1])
    }
}
