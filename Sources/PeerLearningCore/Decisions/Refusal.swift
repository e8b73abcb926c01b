/// Why something that was asked for is not done: a fact about the rules, not a fault of the program.
///
/// Compare by ``code``. The ``message`` says in the reader's language what is missing and what can be done.
///
/// ```swift
/// do {
///     try await engine.submit("…", to: workshop, by: Caller(person))
/// } catch let refusal as Refusal {
///     print(engine.configuration.texts.text(refusal.message, in: .russian))
/// }
/// ```
public struct Refusal: Error, Hashable, Sendable {
    /// The kind of refusal; new kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Names a kind of refusal.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The person does not hold the permission that the action needs; the message names it.
        public static let missingPermission = Code(rawValue: "missingPermission")
        /// The host objects to the action.
        public static let objection = Code(rawValue: "objection")
        /// There is no such thing, or not for this person.
        public static let unknown = Code(rawValue: "unknown")
        /// It has been done already and is done once only.
        public static let alreadyDone = Code(rawValue: "alreadyDone")
        /// The workshop is in another phase.
        public static let wrongPhase = Code(rawValue: "wrongPhase")
        /// The person does not take part in it, or in another part.
        public static let notTakingPart = Code(rawValue: "notTakingPart")
        /// Something that has to come first has not come yet.
        public static let notReady = Code(rawValue: "notReady")
        /// It concerns the person's own work.
        public static let ownWork = Code(rawValue: "ownWork")
        /// What was given is empty, incomplete or contradicts itself.
        public static let invalid = Code(rawValue: "invalid")
    }

    /// The kind of refusal.
    public let code: Code
    /// What is missing and what can be done, for people.
    public let message: Message

    /// Makes a refusal.
    public init(_ code: Code, _ message: Message) {
        self.code = code
        self.message = message
    }
}

extension Refusal: CustomStringConvertible {
    /// The kind of refusal and its message in English, as far as the core has words for it. Show people the message in
    /// the words of your own catalogue.
    public var description: String { "\(code.rawValue): \(TextCatalogue.core.text(message, in: .english))" }
}

extension Refusal {
    /// A refusal whose text stands in the catalogue under `refusal.` and the given name.
    package static func because(
        _ code: Code, _ name: String, _ arguments: [String: Message.Argument] = [:]
    ) -> Refusal {
        Refusal(code, Message(TextKey(rawValue: "refusal.\(name)"), arguments))
    }

    /// The refusal that a thing of this kind is not known.
    package static func unknown(_ kind: String, _ id: some EntityID) -> Refusal {
        because(
            .unknown, "unknown",
            ["kind": .message(Message(TextKey(rawValue: "thing.\(kind)"))), "id": .text(id.rawValue)])
    }

    /// The refusal that somebody has no identifier.
    package static func emptyIdentifier() -> Refusal { because(.invalid, "emptyIdentifier") }

    /// The refusal that a text is empty.
    package static func emptyText() -> Refusal { because(.invalid, "emptyText") }
}
