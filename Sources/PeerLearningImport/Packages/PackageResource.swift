/// Something in a package that items refer to: a page with the files that it needs.
public struct PackageResource: Hashable, Sendable {
    /// The identifier as it is written; nil where there is none.
    public var id: String?

    /// The type as it is written, such as `webcontent`.
    public var type: String?

    /// What is opened, as it is written.
    public var href: String?

    /// What opening the resource leads to: a path from the root of the archive with its query, or an `http` address.
    ///
    /// Nil where the resource opens nothing, and where ``href`` would leave the package or is of an unsafe kind. Use
    /// this rather than ``href``, which has not been checked.
    public var launch: String?

    /// Every `xml:base` that stands above ``href``, resolved against each other; empty where there is none.
    public var base: String

    /// Paths of the resource's files from the root of the archive, in order; files outside the package are left out.
    public var files: [String]

    /// Identifiers of the resources that this one needs.
    public var dependencies: [String]

    /// Describes a resource.
    public init(
        id: String? = nil, type: String? = nil, href: String? = nil, launch: String? = nil, base: String = "",
        files: [String] = [], dependencies: [String] = []
    ) {
        self.id = id
        self.type = type
        self.href = href
        self.launch = launch
        self.base = base
        self.files = files
        self.dependencies = dependencies
    }
}
