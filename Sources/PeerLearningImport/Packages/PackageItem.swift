/// One entry in the table of contents of a course; it may launch something, hold further entries, or both.
public struct PackageItem: Hashable, Sendable {
    /// The identifier as it is written; nil where there is none.
    public var id: String?

    /// The title; nil where there is none.
    public var title: String?

    /// What the item opens: a path from the root of the archive with its query, or an `http` address.
    ///
    /// Every `xml:base` is applied, `.` and `..` are resolved, the item's parameters are joined; nothing is
    /// percent-decoded. Nil where the item opens nothing, and where what it names would leave the package.
    public var launch: String?

    /// The address on the web that the item leads to where a document of the package names it rather than a resource: a
    /// web link or a tool of a Common Cartridge, or an activity of a Moodle course that is an address.
    public var link: String?

    /// Whether learners see the item in the table of contents.
    public var isVisible: Bool

    /// The identifier of the resource that the item refers to, whether or not there is such a resource.
    public var resource: String?

    /// What the item is about, as plain text; nil where nothing is said.
    public var description: String?

    /// When the item may be opened, how, and when it counts as done; nil where nothing is said.
    public var delivery: PackageDelivery?

    /// How learners are led through the item in SCORM 2004; nil where nothing is said.
    public var sequencing: Sequencing? {
        get { written.first }
        set { written = newValue.map { [$0] } ?? [] }
    }

    /// One or none: an optional of so large a value would take its room in every item that has none.
    private var written: [Sequencing]

    /// Identifiers of the objectives that the item serves, of ``CoursePackage/objectives``.
    public var objectives: [String]

    /// The items below, in order.
    public var items: [PackageItem]

    /// Describes an entry.
    public init(
        id: String? = nil, title: String? = nil, launch: String? = nil, link: String? = nil,
        isVisible: Bool = true,
        resource: String? = nil, description: String? = nil, delivery: PackageDelivery? = nil,
        sequencing: Sequencing? = nil, objectives: [String] = [], items: [PackageItem] = []
    ) {
        self.id = id
        self.title = title
        self.launch = launch
        self.link = link
        self.isVisible = isVisible
        self.resource = resource
        self.description = description
        self.delivery = delivery
        written = sequencing.map { [$0] } ?? []
        self.objectives = objectives
        self.items = items
    }
}
