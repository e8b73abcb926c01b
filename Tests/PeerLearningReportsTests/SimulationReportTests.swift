import PeerLearning
import Testing

@testable import PeerLearningReports

@Suite struct SimulationReportTests {
    private static func plan(_ change: (inout CoursePlan) -> Void = { _ in }) -> CoursePlan {
        var plan = CoursePlan(learners: 12)
        change(&plan)
        return plan
    }

    /// A whole report of a plan, with wishes and curves.
    private static func report(_ plan: CoursePlan, wishing needs: [CourseNeed] = []) async throws -> SimulationReport {
        let forecast = try CourseSimulation(plan, seed: 1, replications: 20).forecast()
        guard !needs.isEmpty else { return SimulationReport(plan: plan, forecast: forecast) }
        let search = try CourseSearch(plan, seed: 1, replications: 20)
        let curve = SimulationCurve(.experienced(0.25), points: try await search.byReviews(experienced: 0.25))
        return SimulationReport(
            plan: plan, forecast: forecast, answers: try await search.answers(to: needs), curves: [curve, curve])
    }

    private static let needs: [CourseNeed] = [
        .error(atMost: 4), .error(atMost: 0.1), .reviewed(atLeast: 0.9), .experienced(atLeast: 0.99),
    ]

    private static var plans: [CoursePlan] {
        [
            plan { $0.experiencedReviews = 1 }, plan { $0.noShow = 1 }, plan { $0.diligence = 0 },
            plan { $0.experienced = 0 },
            plan {
                $0.leaving = 0.4
                $0.missing = .reallocated(days: 2.5)
                $0.grading = .named(.median)
            },
            plan {
                $0.experiencedReviews = 1
                $0.experiencedCapacity = 5
                $0.missing = .queued(days: 1)
                $0.grading = .named(.bradleyTerry)
            },
        ]
    }

    @Test(arguments: [Language.english, .russian])
    func `M11: no key and no gap is left in any account`(language: Language) async throws {
        var reports = [try await Self.report(Self.plan(), wishing: Self.needs)]
        for plan in Self.plans { reports.append(try await Self.report(plan)) }
        let silent = try CourseSimulation(Self.plans[1], seed: 1, replications: 20).forecast()
        let answer = CourseAnswer(
            to: .error(atMost: 1), by: .reviews, among: [.init(reviews: 1, experienced: 0, forecast: silent)])
        reports.append(SimulationReport(plan: Self.plans[1], forecast: silent, answers: [answer]))
        for report in reports {
            let page = SimulationPage(report, in: language).page
            let body = page.split(separator: "</style>").last.map(String.init) ?? ""
            for form in [body, SimulationText(report, in: language).text] {
                for trace in ["report.", "simulation.", "{", "}", "|", "nan", "inf"] {
                    #expect(!form.contains(trace), "\(trace): \(form)")
                }
            }
        }
    }

    @Test func `M11: a Russian account has no English sentence`() async throws {
        let report = try await Self.report(Self.plan(), wishing: Self.needs)
        let text = SimulationPage(report, in: .russian).page + SimulationText(report, in: .russian).text
        for key in TextCatalogue.reports.keys(in: .english) where key.rawValue.hasPrefix("report.simulation.") {
            guard let words = TextCatalogue.reports.template(key, in: .english), words.count > 6,
                !words.contains("{")
            else { continue }
            #expect(!text.contains(words), "\(words)")
        }
    }

    @Test func `M11: lines fit a terminal, and the text says what the forecast holds`() async throws {
        let report = try await Self.report(Self.plan(), wishing: Self.needs)
        for language in [Language.english, .russian] {
            let text = SimulationText(report, in: language).text
            for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= TextReport.width) }
            let wording = Wording(language)
            let error = try #require(report.forecast.errors).rootMeanSquare
            for value in [error.value, error.high] { #expect(text.contains(wording.figure(value, digits: 2))) }
            let first = try #require(report.forecast.firstFeedback).median.value
            #expect(text.contains(wording.figure(first, digits: 1)))
        }
    }

    @Test func `M11: a wish that is met, nearly met or out of reach is told so`() async throws {
        let report = try await Self.report(Self.plan { $0.diligence = 1 }, wishing: Self.needs)
        let words = SimulationWords(report: report, wording: Wording(.english))
        let lines = try #require(words.answers).lines
        #expect(lines.count == 4)
        let needed = try #require(report.answers.first?.surely).reviews
        #expect(lines[0].hasPrefix("Wished: a typical error of 4 points at most. \(needed) reviews for each"))
        #expect(lines[1].contains("More reviews alone do not do it, up to 8 for each submission. The closest is 8:"))
        #expect(lines[1].contains("More experienced people alone do not do it, up to 40%."))
        #expect(lines[2].hasPrefix("Wished: at least one review for 90% of the submissions. 1 review for each"))
        let russian = SimulationWords(report: report, wording: Wording(.russian))
        #expect(try #require(russian.answers).lines[2].contains("1 рецензии на работу достаточно"))
    }

    @Test func `M11: advice follows from the figures`() async throws {
        func advice(_ change: (inout CoursePlan) -> Void) async throws -> String {
            let words = SimulationWords(report: try await Self.report(Self.plan(change)), wording: Wording(.english))
            return words.advice.lines.joined(separator: "\n")
        }
        let fine = try await advice {
            ($0.diligence, $0.noShow, $0.experienced, $0.timing, $0.graders.step) = (1, 0, 1, .even, 0)
            $0.graders.experienced = ReviewerSkill(bias: 1, noise: 8)
            $0.grading = .named(.mean)
        }
        #expect(fine == "Nothing calls for a change.")
        #expect(try await advice { $0.diligence = 0.5 }.contains("allocated anew, or ask for more"))
        #expect(
            try await advice {
                $0.diligence = 0.4
                $0.missing = .queued(days: 1)
            }.contains("although missing ones are made up for"))
        #expect(try await advice { $0.experienced = 0 }.contains("nobody with experience"))
        #expect(
            try await advice { $0.experienced = 1 / 6 }.contains(
                "serve 50% at equal loads, and all if each of them took 6"))
        #expect(try await advice { $0.grading = .named(.median) }.contains("The median is the worst"))
        #expect(try await advice { $0.timing = ReviewTiming(lateness: 20) }.contains("Set an earlier date"))
    }

    @Test func `M11: a page needs nothing else, and a host's words stand on it as text`() async throws {
        var texts = TextCatalogue.reports
        texts.replace("report.simulation.title", in: .english, with: "<script>alert(1)</script>")
        let page = SimulationPage(try await Self.report(Self.plan()), in: .english, texts: texts).page
        #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        for word in ["http:", "https:", "src=", "url(", "@import", "<link"] { #expect(!page.contains(word)) }
    }

    @Test func `M11: the plot has a point for each number of reviews at its place, and lower is better`() async throws {
        let report = try await Self.report(Self.plan(), wishing: [.error(atMost: 4)])
        let chart = try #require(ErrorChart(SimulationWords(report: report, wording: Wording(.english))))
        #expect(chart.reviews == Array(1...8) && chart.lines.count == 2 && chart.wanted == 4)
        for line in chart.lines {
            #expect(line.marks.count == 8)
            for (mark, point) in zip(line.marks, report.curves[0].points) {
                let error = try #require(point.forecast.errors?.rootMeanSquare)
                let scale = ErrorChart.plot.bottom - ErrorChart.plot.top
                #expect((ErrorChart.plot.bottom - mark.y - error.value / chart.top * scale).magnitude < 1e-9)
                #expect(mark.low >= mark.y && mark.y >= mark.high && mark.high >= ErrorChart.plot.top - 1e-9)
            }
            #expect(line.marks[7].y > line.marks[0].y)
        }
        #expect(chart.lines[0].marks[0].x < chart.lines[1].marks[0].x)
        #expect(chart.markup { "\($0)" }.markup.contains("class=\"equal\""))
        let far = try await Self.report(Self.plan(), wishing: [.error(atMost: 99)])
        let without = try #require(ErrorChart(SimulationWords(report: far, wording: Wording(.english))))
        #expect(!without.markup { "\($0)" }.markup.contains("class=\"equal\""))
    }

    @Test func `M11: an axis is parted by 1, 2 or 5 times a power of ten, into eight at most`() {
        for (most, step) in [(7.9, 1.0), (8.1, 2), (17, 5), (41, 10), (0.3, 0.05), (0.0, 1e-6)] {
            #expect((ErrorChart.step(for: most) - step).magnitude < 1e-9 * step + 1e-12)
        }
    }

    @Test func `M11: without grades there is no plot, and without curves there is none`() async throws {
        let silent = try await Self.report(Self.plan { $0.diligence = 0 }, wishing: [.reviewed(atLeast: 1)])
        #expect(ErrorChart(SimulationWords(report: silent, wording: Wording(.english))) == nil)
        let forecast = try CourseSimulation(Self.plan(), seed: 1, replications: 20).forecast()
        let bare = SimulationReport(plan: Self.plan(), forecast: forecast)
        #expect(!SimulationPage(bare, in: .english).page.contains("<svg"))
    }
}
