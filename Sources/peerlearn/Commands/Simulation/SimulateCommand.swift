import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningReports

/// `peerlearn simulate`: a dry run of a course before it starts.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "A dry run of a course before it starts: how good grades will be, how much work, what goes wrong.",
        discussion: """
            Made-up people go through the course as planned, many times over, with the allocators and grading methods that a \
            workshop has. It needs no store. What you do not say has the value in brackets; where those come from, and what \
            a dry run does not know, stands in Documentation/Simulation.md. The same plan and seed give the same figures.

              peerlearn simulate --learners 60 --reviews 4 --diligence 0.8
              peerlearn simulate --learners 60 --wanted-error 4 --wanted-reviewed 0.999
              peerlearn simulate --plan plan.json --report run.html --compare mean bias

            --sweep tries 1 to 8 reviews for each submission, with several shares of experienced people, or with --compare \
            several methods. Exit status: 1 where a wish cannot be met.
            """)

    @OptionGroup(title: "The course") var options: CoursePlanOptions

    @Option(
        parsing: .unconditional,
        help: "A typical error of grades that should not be passed, in points: what would it need?")
    var wantedError: Double?

    @Option(
        parsing: .unconditional, help: "The share of submissions that should get a review, 0 to 1: what would it need?")
    var wantedReviewed: Double?

    @Option(
        parsing: .unconditional,
        help: "The share of submissions that should get a review by an experienced person: what would it need?")
    var wantedExperienced: Double?

    @Flag(help: "Try 1 to 8 reviews for each submission.")
    var sweep = false

    @Option(parsing: .upToNextOption, help: "Methods to compare with, for 1 to 8 reviews.")
    var compare: [Word<CourseGrading.Method>] = []

    @Option(help: "How many times the course is run, 20 to 100000.")
    var replications = CourseSimulation.standardReplications

    @Option(help: "Where chance begins.")
    var seed: UInt64 = 42

    @Option(help: "A page to write, with a plot: 1 to 8 reviews are tried for it.")
    var report: String?

    @Flag(help: "Print one line of JSON and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let output = report.map { OutputFile(path: $0) }
            try output?.differs(from: options.plan.map { [$0] } ?? [])
            let figures = try options.plan.map { try PlanFigures(fileAt: $0) } ?? PlanFigures()
            let account = try await account(figures.overruled(by: options))
            try output?.write(SimulationPage(account, in: console.language).page, besides: [])
            if json {
                print(try account.record.line())
            } else {
                print(SimulationText(account, in: console.language).text, terminator: "")
                if let report { console.say("tool.simulate.report", ["file": .text(report)]) }
            }
            if account.hasUnmetWish { throw ExitCode.failure }
        }
    }

    /// Runs the plan and answers what was asked. A flaw of the plan is refused in words.
    private func account(_ figures: PlanFigures) async throws -> SimulationReport {
        do {
            let plan = try figures.plan()
            let tasks = ProcessInfo.processInfo.activeProcessorCount
            let forecast = try await CourseSimulation(plan, seed: seed, replications: replications)
                .forecast(tasks: tasks)
            let search = try CourseSearch(plan, seed: seed, replications: replications, tasks: tasks)
            return SimulationReport(
                plan: plan, forecast: forecast, answers: try await search.answers(to: needs),
                curves: sweep || report != nil || !compare.isEmpty ? try await curves(search) : [])
        } catch let error as CoursePlanError {
            throw Refusal(.invalid, error.message)
        }
    }

    private var needs: [CourseNeed] {
        [
            wantedError.map { .error(atMost: $0) }, wantedReviewed.map { .reviewed(atLeast: $0) },
            wantedExperienced.map { .experienced(atLeast: $0) },
        ].compactMap(\.self)
    }

    /// The plan's own curve first, then the others.
    private func curves(_ search: CourseSearch) async throws -> [SimulationCurve] {
        let own = search.plan.experienced
        var curves: [SimulationCurve] = []
        guard !compare.isEmpty else {
            for share in [own] + [0, 0.2, 0.4].filter({ $0 != own }) {
                curves.append(.init(.experienced(share), points: try await search.byReviews(experienced: share)))
            }
            return curves
        }
        var gradings = [search.plan.grading]
        for method in compare where !gradings.contains(where: { $0.name == method.value.rawValue }) {
            gradings.append(.named(method.value, width: search.plan.graders.width))
        }
        for grading in gradings {
            var plan = search.plan
            plan.grading = grading
            let other = try CourseSearch(plan, seed: seed, replications: replications, tasks: search.tasks)
            curves.append(.init(.method(grading.name), points: try await other.byReviews(experienced: own)))
        }
        return curves
    }
}
