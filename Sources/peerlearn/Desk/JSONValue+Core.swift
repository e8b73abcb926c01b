import PeerLearning

extension JSONValue {
    /// An identifier.
    static func id(_ id: some EntityID) -> JSONValue { .text(id.rawValue) }

    /// A moment in RFC 3339.
    static func moment(_ moment: Instant) -> JSONValue { .text(moment.rfc3339) }

    /// The number of a pseudonym.
    static func pseudonym(_ pseudonym: Pseudonym) -> JSONValue { .integer(pseudonym.number) }

    /// The word for a case of an enumeration, as it is written on the command line.
    static func word(_ value: some CaseIterable) -> JSONValue { .text(value.word) }

    /// A text; null where it is hidden or has been erased.
    static func words(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
}
