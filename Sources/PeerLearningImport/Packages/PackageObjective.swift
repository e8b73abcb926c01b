/// Something that a course wants its learners to reach, as the package words it.
public struct PackageObjective: Hashable, Sendable {
    /// The identifier as it is written.
    public var id: String

    /// The title; nil where there is none.
    public var title: String?

    /// What is to be reached.
    public var description: String?

    /// Describes an objective.
    public init(id: String, title: String? = nil, description: String? = nil) {
        (self.id, self.title, self.description) = (id, title, description)
    }
}
