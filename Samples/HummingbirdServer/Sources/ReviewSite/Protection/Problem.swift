import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PeerLearning

/// What went wrong, as RFC 9457 lays it out: the one place where an error becomes an answer.
struct Problem: Codable, Sendable {
    let type: String
    let title: String
    let status: Int
    let code: String
    let detail: String

    /// Says what went wrong in the reader's language. What the program does not expect is told as such and no more.
    init(_ error: any Error, in language: Language, by texts: TextCatalogue) {
        let words: (TextKey) -> String = { texts.text(Message($0), in: language) }
        switch error {
        case let refusal as Refusal:
            (status, code) = (Self.status(of: refusal.code), refusal.code.rawValue)
            detail = texts.text(refusal.message, in: language)
        case let refusal as SiteRefusal:
            (status, code) = (refusal.status, refusal.rawValue)
            detail = words(TextKey(rawValue: "site.refusal.\(refusal.rawValue)"))
        case is StoreFailure, is EngineFailure:
            (status, code, detail) = (503, "unavailable", words("site.refusal.unavailable"))
        case is DecodingError:
            (status, code, detail) = (400, "badRequest", words("site.refusal.badRequest"))
        case let error as any HTTPResponseError:
            status = error.status.code
            code = status == 404 ? "unknown" : status == 413 ? "tooLarge" : "badRequest"
            detail = words(TextKey(rawValue: "site.refusal.\(code)"))
        default:
            (status, code, detail) = (500, "failure", words("site.refusal.failure"))
        }
        type = "about:blank"
        title = words(TextKey(rawValue: "site.status.\(status)"))
    }

    /// What is no business of a person's is 404, whether it exists or not.
    private static func status(of code: Refusal.Code) -> Int {
        switch code {
        case .unknown: 404
        case .missingPermission, .objection, .notTakingPart, .ownWork: 403
        case .alreadyDone, .wrongPhase, .notReady: 409
        default: 422
        }
    }
}

/// Turns errors into problems: as JSON below `/api`, as a page elsewhere.
struct ProblemMiddleware: RouterMiddleware {
    let texts: TextCatalogue
    let pages: PageTemplates

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            if case SiteRefusal.signedOut = error, request.method == .get, !request.isForPrograms {
                return .redirect(to: "/sign-in", type: .found)
            }
            let problem = Problem(error, in: context.language, by: texts)
            if problem.status >= 500 { context.logger.error("\(error)") }
            var response =
                request.isForPrograms
                ? try .json(problem, mediaType: "application/problem+json")
                : pages.problem(problem, context)
            response.status = HTTPResponse.Status(code: problem.status)
            if problem.status == 429 { response.headers[.retryAfter] = "60" }
            return response
        }
    }
}

extension Request {
    /// Whether a program asks and not a person with a browser.
    var isForPrograms: Bool { uri.path.hasPrefix("/api/") || uri.path == "/metrics" }
}
