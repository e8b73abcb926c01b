import PeerLearningAssessment
import PeerLearningCore
import PeerLearningStatistics
import Testing

@Suite struct SummaryComparisonTests {
    private func paper() throws -> SummaryComparison {
        try SummaryComparison(PaperFigures.rows, tests: PaperFigures.tests, control: "control")
    }

    @Test func `M9: t, p and intervals of the paper's Table 3 come out, up to its rounding`() throws {
        for (row, printed) in zip(try paper().tests, PaperFigures.printed) {
            let test = try #require(row.test.figure)
            #expect(abs(test.t - printed.0) < 0.0006, "\(row.label)")
            #expect(abs(test.pValue - printed.1) < 0.0005, "\(row.label)")
            #expect(abs(test.interval.low - printed.2) < 2e-5, "\(row.label)")
            #expect(abs(test.interval.high - printed.3) < 2e-5, "\(row.label)")
        }
    }

    @Test func `M9: Table 4 of the paper is the mean over programmes; the mean over people stands beside it`() throws {
        let expected = [
            ("control", ExperimentStage.pre, 29.89, 31.19), ("control", .post, 58.68, 58.89),
            ("experimental", .pre, 29.64, 30.99), ("experimental", .post, 78.15, 78.53),
        ]
        let overall = try paper().overall
        #expect(overall.count == 4)
        for (arm, stage, programmes, people) in expected {
            let mean = try #require(overall.first { $0.arm == arm && $0.stage == stage })
            #expect(abs(try #require(mean.overProgrammes) - programmes) < 0.0051)
            #expect(abs(try #require(mean.overPeople) - people) < 0.0051)
        }
    }

    @Test func `M9: 1295 people are counted once, and that 2590 counts them twice is pointed out`() throws {
        let comparison = try paper()
        #expect(comparison.people == 1295)
        #expect(comparison.measurements == 2590)
        let english = comparison.notes.map { TextCatalogue.assessment.text($0, in: .english) }.joined(separator: " ")
        #expect(english.contains("1295 people were tested, 2590 measurements in all"))
        #expect(english.contains("19.47 points more (19.46 before rounding), which is 33% of the control arm's mean"))
        #expect(english.contains("29.635 lies exactly between 29.63 and 29.64"))
        #expect(english.contains("58.685 lies exactly between 58.68 and 58.69"))
        #expect(english.contains("They differ by up to 1.36 points"))
        let russian = comparison.notes.map { TextCatalogue.assessment.text($0, in: .russian) }.joined(separator: " ")
        #expect(russian.contains("Тестирование прошли 1295 человек, всего измерений 2590"))
        #expect(russian.contains("больше на 19,47 балла (до округления — на 19,46), то есть на 33 %"))
    }

    @Test func `M9: standard deviations allow tests, per programme and pooled`() throws {
        let rows = PaperFigures.rows.map {
            SummaryRow(
                programme: $0.programme, arm: $0.arm, stage: $0.stage, count: $0.count, mean: $0.mean,
                standardDeviation: 4)
        }
        let comparison = try SummaryComparison(rows, control: "control")
        #expect(comparison.contrasts.count == 16)
        // 4·√(1/144 + 1/152) = 0.46516; −22.75 / 0.46516 = −48.908.
        let first = try #require(comparison.contrasts.first { $0.stage == .post }?.student.figure)
        #expect(abs(first.standardError - 0.46516) < 1e-5)
        #expect(abs(first.t + 48.908) < 1e-3)
        #expect(comparison.syntheses.first?.programmes.count == 8)
        #expect(comparison.notes.last?.key == "experiment.summary.needsScores")
        #expect(try paper().contrasts.isEmpty)
        #expect(try paper().notes.last?.key == "experiment.summary.needsData")
    }

    @Test func `M9: who is missing at the end is counted`() throws {
        let rows = [
            SummaryRow(programme: "1", arm: "a", stage: .pre, count: 30, mean: 5),
            SummaryRow(programme: "1", arm: "a", stage: .post, count: 25, mean: 6),
            SummaryRow(programme: "1", arm: "b", stage: .post, count: 20, mean: 4),
        ]
        let comparison = try SummaryComparison(rows)
        #expect(comparison.people == 50)
        #expect(comparison.measurements == 75)
        #expect(comparison.notes.contains(Message("experiment.summary.lost", ["count": .number(5)])))
        #expect(comparison.notes.contains { $0.key == "experiment.summary.pointsBelow" })
    }

    @Test func `M9: flaws of a summary are told`() throws {
        func row(_ count: Int, _ mean: Double, _ deviation: Double? = nil, arm: String = "a") -> SummaryRow {
            SummaryRow(
                programme: "1", arm: arm, stage: .pre, count: count, mean: mean, standardDeviation: deviation)
        }
        #expect(throws: ExperimentError.noRows) { try SummaryComparison([]) }
        #expect(throws: ExperimentError.numberOfArms(1)) { try SummaryComparison([row(3, 1)]) }
        #expect(throws: ExperimentError.repeated(programme: "1", arm: "a", stage: .pre)) {
            try SummaryComparison([row(3, 1), row(3, 2)])
        }
        #expect(throws: ExperimentError.size(programme: "1", arm: "a")) { try SummaryComparison([row(0, 1)]) }
        #expect(throws: ExperimentError.size(programme: "1", arm: "b")) {
            try SummaryComparison([row(.max, 1), row(.max, 1, arm: "b")])
        }
        for (mean, deviation) in [(Double.nan, 1.0), (1, -1), (1, .infinity), (.infinity, 1)] {
            #expect(throws: ExperimentError.figure(programme: "1", arm: "a")) {
                try SummaryComparison([row(3, mean, deviation)])
            }
        }
        #expect(throws: ExperimentError.unknownControl("z", found: ["a", "b"])) {
            try SummaryComparison([row(3, 1), row(3, 1, arm: "b")], control: "z")
        }
        let flat = PublishedTest("x", difference: 1, standardError: 0, degreesOfFreedom: 4)
        #expect(flat.test.reason?.key == "experiment.reason.noVariance")
        #expect(try SummaryComparison([], tests: [flat]).people == 0)
    }
}
