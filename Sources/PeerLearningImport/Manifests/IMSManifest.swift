/// An `imsmanifest.xml` as it is written, before anything is made of it.
///
/// SCORM, Common Cartridge and QTI packages are told apart by what this holds; see ``profile``.
public struct IMSManifest: Sendable {
    /// An entry of an organization, as it is written.
    public struct Item: Sendable {
        /// The attribute `identifier`.
        public internal(set) var identifier: String?
        /// The title.
        public internal(set) var title: String?
        /// The attribute `identifierref`.
        public internal(set) var reference: String?
        /// The attribute `parameters`.
        public internal(set) var parameters: String?
        /// The attribute `isvisible`, true where it is left out.
        public internal(set) var isVisible = true
        /// How learners are led through it; nil where nothing is said.
        public internal(set) var sequencing: Sequencing? {
            get { written.first }
            set { written = newValue.map { [$0] } ?? [] }
        }
        private var written: [Sequencing] = []
        /// When it may be opened and when it counts as done; nil where nothing is said.
        public internal(set) var delivery: PackageDelivery?
        /// The entries below.
        public internal(set) var items: [Item] = []
        /// The line on which the entry stands.
        public internal(set) var line = 0

        init(
            identifier: String?, reference: String?, parameters: String?, isVisible: Bool, line: Int
        ) {
            (self.identifier, self.reference, self.parameters) = (identifier, reference, parameters)
            (self.isVisible, self.line) = (isVisible, line)
        }
    }

    /// An organization, as it is written.
    public struct Organization: Sendable {
        /// The attribute `identifier`.
        public internal(set) var identifier: String?
        /// The title.
        public internal(set) var title: String?
        /// How learners are led through it; nil where nothing is said.
        public internal(set) var sequencing: Sequencing?
        /// Whether its objectives are shared with other courses that a learner takes: so it is where nothing is said.
        public internal(set) var sharesObjectives = true
        /// The entries at the top.
        public internal(set) var items: [Item] = []
        /// The line on which the organization stands.
        public internal(set) var line = 0
    }

    /// A file of a resource: what it is called, and the bases above it.
    public struct File: Sendable {
        /// The attribute `href`.
        public internal(set) var href: String
        /// The line on which the file stands.
        public internal(set) var line: Int
    }

    /// A resource, as it is written.
    public struct Resource: Sendable {
        /// The attribute `identifier`.
        public internal(set) var identifier: String?
        /// The attribute `type`.
        public internal(set) var type: String?
        /// The attribute `href`.
        public internal(set) var href: String?
        /// Every `xml:base` above, from the outermost to the resource's own.
        public internal(set) var bases: [String] = []
        /// What stands in the resource itself rather than in a file of it, such as a web link; nil where nothing does.
        var content: XMLNode?
        /// The files.
        public internal(set) var files: [File] = []
        /// The attributes `identifierref` of the dependencies.
        public internal(set) var dependencies: [File] = []
        /// The line on which the resource stands.
        public internal(set) var line = 0
    }

    /// The format that the manifest is written in, by its content and namespaces rather than by what it claims.
    public internal(set) var profile: PackageFormat = .imscp
    /// The attribute `identifier`.
    public internal(set) var identifier: String?
    /// The element `schema`.
    public internal(set) var schema: String?
    /// The element `schemaversion`.
    public internal(set) var schemaVersion: String?
    /// The attribute `default` of the organizations.
    public internal(set) var defaultOrganization: String?
    /// The organizations in order.
    public internal(set) var organizations: [Organization] = []
    /// The resources in order, those of manifests within the manifest included.
    public internal(set) var resources: [Resource] = []
    /// What the manifest says about the course.
    public internal(set) var metadata = PackageMetadata()
    /// The file with metadata about the course itself; nil where the manifest points to none.
    public internal(set) var courseMetadataFile: File?
    /// Files with metadata that the manifest points to.
    public internal(set) var metadataFiles: [File] = []
    /// The namespaces that are declared anywhere, used or not.
    public internal(set) var namespaces: Set<String> = []
    /// How `scormtype` is spelled, and in which namespace, wherever it stands.
    public internal(set) var scormTypeSpellings: Set<ScormTypeSpelling> = []
    /// The root element's name, in lower case.
    public internal(set) var root = ""
    /// The manifests within the manifest, in order, each before those within itself.
    public internal(set) var nestedManifests: [Nested] = []
    /// Sequencing that items share, by identifier.
    public internal(set) var sharedSequencing: [String: Sequencing] = [:]

    /// A manifest within the manifest, to which an item may refer as it does to a resource. Its resources are among
    /// ``resources``.
    public struct Nested: Sendable {
        /// The attribute `identifier`.
        public internal(set) var identifier: String?
        /// The attribute `default` of its organizations.
        public internal(set) var defaultOrganization: String?
        /// Its organizations in order.
        public internal(set) var organizations: [Organization] = []
        /// The line on which it stands.
        public internal(set) var line = 0
    }

    /// The attribute that makes a resource of SCORM what it is.
    public struct ScormTypeSpelling: Hashable, Sendable {
        /// The name: `scormtype` in SCORM 1.2, `scormType` in SCORM 2004.
        public let name: String
        /// The namespace; nil where the prefix is not bound or there is none.
        public let namespace: String?
    }
}
