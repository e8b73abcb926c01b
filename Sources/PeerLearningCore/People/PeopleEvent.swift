/// What happened to the directory of people that the store itself keeps, for hosts without users of their own.
public enum PeopleEvent: Hashable, Sendable {
    /// A person's profile was written; it stands in a document, not here.
    case registered(PersonID)
    /// A person's documents, profile included, were erased.
    case erased(PersonID)

    /// The one stream that keeps them.
    package static let stream: StreamID = "people-directory"
}
