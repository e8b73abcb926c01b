#if Service
    public import PeerLearning
    public import ServiceLifecycle

    /// Lets time pass in an engine for as long as a server runs: takes the steps that have come due, ends leases, and
    /// delivers notices.
    ///
    /// ```swift
    /// let clock = PeerLearningClock(
    ///     engine: engine, every: .seconds(60),
    ///     deliver: { letter in try await mail.send(letter.text(with: engine.configuration.texts), to: letter.person) },
    ///     report: { trouble in logger.warning("\(trouble)") })
    /// try await ServiceGroup(services: [clock], gracefulShutdownSignals: [.sigterm], logger: logger).run()
    /// ```
    ///
    /// It ends when the server shuts down gracefully, after the letter that is being delivered. What fails is reported and
    /// tried again at the next tick; nothing that fails ends it. Several clocks may run on one store.
    public struct PeerLearningClock: Service {
        private let engine: PeerLearningEngine
        private let interval: Duration
        private let clock: any Clock<Duration>
        private let deliver: @Sendable (Letter) async throws -> Void
        private let report: @Sendable (ClockTrouble) async -> Void

        /// Makes a clock for an engine; it begins to go when the server runs it.
        ///
        /// - Parameters:
        ///   - engine: The engine. What the time is says the time source of its configuration.
        ///   - interval: How long to wait between two ticks; not less than a millisecond.
        ///   - clock: What to wait by. Tests pass a clock of their own.
        ///   - deliver: Delivers a letter; where it throws, the letter comes again at the next tick.
        ///   - report: Told of whatever failed.
        public init(
            engine: PeerLearningEngine, every interval: Duration = .seconds(60),
            by clock: any Clock<Duration> = ContinuousClock(),
            deliver: @escaping @Sendable (Letter) async throws -> Void,
            report: @escaping @Sendable (ClockTrouble) async -> Void
        ) {
            self.engine = engine
            self.interval = max(interval, .milliseconds(1))
            self.clock = clock
            self.deliver = deliver
            self.report = report
        }

        /// Ticks until the server shuts down or the task is cancelled.
        ///
        /// - Throws: What the clock throws that it waits by, where that is no cancellation.
        public func run() async throws {
            while !Self.isOver() {
                await tick()
                guard !Self.isOver() else { return }
                do {
                    try await cancelWhenGracefulShutdown { try await clock.sleep(for: interval) }
                } catch {
                    // A clock that cannot wait would let this loop spin.
                    guard Self.isOver() else { throw error }
                }
            }
        }

        private static func isOver() -> Bool { Task.isShuttingDownGracefully || Task.isCancelled }

        /// Lets time pass and delivers; one that fails does not keep the other from being tried.
        private func tick() async {
            let moment = engine.configuration.time.now()
            do { try await engine.advance(to: moment) } catch { await report(.time(error)) }
            guard !Self.isOver() else { return }
            do {
                let post = try await engine.deliverNotices(at: moment, until: Self.isOver, through: deliver)
                for failure in post.failures { await report(.letter(failure.letter, failure.cause)) }
            } catch {
                await report(.notices(error))
            }
        }
    }

    /// Something that failed at a tick of ``PeerLearningClock`` and is tried again at the next.
    public enum ClockTrouble: Sendable {
        /// Steps that were due could not be taken.
        case time(any Error)
        /// Notices could not be worked out, or a delivery not be recorded: those letters come again.
        case notices(any Error)
        /// A letter could not be delivered.
        case letter(Letter, any Error)
    }
#endif
