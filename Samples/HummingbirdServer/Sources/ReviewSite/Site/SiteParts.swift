import HTTPTypes
import Hummingbird
import PeerLearning

/// What the routes share.
struct SiteParts: Sendable {
    let engine: PeerLearningEngine
    let users: UserTable
    let seal: SessionSeal
    let pages: PageTemplates
    let texts: TextCatalogue
    let configuration: SiteConfiguration

    /// The desk of whoever is signed in; `Idempotency-Key` of the request becomes the key of what they do.
    func desk(_ request: Request, _ context: SiteContext) throws -> Desk {
        let key = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
        let reader = try context.signedIn()
        return Desk(
            engine: engine, texts: texts, reader: reader,
            key: key.map { IdempotencyKey(rawValue: String($0.prefix(200))) })
    }

    /// Signs in somebody of the users table. It is for development: put your own sign-in here.
    func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
        let order = try await request.decode(as: SignInOrder.self, context: context)
        return try await signedIn(order.person, Response(status: .noContent))
    }

    func signedIn(_ person: String, _ response: Response) async throws -> Response {
        guard let user = try await users.user(person) else { throw SiteRefusal.signedOut }
        let end = engine.configuration.time.now() + configuration.sessionLasts
        var response = response
        response.setCookie(
            SignInMiddleware.cookie(
                seal.seal(PersonID(user.id), until: end), for: configuration.sessionLasts,
                isSecure: configuration.isBehindTLS))
        return response
    }

    func signedOut(_ response: Response) -> Response {
        var response = response
        response.setCookie(SignInMiddleware.cookie("", for: .zero, isSecure: configuration.isBehindTLS))
        return response
    }
}
