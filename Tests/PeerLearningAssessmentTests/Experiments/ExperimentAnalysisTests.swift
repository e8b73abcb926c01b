import PeerLearningAssessment
import PeerLearningCore
import PeerLearningStatistics
import Testing

/// Expected figures: scipy 1.x and numpy on the same lines (`ttest_ind`, `levene`, `mannwhitneyu` without continuity
/// correction, `shapiro`, `fisher_exact`; least squares for the covariance analysis; the formulas of DerSimonian and
/// Laird written out).
@Suite struct ExperimentAnalysisTests {
    private func near(_ found: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
        found.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
    }

    @Test func `M9: sizes, means and deviations are those of who has a score`() throws {
        let analysis = try HandMadeExperiment.analysis()
        #expect(analysis.people == 21)
        #expect(analysis.arms == ["control", "peers"])
        #expect(analysis.total.arms.map(\.assigned) == [11, 10])
        #expect(analysis.total.arms.map(\.pre.count) == [11, 9])
        #expect(analysis.total.arms.map(\.post.count) == [9, 10])
        #expect(near(analysis.total.arms[0].post.mean, 49.888888888888886))
        #expect(near(analysis.total.arms[1].post.standardDeviation, 9.556847457887633))
        #expect(analysis.programmes.map(\.programme) == ["maths", "history"])
        #expect(near(analysis.programmes[1].arms[1].pre.mean, 30.5))
        #expect(near(analysis.total.arms[1].post.shapiroWilk.figure?.w, 0.9593877669918046, 1e-6))
        #expect(near(analysis.total.arms[1].post.shapiroWilk.figure?.pValue, 0.7788691288709603, 1e-4))
    }

    @Test func `M9: Student, Welch, Levene, ranks and effects are those of scipy, control less the other`() throws {
        let post = try HandMadeExperiment.analysis().total.contrasts[0].post
        #expect(near(post.student.figure?.t, -2.4142352417033233))
        #expect(near(post.student.figure?.pValue, 0.02732747684687502))
        #expect(post.student.figure?.degreesOfFreedom == 17)
        #expect(near(post.welch.figure?.t, -2.4664582435299436))
        #expect(near(post.welch.figure?.degreesOfFreedom, 15.761614131714326))
        #expect(near(post.welch.figure?.pValue, 0.02551753667526568))
        #expect(near(post.welch.figure?.interval.low, -16.95169050264975))
        #expect(near(post.welch.figure?.interval.high, -1.2705317195724772))
        #expect(near(post.leveneMean.figure?.test.f, 1.59103051924071))
        #expect(near(post.leveneMedian.figure?.test.pValue, 0.219275932791225))
        #expect(near(post.mannWhitney.figure?.u, 19.5))
        #expect(near(post.mannWhitney.figure?.pValue, 0.03725304028104262))
        #expect(near(post.cohensD.figure?.value, -1.1092645423550975))
        let pre = try HandMadeExperiment.analysis().programmes[0].contrasts[0].pre
        #expect(near(pre.welch.figure?.t, 0.07797537321897753))
        #expect(near(pre.leveneMean.figure?.test.pValue, 0.42678228102265425))
    }

    @Test func `M9: gains and adjusted differences are of who took both tests`() throws {
        let total = try HandMadeExperiment.analysis().total
        #expect(total.arms.map(\.complete) == [9, 9])
        #expect(near(total.arms[0].gain.figure?.difference, 12.555555555555555))
        #expect(near(total.arms[1].gain.figure?.t, 24.854790640048))
        let adjusted = try #require(total.contrasts[0].adjusted.figure)
        #expect(near(adjusted.difference.difference, -9.67557164196255))
        #expect(near(adjusted.difference.standardError, 1.3676952954389137))
        #expect(adjusted.difference.degreesOfFreedom == 15)
        #expect(near(adjusted.analysis.slope, 1.0801447776628752))
    }

    @Test func `M9: programmes are pooled within themselves and their p-values corrected`() throws {
        let synthesis = try #require(HandMadeExperiment.analysis().syntheses.first)
        #expect(near(synthesis.fixed.figure?.value, -9.00955275727312))
        #expect(near(synthesis.fixed.figure?.standardError, 2.3730301838750987))
        #expect(near(synthesis.random.figure?.value, -9.316438356164381))
        #expect(near(synthesis.random.figure?.tauSquared, 15.129999999999972))
        #expect(near(synthesis.random.figure?.heterogeneity.q, 2.3139383412939623))
        #expect(near(synthesis.programmes[0].adjustedPValue, 0.01346686261499362))
        #expect(near(synthesis.programmes[1].adjustedPValue, 0.10197588107710362))
        for (correction, first) in [
            (AnalysisPlan.Correction.bonferroni, 0.01346686261499362), (.none, 0.00673343130749681),
            (.benjaminiHochberg, 0.01346686261499362),
        ] {
            let plan = try #require(AnalysisPlan(correction: correction))
            let other = try #require(HandMadeExperiment.analysis(plan: plan).syntheses.first)
            #expect(near(other.programmes[0].adjustedPValue, first))
        }
    }

    @Test func `M9: who left is counted, and whether arms lost different shares or people`() throws {
        let attrition = try HandMadeExperiment.analysis().attrition
        #expect(attrition.arms.map(\.lost) == [2, 0])
        #expect(near(attrition.difference?.figure, 0.47619047619047616))
        #expect(near(attrition.arms[0].leavers.figure?.t, -0.03244428422615274))
        #expect(attrition.arms[1].leavers.reason?.key == "experiment.reason.tooFew")
        let stayed = HandMadeExperiment.rows().filter { $0.post != nil }
        #expect(ExperimentAnalysis(of: try ExperimentData(stayed)).attrition.difference == nil)
    }

    @Test func `M9: equivalence is tested within the margin that was set beforehand`() throws {
        let plan = try #require(AnalysisPlan(margin: 10))
        let pre = try #require(HandMadeExperiment.analysis(plan: plan).total.contrasts[0].pre.equivalence?.figure)
        #expect(near(pre.pValueAboveLow, 0.0046859817300628605))
        #expect(near(pre.pValueBelowHigh, 0.004989155567929849))
        #expect(try HandMadeExperiment.analysis().total.contrasts[0].pre.equivalence == nil)
        #expect(AnalysisPlan(margin: 0) == nil)
        #expect(AnalysisPlan(confidence: 1) == nil)
        #expect(AnalysisPlan(power: .nan) == nil)
    }

    @Test func `M9: where people learned in classes, conclusions are drawn from the test by classes`() throws {
        let total = try HandMadeExperiment.analysis(inClasses: true).total
        let post = total.contrasts[0].post
        let groups = try #require(post.byGroups)
        #expect((groups.controlGroups, groups.armGroups) == (4, 4))
        #expect(near(groups.means.figure?.t, -1.8145101555568106))
        #expect(near(groups.means.figure?.pValue, 0.13428684940163083))
        #expect(post.principal == groups.robust.map(\.test))
        #expect(post.principal != post.welch.map(\.test))
        let single = try HandMadeExperiment.analysis().total.contrasts[0].post
        #expect(single.byGroups == nil)
        #expect(single.principal == single.welch.map(\.test))
    }

    @Test func `M9: a class of one name in two programmes is two classes, and mixed classes are pointed out`() throws {
        let rows = HandMadeExperiment.rows().enumerated().map { place, row in
            ExperimentRow(
                row.person, arm: row.arm, programme: row.programme, group: "\(row.arm) \(place % 2)", pre: row.pre,
                post: row.post)
        }
        let analysis = ExperimentAnalysis(of: try ExperimentData(rows))
        #expect(analysis.total.contrasts[0].post.byGroups?.controlGroups == 4)
        #expect(analysis.programmes[0].contrasts[0].post.byGroups?.controlGroups == 2)
        #expect(analysis.notes.contains { $0.key == "experiment.note.fewGroups" })
        let mixed = rows.map {
            ExperimentRow($0.person, arm: $0.arm, programme: $0.programme, group: "all", pre: $0.pre, post: $0.post)
        }
        let other = ExperimentAnalysis(of: try ExperimentData(mixed))
        #expect(other.total.contrasts[0].post.byGroups == nil)
        #expect(other.notes.map(\.key).contains("experiment.note.mixedGroups"))
    }

    @Test func `M9: with three arms each is held against the control arm, and all at once`() throws {
        let third = (0..<6).map {
            ExperimentRow(
                PersonID("z\($0)"), arm: "video", programme: "maths", pre: Double(40 + $0), post: Double(60 - $0))
        }
        let analysis = ExperimentAnalysis(
            of: try ExperimentData(HandMadeExperiment.rows() + third, control: "peers"))
        #expect(analysis.arms == ["peers", "control", "video"])
        #expect(analysis.total.contrasts.map(\.arm) == ["control", "video"])
        let groups = analysis.total.arms.map(\.post.count)
        #expect(groups == [10, 9, 6])
        #expect(analysis.total.postAnalysis?.figure?.test.denominator == 22)
        #expect(try HandMadeExperiment.analysis().total.postAnalysis == nil)
        #expect(analysis.notes.contains { $0.key == "experiment.note.manyArms" })
        #expect(analysis.syntheses[1].programmes[1].test.reason?.key == "experiment.reason.tooFew")
        #expect(analysis.syntheses[1].programmes[1].adjustedPValue == nil)
        #expect(analysis.notes.contains { $0.key == "experiment.note.armMissing" })
    }

    @Test func `M9: a difference that turns round between programmes and all people is pointed out`() throws {
        func people(_ arm: String, _ programme: String, _ count: Int, _ mean: Double) -> [ExperimentRow] {
            (0..<count).map {
                ExperimentRow(
                    PersonID("\(arm)-\(programme)-\($0)"), arm: arm, programme: programme, pre: nil,
                    post: mean + Double($0 % 5))
            }
        }
        let rows =
            people("control", "easy", 40, 80) + people("peers", "easy", 5, 84) + people("control", "hard", 5, 30)
            + people("peers", "hard", 40, 34)
        let analysis = ExperimentAnalysis(of: try ExperimentData(rows))
        #expect(analysis.total.contrasts[0].post.welch.figure.map { $0.difference > 0 } == true)
        #expect(analysis.notes.map(\.key).contains("experiment.note.reversed"))
    }

    @Test func `M9: the mean over people and the mean over programmes stand side by side`() throws {
        let overall = try HandMadeExperiment.analysis().overall
        let after = try #require(overall.first { $0.arm == "peers" && $0.stage == .post })
        #expect(after.people == 10)
        #expect(near(after.overPeople, 59))
        #expect(near(after.overProgrammes, (66.6 + 51.4) / 2))
    }
}
