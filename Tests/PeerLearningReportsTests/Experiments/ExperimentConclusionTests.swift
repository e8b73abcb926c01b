import PeerLearning
import Testing

@testable import PeerLearningReports

@Suite struct ExperimentConclusionTests {
    /// Twenty people an arm, whose scores differ by `gap` points on average before and after, the spread being 3.
    private func conclusion(before: Double, after: Double, lost: Int = 0, margin: Double? = nil, _ language: Language)
        throws -> String
    {
        let rows = (0..<40).map { number in
            let isOther = number >= 20
            let noise = Double(number % 20 % 10) - 4.5
            return ExperimentRow(
                PersonID("p\(number)"), arm: isOther ? "peers" : "control",
                pre: 40 + noise + (isOther ? before : 0) + Double(number % 3) / 10,
                post: isOther && number - 20 < lost ? nil : 60 + noise + (isOther ? after : 0) + Double(number % 7) / 10
            )
        }
        let plan = AnalysisPlan(margin: margin) ?? .usual
        let data = try ExperimentData(rows, control: "control")
        return ExperimentReport(ExperimentAnalysis(of: data, plan: plan), in: language).conclusion
            .replacing("\u{A0}", with: " ")
    }

    @Test func `M9: a difference that was found is told with its size, its interval and the arm that is higher`() throws
    {
        let higher = try conclusion(before: 0, after: 6, .english)
        #expect(higher.contains("After the course “peers” scored 6."))
        #expect(higher.contains("points more than “control” on average (95% interval from"))
        #expect(higher.contains("p < 0.001"))
        #expect(higher.contains("standard deviations (Hedges' g)"))
        let lower = try conclusion(before: 0, after: -6, .russian)
        #expect(lower.contains("После курса средний балл в группе «peers» на"))
        #expect(lower.contains("балла ниже, чем в группе «control»"))
        #expect(!lower.contains("выше"))
    }

    @Test func `M9: what was not found is not called absent`() throws {
        let english = try conclusion(before: 0, after: 0.2, .english)
        #expect(english.contains("that does not prove that there was none"))
        #expect(english.contains("no difference between “peers” and “control” was found"))
        #expect(english.contains("nothing in it is ruled out"))
        #expect(!english.contains("scored"))
        #expect(!english.contains("standard deviations"))
        let russian = try conclusion(before: 0, after: 0.2, .russian)
        #expect(russian.contains("это не доказывает, что их не было"))
        #expect(russian.contains("ничто внутри него не исключено"))
    }

    @Test func `M9: arms that differed from the start are told first, with the adjusted difference after`() throws {
        let english = try conclusion(before: 5, after: 5, .english)
        #expect(english.contains("Before the course “peers” already stood 5."))
        #expect(english.contains("allowing for the score before"))
    }

    @Test func `M9: equivalence is claimed only where it was shown`() throws {
        #expect(try conclusion(before: 0, after: 0, margin: 5, .english).contains("lies within 5.00 points either way"))
        #expect(
            try conclusion(before: 0, after: 0.2, margin: 0.1, .english).contains(
                "It has not been shown that the difference"))
        #expect(try !conclusion(before: 0, after: 0, .english).contains("either way"))
    }

    @Test func `M9: losses are told, and whether they were uneven`() throws {
        #expect(try conclusion(before: 0, after: 6, .english).contains("Everybody has a score after the course."))
        #expect(
            try conclusion(before: 0, after: 6, lost: 1, .russian).contains("Итогового балла нет у 1 человека из 40."))
        let uneven = try conclusion(before: 0, after: 6, lost: 9, .english)
        #expect(uneven.contains("After the course 9 people of 40 have no score."))
        #expect(uneven.contains("The groups lost different shares (p = 0.001)"))
    }

    @Test(arguments: [Language.english, .russian])
    func `M9: every conclusion ends with what it does not follow from figures`(language: Language) throws {
        let end = language == .english ? "the figures speak of these people and these tests." : "и этих тестах."
        #expect(try conclusion(before: 0, after: 6, language).hasSuffix(end))
    }
}
