/// A course as its package describes it, the same shape for every format.
///
/// Identifiers are opaque: they are kept as they are written, and need be neither unique nor valid in any scheme.
/// Everything here is data from a stranger: show titles as text and resolve paths only inside the package.
public struct CoursePackage: Hashable, Sendable {
    /// The format that the package was read as.
    public var format: PackageFormat

    /// The version as the package spells it, such as `1.2` or `2004 3rd Edition`; nil where it says nothing.
    public var version: String?

    /// The identifier of the course; nil where the package has none.
    public var identifier: String?

    /// The title of the course: of the default organization, else of the metadata.
    public var title: String?

    /// The manifest's path within the archive; nil where the package has no manifest.
    public var manifest: String?

    /// The arrangements of the course, in the order of the file.
    public var organizations: [PackageOrganization]

    /// The identifier of the organization to take where one has to be chosen; nil where there is none.
    public var defaultOrganization: String?

    /// What the items refer to, in the order of the file.
    public var resources: [PackageResource]

    /// The questions that the package holds, in the order of its files.
    public var questions: [PackageQuestion]

    /// The tests that the questions belong to, and the banks of questions.
    public var tests: [PackageTest]

    /// What learners hand in or talk about.
    public var tasks: [PackageTask]

    /// The workshops of Moodle, with works and reviews where the package holds them.
    public var workshops: [PackageWorkshop]

    /// The people whose works and reviews the package holds.
    public var people: [PackagePerson]

    /// The files that the package keeps under other names than the course calls them by, or as texts within its documents;
    /// nothing else of it is content. Nil where the names are the members' own.
    public var files: [PackageFile]?

    /// What the course wants its learners to reach.
    public var objectives: [PackageObjective]

    /// What the package says about itself.
    public var metadata: PackageMetadata

    /// Everything that was odd about the package, in the order in which it was noticed.
    public var diagnostics: [Diagnostic]

    /// Describes a course; what is left out is empty.
    public init(
        format: PackageFormat, version: String? = nil, identifier: String? = nil, title: String? = nil,
        manifest: String? = nil, organizations: [PackageOrganization] = [], defaultOrganization: String? = nil,
        resources: [PackageResource] = [], questions: [PackageQuestion] = [],
        tests: [PackageTest] = [], tasks: [PackageTask] = [], workshops: [PackageWorkshop] = [],
        people: [PackagePerson] = [], files: [PackageFile]? = nil,
        objectives: [PackageObjective] = [],
        metadata: PackageMetadata = PackageMetadata(), diagnostics: [Diagnostic] = []
    ) {
        self.format = format
        self.version = version
        self.identifier = identifier
        self.title = title
        self.manifest = manifest
        self.organizations = organizations
        self.defaultOrganization = defaultOrganization
        self.resources = resources
        self.questions = questions
        self.tests = tests
        self.tasks = tasks
        self.workshops = workshops
        self.people = people
        self.files = files
        self.objectives = objectives
        self.metadata = metadata
        self.diagnostics = diagnostics
    }
}

extension CoursePackage {
    /// The same course with what was odd about a document that it was read from, first.
    func adding(_ oddities: [Diagnostic]) -> CoursePackage {
        var package = self
        package.diagnostics = oddities + diagnostics
        return package
    }
}
