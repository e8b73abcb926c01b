/// One arrangement of a course: a tree of items under a title.
public struct PackageOrganization: Hashable, Sendable {
    /// The identifier as it is written; nil where there is none.
    public var id: String?

    /// The title; nil where there is none.
    public var title: String?

    /// The items at the top, in order.
    public var items: [PackageItem]

    /// How learners are led through it in SCORM 2004; nil where nothing is said.
    public var sequencing: Sequencing? {
        get { written.first }
        set { written = newValue.map { [$0] } ?? [] }
    }

    /// One or none: an optional of so large a value would take its room in every item that has none.
    private var written: [Sequencing]

    /// Whether the shared objectives of SCORM 2004 are shared with other courses that a learner takes as well.
    public var sharesObjectives = true

    /// Describes an arrangement.
    public init(id: String? = nil, title: String? = nil, items: [PackageItem] = [], sequencing: Sequencing? = nil) {
        self.id = id
        self.title = title
        self.items = items
        written = sequencing.map { [$0] } ?? []
    }
}
