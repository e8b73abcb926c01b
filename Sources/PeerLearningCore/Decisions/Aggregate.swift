/// Something that decides: a value that is made of its own past events and says which new ones a command causes.
///
/// `decide` methods read and change nothing; ``apply(_:at:)`` changes and cannot fail. Hold a state in one place and
/// apply in place: a second live copy makes the next event copy it all.
public protocol Aggregate: Sendable {
    /// The identifier of an aggregate of this kind.
    associatedtype ID: EntityID
    /// What can happen to it.
    associatedtype Event: Sendable

    /// The first part of the names of its streams, such as `workshop`.
    static var kind: String { get }

    /// The state before the first event.
    init(id: ID)

    /// Takes in an event that has happened. An event that makes no sense here changes nothing.
    mutating func apply(_ event: Event, at moment: Instant)
}

extension Aggregate {
    /// The stream that keeps the events of the aggregate with this identifier.
    public static func stream(_ id: ID) -> StreamID { StreamID(kind: kind, id: id.rawValue) }
}
