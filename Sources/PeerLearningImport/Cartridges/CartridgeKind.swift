/// What a resource of a Common Cartridge is, by its type; the version that the type names does not matter.
///
/// Source: IMS Common Cartridge 1.0 to 1.3, *Profile*, §3; the extension for assignments, 1.0.
enum CartridgeKind: Equatable {
    /// A page or a file.
    case page
    /// Files that belong to another resource, or to the system that made the cartridge.
    case companion
    /// An address on the web.
    case webLink
    /// A tool that is reached over LTI.
    case tool
    /// A topic of a discussion.
    case topic
    /// Something to hand in.
    case assignment
    /// A test.
    case assessment
    /// A bank of questions.
    case bank
    /// Something else.
    case other

    init(type: String?) {
        let type = (type ?? "").lowercased()
        switch type {
        case "webcontent": self = .page
        case _ where type.hasPrefix("imswl_"): self = .webLink
        case _ where type.hasPrefix("imsbasiclti_"): self = .tool
        case _ where type.hasPrefix("imsdt_"): self = .topic
        case _ where type.hasPrefix("assignment_"): self = .assignment
        case _ where type.hasPrefix("imsqti_") && type.hasSuffix("question-bank"): self = .bank
        case _ where type.hasPrefix("imsqti_"): self = .assessment
        case _ where type.hasSuffix("learning-application-resource"): self = .companion
        default: self = .other
        }
    }

    /// Whether the resource is described by a document rather than opened by an address.
    var isDescribed: Bool {
        switch self {
        case .webLink, .tool, .topic, .assignment, .assessment, .bank: true
        case .page, .companion, .other: false
        }
    }
}
