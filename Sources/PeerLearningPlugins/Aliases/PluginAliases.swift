import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit

/// The names by which a plugin knows people and things: always the same for the same one, and made with a key that the
/// plugin does not have.
///
/// They are a letter, `p` for people and `x` for everything else, and 70 bits of a digest of key and identifier.
struct PluginAliases: Sendable {
    private let keyed: SHA256
    private var known: [String: String] = [:]

    /// How many names are kept at hand; beyond that they are worked out anew.
    private static let most = 50_000

    init(key: [UInt8]) {
        var hash = SHA256()
        hash.read(SHA256.digest(of: key) + [UInt8](repeating: 0, count: 32))
        keyed = hash
    }

    /// The alias of a person.
    mutating func person(_ id: PersonID) -> PersonID { PersonID(alias("p", id.rawValue)) }

    /// The alias of a thing.
    mutating func thing(_ id: String) -> String { alias("x", id) }

    private mutating func alias(_ letter: Character, _ id: String) -> String {
        let name = String(letter) + id
        if let alias = known[name] { return alias }
        var hash = keyed
        hash.read(name.utf8)
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var alias = String(letter)
        let digest = hash.digest
        for place in 0..<14 {
            let bit = place * 5
            let pair = UInt16(digest[bit / 8]) << 8 | UInt16(digest[bit / 8 + 1])
            alias.unicodeScalars.append(Unicode.Scalar(digits[Int(pair >> UInt16(11 - bit % 8) & 31)]))
        }
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[name] = alias
        return alias
    }

    /// A context as a plugin may see it: aliases for identifiers, figures and words only where they are allowed.
    mutating func seen(_ context: ScoringContext, needs: Set<ScoringNeed>) -> ScoringContext {
        var event = context.event
        event.position = 0
        event.actor = person(event.actor)
        event.recipient = event.recipient.map { person($0) }
        event.subject = thing(event.subject)
        event.cohort = CohortID(thing(event.cohort.rawValue))
        event.submission = event.submission.map { SubmissionID(thing($0.rawValue)) }
        event.workshop = event.workshop.map { WorkshopID(thing($0.rawValue)) }
        if !needs.contains(.counts) {
            event.figures[.timesByActor] = nil
            event.figures[.timesForRecipient] = nil
        }
        if !needs.contains(.streak) { event.figures[.streak] = nil }
        return ScoringContext(event, text: needs.contains(.text) ? context.text : nil)
    }
}
