import HTTPTypes
import Hummingbird

/// Turns away what another site makes a browser send. Forms of people who are signed in carry a token besides.
///
/// What changes something below `/api` must be JSON: no form of another site can send that without asking first.
struct SameOrigin: RouterMiddleware {
    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head else { return try await next(request, context) }
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
            site != "same-origin", site != "none"
        {
            throw SiteRefusal.foreignRequest
        }
        if let origin = request.headers[.origin], let host = request.head.authority,
            origin != "http://\(host)", origin != "https://\(host)"
        {
            throw SiteRefusal.foreignRequest
        }
        if request.isForPrograms, request.headers[.contentType]?.hasPrefix("application/json") != true {
            throw HTTPError(.unsupportedMediaType)
        }
        return try await next(request, context)
    }
}
