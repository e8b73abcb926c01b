import Foundation
import Hummingbird
import Logging
import Metrics
import ReviewSite

/// Peer review as a web site: `swift run HummingbirdServer`, then http://127.0.0.1:8080.
@main
struct HummingbirdServer {
    static func main() async throws {
        var configuration = SiteConfiguration(secret: secret)
        configuration.store = ProcessInfo.processInfo.environment["STORE"].map { .folder($0) } ?? .memory
        configuration.host = setting("HOST") ?? configuration.host
        configuration.port = setting("PORT").flatMap { Int($0) } ?? configuration.port
        configuration.requestsPerMinute =
            setting("REQUESTS_PER_MINUTE").flatMap { Int($0) } ?? configuration.requestsPerMinute
        configuration.isBehindTLS = setting("TLS") == "yes"
        configuration.hasDemonstration = setting("DEMONSTRATION") != "no"

        var logger = Logger(label: "site")
        logger.logLevel = setting("LOG_LEVEL").flatMap { Logger.Level(rawValue: $0) } ?? .info
        let metrics = PlainMetrics()
        MetricsSystem.bootstrap(metrics)
        let site = try await ReviewSite(configuration, metrics: metrics, logger: logger)
        try await site.application.runService()
    }

    private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// The secret of the environment; one of this process alone where there is none, so that a restart signs all out.
    private static var secret: String {
        setting("SECRET") ?? (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined()
    }
}
