public import Hummingbird
public import Logging
import PeerLearning
import PeerLearningSQLite
import PeerLearningService

/// Peer review as a web site: pages for people, JSON for programs, one engine behind both.
///
/// ```swift
/// let site = try await ReviewSite(SiteConfiguration(secret: secret), logger: logger)
/// try await site.application.runService()
/// ```
public struct ReviewSite: Sendable {
    let parts: SiteParts
    let responder: RouterResponder<SiteContext>
    private let logger: Logger

    /// Opens store, users and engine, and lays out the routes.
    ///
    /// - Parameter metrics: What counts requests and answers `/metrics`; nil for neither.
    public init(_ configuration: SiteConfiguration, metrics: PlainMetrics? = nil, logger: Logger) async throws {
        try await self.init(configuration, engine: .standard, metrics: metrics, logger: logger)
    }

    init(
        _ configuration: SiteConfiguration, engine: EngineConfiguration, metrics: PlainMetrics? = nil, logger: Logger
    ) async throws {
        var engine = engine
        engine.texts = engine.texts.merging(.site)
        let (store, users) = try Self.open(configuration.store)
        let pages = try await PageTemplates(texts: engine.texts)
        parts = SiteParts(
            engine: try PeerLearningEngine(store: store, people: users, configuration: engine), users: users,
            seal: SessionSeal(secret: configuration.secret), pages: pages, texts: engine.texts,
            configuration: configuration)
        if configuration.hasDemonstration { try await Demonstration(parts.engine, users).open() }
        responder = Self.router(parts, metrics: metrics).buildResponder()
        self.logger = logger
    }

    private static func open(_ store: SiteConfiguration.Store) throws -> (any EventStore, UserTable) {
        switch store {
        case .memory: (InMemoryEventStore(), try UserTable())
        case .folder(let path):
            (try SQLiteEventStore(path: "\(path)/reviews.sqlite"), try UserTable(path: "\(path)/users.sqlite"))
        }
    }

    static func router(_ parts: SiteParts, metrics: PlainMetrics?) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self)
        let time = parts.engine.configuration.time
        if metrics != nil { router.add(middleware: MetricsMiddleware()) }
        router.add(middleware: LogRequestsMiddleware(.info))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: SignInMiddleware(seal: parts.seal, users: parts.users, time: time))
        router.add(middleware: ProblemMiddleware(texts: parts.texts, pages: parts.pages))
        router.add(middleware: RateLimit(requestsPerMinute: parts.configuration.requestsPerMinute, time: time))
        router.add(middleware: SameOrigin())
        router.get("health") { _, _ in "ok\n" }
        if let metrics { router.get("metrics") { _, _ in metrics.text } }
        APIRoutes(site: parts).add(to: router)
        PageRoutes(site: parts).add(to: router)
        return router
    }

    /// The server, with the clock that lets time pass in the engine; both end gracefully.
    public var application: some ApplicationProtocol {
        let (engine, logger) = (parts.engine, logger)
        let clock = PeerLearningClock(
            engine: engine, every: parts.configuration.tick,
            deliver: { letter in
                // Your own mail goes here; a letter that throws comes again.
                logger.info("letter", metadata: ["to": "\(letter.person)", "id": "\(letter.id)"])
            },
            report: { trouble in logger.warning("\(trouble)") })
        return Application(
            responder: responder,
            configuration: ApplicationConfiguration(
                address: .hostname(parts.configuration.host, port: parts.configuration.port), serverName: nil),
            services: [clock], logger: logger)
    }
}
