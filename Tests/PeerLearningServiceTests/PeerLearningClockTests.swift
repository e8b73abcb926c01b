import PeerLearning
import PeerLearningCore
import PeerLearningService
import PeerLearningTesting
import ServiceLifecycleTestKit
import Synchronization
import Testing

@Suite("Time passes in a server")
struct PeerLearningClockTests {
    private struct Unreachable: Error {}

    /// A store with a workshop that nobody has been told of.
    private func engine(
        time: TestTime = TestTime(), store: any EventStore = InMemoryEventStore(), schedule: WorkshopSchedule? = nil
    ) async throws -> (PeerLearningEngine, WorkshopID) {
        var configuration = EngineConfiguration.standard
        configuration.time = time
        let engine = try PeerLearningEngine(store: store, configuration: configuration)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        try await engine.admit([CohortMember("ada"), CohortMember("bo")], to: cohort, by: "anna")
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.begin(.submission), .onSchedule)]
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(
                task: try .make(), cohort: cohort, policy: policy,
                schedule: WorkshopSchedule(submissionsFrom: .example + .hours(2))), seed: 1, by: "anna")
        return (engine, workshop)
    }

    @Test func `Each tick takes the steps that are due and delivers, by the engine's time and the clock's waiting`()
        async throws
    {
        let (time, clock, box) = (TestTime(), TestClock(), Box<String>())
        let (engine, workshop) = try await engine(time: time)
        let service = PeerLearningClock(
            engine: engine, every: .seconds(60), by: clock,
            deliver: { letter in box.add("\(letter.person) \(letter.notices.map(\.kind.rawValue).joined())") },
            report: { box.add("\($0)") })
        let task = Task { try await service.run() }
        await clock.sleeper()
        #expect(box.items == ["ada invited", "bo invited"])
        await clock.advance(by: .seconds(59))
        #expect(box.items.count == 2 && clock.sleeps == 1)
        time.pass(.hours(2))
        await clock.advance(by: .seconds(1))
        await clock.sleeper()
        #expect(box.items.dropFirst(2) == ["ada submissionsOpen", "bo submissionsOpen"])
        #expect(try await engine.workshop(workshop).phase == .submission)
        #expect(clock.sleeps == 2)
        task.cancel()
        try await task.value
    }

    @Test func `What fails is reported, tried again at the next tick and not before`() async throws {
        let (clock, box) = (TestClock(), Box<String>())
        let failing = Mutex(true)
        let (engine, _) = try await engine()
        let service = PeerLearningClock(
            engine: engine, every: .seconds(60), by: clock,
            deliver: { letter in
                if letter.person == "ada", failing.withLock({ $0 }) { throw Unreachable() }
                box.add("told \(letter.person)")
            },
            report: { trouble in
                if case .letter(let letter, let cause) = trouble { box.add("\(letter.person) \(cause)") }
            })
        let task = Task { try await service.run() }
        await clock.sleeper()
        #expect(box.items == ["told bo", "ada Unreachable()"])
        #expect(clock.sleeps == 1)
        failing.withLock { $0 = false }
        await clock.advance(by: .seconds(60))
        await clock.sleeper()
        #expect(box.items.last == "told ada" && clock.sleeps == 2)
        task.cancel()
        try await task.value
    }

    @Test func `A store that fails is reported as trouble with time and with notices, and the clock goes on`()
        async throws
    {
        let (time, clock, box, store) = (TestTime(), TestClock(), Box<String>(), FlakyEventStore())
        let (engine, workshop) = try await engine(time: time, store: store)
        time.pass(.hours(2))
        store.fail { _ in true }
        let service = PeerLearningClock(
            engine: engine, by: clock, deliver: { _ in },
            report: { trouble in
                switch trouble {
                case .time: box.add("time")
                case .notices: box.add("notices")
                case .letter: box.add("letter")
                }
            })
        let task = Task { try await service.run() }
        await clock.sleeper()
        #expect(box.items == ["time", "notices"])
        store.fail { _ in false }
        await clock.advance(by: .seconds(60))
        await clock.sleeper()
        #expect(box.items.count == 2)
        #expect(try await engine.workshop(workshop).phase == .submission)
        task.cancel()
        try await task.value
    }

    @Test func `A graceful shutdown lets the letter in hand be delivered and recorded, and sends no other`()
        async throws
    {
        let (clock, box) = (TestClock(), Box<String>())
        let (engine, _) = try await engine()
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let (allowed, allow) = AsyncStream.makeStream(of: Void.self)
        let service = PeerLearningClock(
            engine: engine, by: clock,
            deliver: { letter in
                start.yield()
                for await _ in allowed { break }
                try Task.checkCancellation()
                box.add("\(letter.person)")
            },
            report: { box.add("\($0)") })
        try await testGracefulShutdown { shutdown in
            async let running: Void = service.run()
            for await _ in started { break }
            shutdown.triggerGracefulShutdown()
            allow.yield()
            try await running
        }
        #expect(box.items == ["ada"])
        #expect(try await engine.letters().map(\.person) == ["bo"])
        #expect(clock.sleeps == 0)
    }

    @Test func `A graceful shutdown ends the waiting between two ticks`() async throws {
        let clock = TestClock()
        let (engine, _) = try await engine()
        let service = PeerLearningClock(engine: engine, by: clock, deliver: { _ in }, report: { _ in })
        try await testGracefulShutdown { shutdown in
            async let running: Void = service.run()
            await clock.sleeper()
            shutdown.triggerGracefulShutdown()
            try await running
        }
        #expect(clock.sleeps == 1)
    }
}
