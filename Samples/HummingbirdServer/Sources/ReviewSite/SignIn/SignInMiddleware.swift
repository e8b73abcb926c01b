import HTTPTypes
import Hummingbird
import PeerLearning

/// Finds out who asks and in which language to answer. Put your own sign-in here: all else asks the context.
struct SignInMiddleware: RouterMiddleware {
    let seal: SessionSeal
    let users: UserTable
    let time: any TimeSource

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = Self.language(asked: request.headers[.acceptLanguage])
        if let cookie = request.cookies[Self.cookieName]?.value, let person = seal.person(in: cookie, at: time.now()),
            let user = try await users.user(person.rawValue)
        {
            context.session = cookie
            context.language = Language(rawValue: user.language)
            context.reader = Reader(person: person, name: user.name, language: context.language)
        }
        return try await next(request, context)
    }

    static let cookieName = "session"

    /// The first language of the header that the site speaks.
    static func language(asked header: String?) -> Language {
        let asked = (header ?? "").split(separator: ",").map { $0.prefix(2).lowercased() }
        return asked.first { ["ru", "en"].contains($0) } == "ru" ? .russian : .english
    }

    /// The cookie that signs somebody in; an empty one signs out.
    static func cookie(_ value: String, for duration: Duration, isSecure: Bool) -> Cookie {
        Cookie(
            name: cookieName, value: value, maxAge: value.isEmpty ? 0 : Int(duration.components.seconds), path: "/",
            secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
