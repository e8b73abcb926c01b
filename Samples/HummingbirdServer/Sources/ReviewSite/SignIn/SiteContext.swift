import Hummingbird
import NIOCore
import PeerLearning

/// Who reads: the person that the sign-in has found, with what the host knows of them.
struct Reader: Sendable {
    let person: PersonID
    let name: String
    let language: Language
}

/// What a request carries through the site.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where it comes from, for those who are not signed in.
    let address: String
    /// Who is signed in; nil for nobody.
    var reader: Reader?
    /// The sealed cookie, which the token in forms goes with; empty for nobody.
    var session = ""
    /// The language in which to answer.
    var language = Language.english

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    /// A text with some room; larger bodies are answered with 413 before they are read.
    var maxUploadSize: Int { 256 * 1024 }

    /// Whoever is signed in.
    func signedIn() throws(SiteRefusal) -> Reader {
        guard let reader else { throw .signedOut }
        return reader
    }

    /// An identifier from the address.
    func id<ID: EntityID>(_ name: String, as kind: ID.Type = ID.self) -> ID { ID(parameters.get(name) ?? "") }
}
