import Foundation
import Hummingbird
import PeerLearning

extension Request {
    /// The fields of a form.
    func form(_ context: SiteContext) async throws -> [String: String] {
        let body = String(buffer: try await body.collect(upTo: context.maxUploadSize))
        var components = URLComponents()
        components.percentEncodedQuery = body.replacing("+", with: "%20")
        let fields = (components.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        return Dictionary(fields) { first, _ in first }
    }
}

extension SiteParts {
    /// The fields of a form of somebody who is signed in, where it carries the token that their pages have.
    func form(_ request: Request, _ context: SiteContext) async throws -> [String: String] {
        _ = try context.signedIn()
        let form = try await request.form(context)
        guard let token = form["token"], seal.isToken(token, for: context.session) else {
            throw SiteRefusal.foreignRequest
        }
        return form
    }

    func page(_ name: String, _ title: TextKey, _ content: [String: Any], _ context: SiteContext) -> Response {
        page(name, Page(title: texts.text(Message(title), in: context.language), content: content), context)
    }

    func page(_ name: String, _ page: Page, _ context: SiteContext) -> Response {
        pages.page(name, page.title, page.content, context, token: seal.token(for: context.session))
    }
}

/// What a template is filled with.
struct Page {
    let title: String
    let content: [String: Any]
}
