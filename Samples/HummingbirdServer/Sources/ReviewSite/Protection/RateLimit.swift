import HTTPTypes
import Hummingbird
import PeerLearning
import Synchronization

/// Lets each person, and each address of those who are not signed in, ask so often in a minute and no more.
struct RateLimit: RouterMiddleware {
    let requestsPerMinute: Int
    let time: any TimeSource
    private let meters = Meters()

    init(requestsPerMinute: Int, time: any TimeSource) {
        (self.requestsPerMinute, self.time) = (requestsPerMinute, time)
    }

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let name = context.reader.map { "person \($0.person)" } ?? "address \(context.address)"
        guard requestsPerMinute == 0 || meters.count(name, in: time.now().milliseconds / 60_000) <= requestsPerMinute
        else { throw SiteRefusal.tooMany }
        return try await next(request, context)
    }
}

/// How often each has asked in the present minute; a new minute begins with none.
private final class Meters: Sendable {
    private let counts = Mutex<(minute: Int64, byName: [String: Int])>((0, [:]))

    func count(_ name: String, in minute: Int64) -> Int {
        counts.withLock { counts in
            if counts.minute != minute { counts = (minute, [:]) }
            counts.byName[name, default: 0] += 1
            return counts.byName[name, default: 0]
        }
    }
}
