import PeerLearning
import PeerLearningReports

/// A pilot that made-up people go through. It knows what they say, and nothing of the rules: every step is a call to the
/// engine.
final class Demonstration {
    /// What the demonstration leaves besides its store.
    struct Outcome {
        /// The report, as a page.
        let page: String
    }

    let course: CourseFile.Course
    let task: LearningTask
    let store: StoreFile
    let authorCount: Int
    let seed: UInt64
    let begin: Instant
    let console: Console
    let story: Story
    var generator: SeededGenerator
    var cast: Cast

    init(
        course: CourseFile.Course, task: LearningTask, store: StoreFile, authors: Int, seed: UInt64, begin: Instant,
        console: Console
    ) {
        self.course = course
        self.task = task
        self.store = store
        authorCount = authors
        self.seed = seed
        self.begin = begin
        self.console = console
        story = .story(in: console.language)
        generator = SeededGenerator(seed: seed)
        cast = Cast(story: story, authors: authors, language: console.language)
    }

    /// Goes through the whole pilot and answers with its report.
    func run() async throws -> Outcome {
        let engine = try store.creating(configuration)
        try await registerPeople(in: engine)
        let unit = try await importCourse(into: engine)
        let pilot = try await openPilot(on: unit, in: engine)
        try await handInWork(in: pilot.workshop, of: engine)
        try await review(in: pilot.workshop, of: engine)
        try await grade(in: pilot, of: engine)
        try await close(pilot, of: engine)
        let end = begin + .days(12)
        let report = try await WorkshopReport.gather(pilot.workshop, from: engine, for: cast.facilitator, at: end)
        return Outcome(page: HTMLReport(report, in: console.language, texts: console.texts).page)
    }

    private var configuration: EngineConfiguration {
        var configuration = EngineConfiguration.tool
        configuration.identifiers = RandomIdentifiers(seed: seed)
        configuration.time = StandingTime(moment: begin)
        return configuration
    }

    /// The facilitator, so many days and minutes after the beginning.
    func facilitator(day: Int, minute: Int = 0) -> Caller { caller(cast.facilitator, day: day, minute: minute) }

    /// A person, so many days and minutes after the beginning.
    func caller(_ person: PersonID, day: Int, minute: Int = 0) -> Caller {
        Caller(person, at: begin + .days(day) + .seconds(minute * 60))
    }
}

/// A clock that stands still, for what nobody in particular does.
private struct StandingTime: TimeSource {
    let moment: Instant

    func now() -> Instant { moment }
}
