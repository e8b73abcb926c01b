import PeerLearningAssessment
import PeerLearningCore
import PeerLearningStatistics
import Testing

@Suite struct ExperimentEdgeTests {
    private func row(_ id: String, _ arm: String, _ pre: Double?, _ post: Double?, _ programme: String? = nil)
        -> ExperimentRow
    {
        ExperimentRow(PersonID(id), arm: arm, programme: programme, pre: pre, post: post)
    }

    @Test func `M9: flaws of the data are told`() throws {
        #expect(throws: ExperimentError.noRows) { try ExperimentData([]) }
        #expect(throws: ExperimentError.duplicate("a")) {
            try ExperimentData([row("a", "x", 1, 2), row("a", "y", 1, 2)])
        }
        #expect(throws: ExperimentError.noArm("a")) { try ExperimentData([row("a", "", 1, 2)]) }
        #expect(throws: ExperimentError.numberOfArms(1)) { try ExperimentData([row("a", "x", 1, 2)]) }
        #expect(throws: ExperimentError.unknownControl("z", found: ["x", "y"])) {
            try ExperimentData([row("a", "x", 1, 2), row("b", "y", 1, 2)], control: "z")
        }
        #expect(throws: ExperimentError.unknownArm("y", "b")) {
            try ExperimentData([row("a", "x", 1, 2), row("b", "y", 1, 2)], arms: ["x", "z"])
        }
        for bad in [Double.nan, .infinity, -.infinity] {
            #expect(throws: ExperimentError.notFinite("b")) {
                try ExperimentData([row("a", "x", 1, 2), row("b", "y", bad, 2)])
            }
            #expect(throws: ExperimentError.notFinite("b")) {
                try ExperimentData([row("a", "x", 1, 2), row("b", "y", 1, bad)])
            }
        }
        let courses = (0..<1001).map { row("\($0)", $0 % 2 == 0 ? "x" : "y", 1, 2, "\($0)") }
        #expect(throws: ExperimentError.numberOfProgrammes(1001)) { try ExperimentData(courses) }
        let ids = (0..<101).map { row("\($0)", "arm \($0)", 1, 2) }
        #expect(throws: ExperimentError.numberOfArms(101)) { try ExperimentData(ids) }
    }

    @Test func `M9: what cannot be computed says why`() throws {
        let same = (0..<8).map { row("p\($0)", $0 < 4 ? "x" : "y", 5, $0 < 4 ? 6 : 7) }
        let flat = ExperimentAnalysis(of: try ExperimentData(same)).total
        #expect(flat.contrasts[0].post.welch.reason?.key == "experiment.reason.noVariance")
        #expect(flat.contrasts[0].post.leveneMean.reason?.key == "experiment.reason.noVariance")
        #expect(flat.arms[0].pre.shapiroWilk.reason?.key == "experiment.reason.noVariance")
        #expect(flat.arms[0].gain.reason?.key == "experiment.reason.noVariance")
        #expect(flat.contrasts[0].adjusted.reason != nil)
        #expect(flat.arms[0].post.mean == 6)
        let one = ExperimentAnalysis(of: try ExperimentData([row("a", "x", 1, 2), row("b", "y", nil, nil)]))
        #expect(one.total.contrasts[0].post.welch.reason?.key == "experiment.reason.tooFew")
        #expect(one.total.arms[1].post.mean == nil)
        #expect(one.attrition.lost == 1)
        #expect(one.histogram != nil)
        let nobody = ExperimentAnalysis(of: try ExperimentData([row("a", "x", nil, nil), row("b", "y", nil, nil)]))
        #expect(nobody.histogram == nil)
        #expect(nobody.advice[0].detectable.figure == nil)
    }

    @Test(arguments: [1e308, -1e308, 2.3e-308, 1e-300, 1e15])
    func `M9: scores of any size give figures or reasons, and no figure is not a number`(size: Double) throws {
        let rows = (0..<12).map { row("p\($0)", $0 % 2 == 0 ? "x" : "y", $0 < 6 ? size : -size, size, "\($0 % 3)") }
        let analysis = ExperimentAnalysis(of: try ExperimentData(rows))
        for part in analysis.programmes + [analysis.total] {
            for arm in part.arms {
                for figure in [arm.pre.mean, arm.post.mean, arm.pre.standardDeviation].compactMap(\.self) {
                    #expect(figure.isFinite)
                }
            }
            for contrast in part.contrasts {
                #expect(contrast.pre.welch.figure?.t.isFinite ?? true)
                #expect(contrast.pre.hedgesG.figure?.value.isFinite ?? true)
            }
        }
        for mean in analysis.overall {
            #expect(mean.overProgrammes?.isFinite ?? true)
            #expect(mean.overPeople?.isFinite ?? true)
        }
    }

    @Test func `M9: every score falls into one range of the distribution`() throws {
        let analysis = try HandMadeExperiment.analysis()
        let histogram = try #require(analysis.histogram)
        #expect(histogram.pre.map { $0.reduce(0, +) } == [11, 9])
        #expect(histogram.post.map { $0.reduce(0, +) } == [9, 10])
        #expect(histogram.low <= 26 && histogram.low + Double(histogram.ranges) * histogram.width > 74)
        #expect((5...50).contains(histogram.ranges))
        let place = Int((74 - histogram.low) / histogram.width)
        #expect(histogram.post[1][place] >= 1 && histogram.post[0][place] == 0)
    }

    @Test func `M9: behind letters nobody sees the arms, and the key brings them back`() throws {
        let data = try ExperimentData(HandMadeExperiment.rows(), control: "control")
        let letters = try (1...20 as ClosedRange<UInt64>).map { seed in
            let blinding = Blinding(of: data.arms, seed: seed)
            #expect(Set(blinding.arms) == ["control", "peers"])
            let hidden = try blinding.hide(data)
            #expect(hidden.arms == ["A", "B"] && hidden.isBlinded)
            let analysis = ExperimentAnalysis(of: hidden)
            #expect(analysis.isBlinded)
            #expect(!"\(analysis)".contains("peers"))
            #expect(try blinding.reveal(hidden, control: "control") == data)
            return blinding.arms[0]
        }
        #expect(Set(letters) == ["control", "peers"], "which arm is A depends on the seed")
        #expect(Blinding(of: ["b", "a"], seed: 4) == Blinding(of: ["a", "b"], seed: 4))
        #expect([0, 25, 26, 701, 702].map(Blinding.letter(at:)) == ["A", "Z", "AA", "ZZ", "AAA"])
        #expect(throws: ExperimentError.unknownArm("control", "a1")) {
            try Blinding(inOrderOfLetters: ["x", "peers"]).hide(data)
        }
    }

    @Test func `M9: sizes before the start are those of the power of the t test, with what raises and lowers them`()
        throws
    {
        #expect(try SampleSize(effect: 0.5).perArm == 64)
        #expect(try SampleSize(effect: 0.5, correlation: 0.6).perArm == 41)
        #expect(try SampleSize(effect: 0.5, loss: 0.2).perArm == 80)
        let grouped = try SampleSize(effect: 0.5, groupSize: 20, groupCorrelation: 0.1)
        #expect(abs(grouped.designEffect - 2.9) < 1e-12)
        #expect(grouped.groupsPerArm == 10)
        #expect(grouped.perArm == 200)
        #expect(try SampleSize(effect: 0.5, comparisons: 8).perArm > 64)
        #expect(throws: (any Error).self) { try SampleSize(effect: 0) }
        #expect(throws: (any Error).self) { try SampleSize(effect: .nan) }
        #expect(throws: (any Error).self) { try SampleSize(effect: 0.5, loss: 1) }
        #expect(throws: (any Error).self) { try SampleSize(effect: 0.5, groupSize: 0) }
        #expect(throws: (any Error).self) { try SampleSize(effect: 1e-9) }
        #expect(throws: (any Error).self) { try SampleSize(effect: 0.5, groupSize: .max, groupCorrelation: 0.5) }
    }
}
