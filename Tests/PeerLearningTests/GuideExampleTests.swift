import Foundation
import PeerLearning
import PeerLearningCore
import PeerLearningImport
import PeerLearningReports
import PeerLearningTesting
import Testing

@Suite("C5: The examples of the guides")
struct GuideExampleTests {
    @Test(
        "C5: the guides show what is compiled here",
        arguments: [
            ("Experiments.md", 1), ("Simulation.md", 1), ("PracticalChecks.md", 1), ("Calibration.md", 1),
            ("Allocation.md", 1), ("Grading.md", 2), ("Gamification.md", 2), ("AddingAFormat.md", 1),
            ("Importing.md", 1),
        ])
    func examples(guide: String, count: Int) throws {
        try GuideExamples.expect(in: guide, compiledIn: #filePath, count: count)
    }

    @Test("M9: two people are an experiment whose report says what it cannot say")
    func experiments() throws {
        // The guide begins here.
        let data = try ExperimentData(
            [
                ExperimentRow("p01", arm: "control", programme: "maths", pre: 41, post: 52),
                ExperimentRow("p02", arm: "peers", programme: "maths", pre: 38, post: nil),
            ], control: "control")
        let analysis = ExperimentAnalysis(of: data)
        print(ExperimentReport(analysis, in: .english).text)
        // The guide ends here.
        #expect(data.arms == ["control", "peers"])
    }

    @Test("C4: a course of the guide comes in with its pages")
    func importing() async throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Samples/Courses/crm-reminders.zip").path
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let contents = InMemoryContentStore()
        // The guide begins here.
        let report = PackageImporter().read(fileAt: path)
        let files = report.package?.files
        for imported in try report.package?.programmes(fromFileNamed: "course.mbz") ?? [] {
            let id = ContentID(imported.id.rawValue)
            let kept = try await PackageArchive(fileAt: path).keep(in: contents, as: id, naming: files)
            let programme = imported.serving(id)
            try await engine.edit(programme.id, programme.commands(), by: "anna")
            print(programme.tests.count, programme.tasks.count, kept.files)
        }
        // The guide ends here.
        let programme = try await engine.programme(try #require(try await engine.catalogue().programmes.first))
        let content = try #require(programme.source.content)
        let launch = try #require(programme.micromodules.compactMap(\.launch).first)
        #expect(try await contents.member(launchedBy: launch, of: content)?.mediaType == "text/html")
    }

    @Test("M11: a dry run tells an error")
    func simulation() throws {
        // The guide begins here.
        var plan = CoursePlan(learners: 60)
        plan.reviews = 4
        plan.diligence = 0.8
        let forecast = try CourseSimulation(plan, seed: 1).forecast()
        print(forecast.errors?.rootMeanSquare.value ?? .nan)
        // The guide ends here.
        #expect(forecast.errors != nil)
    }

    private static func room() async throws -> (PeerLearningEngine, CohortID) {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        let people = [CohortMember("boris"), CohortMember("olga", isExperienced: true)]
        try await engine.admit(people, to: cohort, by: "anna")
        return (engine, cohort)
    }

    @Test("N11: a check of the guide is observed")
    func practicalChecks() async throws {
        let (engine, cohort) = try await Self.room()
        let monday = Instant.example
        // The guide begins here.
        let checklist = try Rubric([
            RubricCriterion("Greets first", .check),
            RubricCriterion("Repeats the order", weight: 2, .check),
            RubricCriterion("Speaks clearly", .points(most: 5)),
            RubricCriterion("Advice", .comment, isOptional: true),
        ])
        let plan = try PracticalCheckPlan(
            title: "Take an order", kind: .show, mode: .live, cohort: cohort, checklist: checklist,
            policy: PracticalCheckPolicy(observers: 2, attempts: 3, passMark: 0.8, agreement: 0.75))
        let check = try await engine.openPracticalCheck(plan, by: "anna")
        let attempt = try await engine.signUp(for: check, at: monday, by: "boris")
        try await engine.takeObservation(of: attempt, in: check, by: "olga")
        try await engine.observe(attempt, in: check, answers: [1, 0, 4, 0], remarks: "Repeat the order.", by: "olga")
        // The guide ends here.
        #expect(try await engine.practicalChecks(of: "boris").count == 1)
    }

    @Test("M8: the calibration of the guide is open")
    func calibration() async throws {
        let (engine, cohort) = try await Self.room()
        let task = try LearningTask.make()
        let exemplars = (1...3).map { (text: "Exemplar \($0).", answers: [1, 2], reason: "It says when it stops.") }
        // The guide begins here.
        let plan = try CalibrationPlan(
            title: "Before you review", cohort: cohort, rubric: task.rubric, exemplars: 3, limit: 15)
        let calibration = try await engine.openCalibration(plan, by: "anna")
        for exemplar in exemplars {
            try await engine.addExemplar(
                exemplar.text, reference: exemplar.answers, because: exemplar.reason, to: calibration, by: "anna")
        }
        try await engine.publishCalibration(calibration, by: "anna")
        var policy = WorkshopPolicy.standard
        policy.calibration = calibration
        // The guide ends here.
        #expect(policy.calibration == calibration)
    }

    @Test("M8: what the guides to allocation and grading change stands in the configuration")
    func configuration() throws {
        var configuration = EngineConfiguration.standard
        // The guide begins here.
        var allocator = AffinityAllocator()
        allocator.affinities = ["s1": ["anna": 0.9, "boris": 0.2]]
        allocator.rules.groups = .different
        configuration.allocator = allocator
        // The guide ends here.
        // The guide begins here.
        configuration.aggregator = MeanGrade()
        // The guide ends here.
        #expect(configuration.aggregator.name == "mean")
    }

    @Test("M8: a table of grades becomes grades")
    func grades() throws {
        let bytes = Array("item,grader,grade\na,x,70\na,y,80\nb,x,50\nb,y,64\n".utf8)
        // The guide begins here.
        let table = try TableReader(limit: TableReader.mostBytes).read(bytes)
        var (items, graders) = (NameIndex(), NameIndex())
        let itemColumn = table.numbers(in: try table.place(of: "item"), naming: &items)
        let graderColumn = table.numbers(in: try table.place(of: "grader"), naming: &graders)
        let gradeColumn = try table.place(of: "grade")
        let grades = try GradeTable(
            items: itemColumn, graders: graderColumn,
            grades: (0..<table.count).map { try table.requiredNumber($0, gradeColumn) }, itemCount: items.count,
            graderCount: graders.count)
        let estimates = ReviewerModel.adaptive.estimates(of: grades)
        // The guide ends here.
        #expect(estimates.item(0) != nil)
    }

    @Test("N7: other rules are compared, and a board answers with ranks and neighbours")
    func points() async throws {
        let room = try await Classroom.make(in: .reflection)
        let (engine, cohort) = (room.engine, room.cohort)
        let feedback = try #require(try await engine.feedback(for: "ada", in: room.workshop).first)
        try await engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        // The guide begins here.
        var other = EngineConfiguration.standard
        other.rules = [UsefulComment().capped(atDaily: 10), UsefulReview().halved(after: 5), OnTime().weighted(2)]
        let comparison = try await LedgerComparison(engine.ledger(), engine.ledger(by: other), in: cohort)
        for row in comparison.rows { print(row.person, row.before, row.after) }
        // The guide ends here.
        #expect(comparison.differs)
        let ledger = try await engine.ledger()
        // The guide begins here.
        let board = ledger.board(of: "cohort")
        let rank = board.rank(of: "ada")
        for row in board.rows(around: "ada", above: 3, below: 3) { print(row.rank, row.person, row.points) }
        // The guide ends here.
        #expect(rank == nil)
        #expect(ledger.board(of: cohort).count == 1)
    }

    @Test("C4: a reader of a format of one's own reads lessons")
    func format() {
        // The guide begins here.
        struct LessonListReader: PackageReader {
            var documents: Set<String> { ["lessons.txt"] }
            func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
                guard let bytes = context.documents["lessons.txt"] else { return nil }
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                let items = lines.map { PackageItem(title: String($0), launch: "\($0).html") }
                return CoursePackage(format: "lesson-list", organizations: [PackageOrganization(items: items)])
            }
        }
        // The guide ends here.
        let context = PackageContext(
            inventory: PackageInventory(paths: ["lessons.txt"]), documents: ["lessons.txt": Array("One\nTwo".utf8)])
        let package = try? LessonListReader().read(context)
        #expect(package?.organizations.first?.items.map(\.title) == ["One", "Two"])
    }
}
