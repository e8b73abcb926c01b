@testable import PeerLearningImport

/// Manifests and packages for the tests: change only what matters.
enum Manifests {
    static let scorm12 =
        "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\""
    static let scorm2004 =
        "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\""
    static let plain = "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\""

    static let item = "<item identifier=\"i1\" identifierref=\"r1\"><title>Lesson</title></item>"
    static let resource =
        "<resource identifier=\"r1\" type=\"webcontent\" href=\"a.html\"><file href=\"a.html\"/></resource>"

    static func make(
        _ namespaces: String = scorm12, declaration: String = "<?xml version=\"1.0\"?>", attributes: String = "",
        metadata: String = "", organizations: String? = nil, items: String = item, resources: String = resource,
        resourcesAttributes: String = ""
    ) -> String {
        let tree =
            organizations
            ?? "<organizations default=\"o1\"><organization identifier=\"o1\"><title>Course</title>\(items)</organization></organizations>"
        return """
            \(declaration)<manifest identifier="m1" \(namespaces) \(attributes)>
            \(metadata)
            \(tree)
            <resources \(resourcesAttributes)>
            \(resources)
            </resources>
            </manifest>
            """
    }

    /// A package of a manifest and files, read.
    static func read(_ manifest: String, files: [String] = ["a.html"]) -> ImportReport {
        var zip = ZipWriter()
        zip.add("imsmanifest.xml", manifest)
        for file in files { zip.add(file, "x") }
        return PackageImporter().read(zip.bytes, named: "course.zip")
    }

    static func read(document: [UInt8]) -> ImportReport { PackageImporter().read(document, named: "imsmanifest.xml") }
}

extension ImportReport {
    var codes: [String] { diagnostics.map(\.code.rawValue) }
    var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.code.rawValue) }
    var items: [PackageItem] { package?.organizations.first?.items ?? [] }
    var launch: String? { items.first?.launch }
}
