import PeerLearning

/// What one reader sees and does: the only way from a route to the engine, for programs and people alike.
///
/// The engine decides what the reader may do. The desk adds one rule: what a reader has no part in is unknown to them.
struct Desk: Sendable {
    let engine: PeerLearningEngine
    let texts: TextCatalogue
    let reader: Reader
    /// The request's key: sent twice it is carried out once.
    var key: IdempotencyKey?

    var person: PersonID { reader.person }
    var caller: Caller { Caller(person, key: key) }

    func words(_ message: Message) -> String { texts.text(message, in: reader.language) }

    /// A workshop that the reader takes part in or leads; any other is as unknown as one that does not exist.
    @discardableResult
    func workshop(_ id: WorkshopID) async throws -> Workshop { try await engine.workshop(id, for: person) }

    static let unknown = Refusal(.unknown, Message("site.refusal.unknown"))
}
