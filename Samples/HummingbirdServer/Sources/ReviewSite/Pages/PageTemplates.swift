import Foundation
import Hummingbird
import Mustache
import PeerLearning

/// The templates of the pages and the other files that the site gives out, read once.
struct PageTemplates: Sendable {
    let styleSheet: [UInt8]
    let icon: [UInt8]
    let openAPI: [UInt8]
    private let library: MustacheLibrary
    private let words: [Language: [String: String]]

    init(texts: TextCatalogue) async throws {
        let folder = Bundle.module.bundleURL.appending(path: "Resources")
        styleSheet = try Self.bytes("style.css", in: folder)
        icon = try Self.bytes("icon.svg", in: folder)
        openAPI = try Self.bytes("openapi.json", in: folder)
        library = try await MustacheLibrary(directory: folder.appending(path: "Templates").path)
        var words: [Language: [String: String]] = [:]
        for language in [Language.english, .russian] {
            let keys = TextCatalogue.site.keys(in: language).map(\.rawValue).filter { $0.hasPrefix("page.") }
            words[language] = Dictionary(
                keys.map { key in
                    (String(key.dropFirst("page.".count)), texts.text(Message(TextKey(rawValue: key)), in: language))
                }, uniquingKeysWith: { first, _ in first })
        }
        self.words = words
    }

    private static func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// A page in the reader's language, with what every page has: words, the reader, the token for its forms.
    func page(_ name: String, _ title: String, _ content: [String: Any], _ context: SiteContext, token: String)
        -> Response
    {
        var content = content
        content["title"] = title
        content["language"] = context.language.rawValue
        content["isRussian"] = context.language == .russian
        content["words"] = words[context.language]
        content["reader"] = context.reader?.name
        content["token"] = token
        return .html(library.render(content, withTemplate: name) ?? "")
    }

    /// A page that says what went wrong.
    func problem(_ problem: Problem, _ context: SiteContext) -> Response {
        page("problem", problem.title, ["problem": problem], context, token: "")
    }
}
