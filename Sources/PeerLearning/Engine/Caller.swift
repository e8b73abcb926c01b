public import PeerLearningCore

/// Who gives a command, and if the host knows better than the engine, when and in answer to which request.
///
/// ```swift
/// try await engine.submit("…", to: workshop, by: "boris")
/// try await engine.submit("…", to: workshop, by: Caller(person, key: "request-17"))
/// ```
public struct Caller: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Who asks.
    public let person: PersonID
    /// The key of the request; the same kind of command of the same person with the same key is carried out once, however
    /// often it is sent.
    public let key: IdempotencyKey?
    /// When the command was given; nil for the present moment by the engine's clock.
    public let at: Instant?

    /// Says who asks.
    public init(_ person: PersonID, key: IdempotencyKey? = nil, at moment: Instant? = nil) {
        self.person = person
        self.key = key
        self.at = moment
    }

    /// Says who asks.
    public init(stringLiteral value: String) { self.init(PersonID(value)) }

    /// The key as the store keeps it: it belongs to one person and one kind of command.
    func storedKey(for action: String) -> IdempotencyKey? {
        key.map { IdempotencyKey("\(person.rawValue.utf8.count):\(person)/\(action)/\($0)") }
    }
}
