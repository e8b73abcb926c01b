import PeerLearning
import PeerLearningTesting
import Testing

@testable import PeerLearningReports

@Suite struct ChartTests {
    private let wording = Wording(.english)

    private func report() async throws -> WorkshopReport { try await Classroom.finished().report() }

    private func review(_ score: Double) -> ReportedReview {
        ReportedReview(reviewer: .somebody, isSecondLook: false, isDone: true, score: score, wasUseful: nil)
    }

    @Test func `A grade is a dot, its spread a bar inside the axis, each review a ring (N6)`() async throws {
        var report = try await report()
        let grade = ReportedGrade(value: 62.5, spread: 12.5, reason: Message("grade.mean"))
        report.submissions = [
            ReportedSubmission(
                author: ReportedPerson(name: "Ada"), versions: 1, grade: grade, reviews: [review(50), review(75)],
                comments: [])
        ]
        let chart = GradeChart(report, wording: wording)
        #expect(chart.marks.map(\.dot) == [0.625])
        #expect(chart.marks.map(\.bar) == [0.5...0.75])
        #expect(chart.marks.map(\.rings) == [[0.5, 0.75]])
        #expect(chart.markup.markup.contains("class=\"dot\" cx=\"62.5%\" cy=\"31\""))
        #expect(chart.markup.markup.contains("class=\"spread\" x1=\"50%\" x2=\"75%\""))
    }

    @Test(arguments: [(95.0, 20.0, 0.75...1.0), (3, 20, 0...0.23), (50, 80, 0...1)])
    func `A spread that goes beyond the axis ends at it`(
        value: Double, spread: Double, bar: ClosedRange<Double>
    ) async throws {
        var report = try await report()
        report.submissions[0].grade = ReportedGrade(value: value, spread: spread, reason: Message("grade.mean"))
        #expect(GradeChart(report, wording: wording).marks.first?.bar == bar)
    }

    @Test func `Each review has its cell where its author's row and its reviewer's column meet (C5)`() async throws {
        let report = try await report()
        let matrix = ReviewMatrix(report, wording: wording)
        #expect(matrix.authors.count == 4)
        #expect(matrix.reviewers.count == 7)
        #expect(matrix.cells.count == 16)
        #expect(matrix.cells.count { $0.hasSecondLook } == 1)
        #expect(matrix.firstGuide == 4)
        for cell in matrix.cells {
            let author = matrix.authors[cell.row]
            let reviewer = matrix.reviewers[cell.column]
            #expect(author != reviewer)
            let submission = report.submissions.first { $0.author == author }
            #expect(submission?.reviews.contains { $0.reviewer == reviewer } == true)
            #expect(cell.step == (cell.row == 0 ? 4 : 0))
        }
    }

    @Test(arguments: [(0.0, 0), (19.9, 0), (20, 1), (59.9, 2), (60, 3), (80, 4), (100, 4)])
    func `A score's colour is one of five steps`(score: Double, step: Int) {
        #expect(ReviewMatrix.step(of: score) == step)
    }

    @Test func `A bar's bands are the shares of all, and the longest bar fills the width (N5)`() async throws {
        var report = try await report()
        report.people = Array(report.people.prefix(2))
        report.people[0].contribution = Contribution(versions: 1, reviewsAsked: 3, reviews: 3, comments: 0, words: 75)
        report.people[1].contribution = Contribution(versions: 1, reviewsAsked: 3, reviews: 1, comments: 0, words: 25)
        let bars = ContributionChart(report, wording: wording).bars
        #expect(bars.map(\.bands) == [[0.5, 0, 0.5], [0.5 / 3, 0, 0.5 / 3]])
        #expect(bars.map(\.label) == ["3 · 0 · 75", "1 · 0 · 25"])
    }

    @Test func `A Lorenz curve begins with the quietest and ends with all (N5)`() {
        let curve = LorenzCurve(Dominance(gini: 0.375, words: [5, 0, 10, 5]))
        #expect(curve.points.map(\.people) == [0, 0.25, 0.5, 0.75, 1])
        #expect(curve.points.map(\.words) == [0, 0, 0.25, 0.5, 1])
        let place = LorenzChart.place(LorenzCurve.Mark(people: 0.5, words: 0.25))
        #expect(place.x.description == "170")
        #expect(place.y.description == "197")
    }

    @Test func `The area beside the Lorenz curve is the Gini coefficient of the engine (N5)`() async throws {
        let dominance = try await report().dominance
        let points = LorenzCurve(dominance).points
        let area = zip(points, points.dropFirst()).map { ($1.people - $0.people) * ($1.words + $0.words) / 2 }.reduce(
            0, +)
        let gini = try #require(dominance.gini)
        #expect(abs(1 - 2 * area - gini) < 1e-9)
    }

    @Test(arguments: [(0.0, "0"), (12.5, "12.5"), (-0.05, "-0.05"), (33.333333, "33.33"), (7.1, "7.1"), (.nan, "0")])
    func `Lengths are written the same everywhere`(value: Double, text: String) {
        #expect(Length(value).description == text)
    }
}
