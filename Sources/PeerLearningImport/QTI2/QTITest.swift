/// A test of QTI 2 or 3 as a table of contents: its parts and sections, and the items that they name.
struct QTITest {
    private let node: XMLNode
    private let file: String

    init(_ node: XMLNode, file: String) { (self.node, self.file) = (node, file) }

    /// The test's arrangement; a part without a title stands for its sections.
    var organization: PackageOrganization {
        PackageOrganization(id: node["identifier"], title: node["title"], items: items(in: node))
    }

    private func items(in node: XMLNode) -> [PackageItem] {
        node.children.flatMap { child in
            switch child.name {
            case "testPart": return items(in: child)
            case "assessmentSection":
                return [PackageItem(id: child["identifier"], title: child["title"], items: items(in: child))]
            case "assessmentItemRef":
                return [PackageItem(id: child["identifier"], launch: path(of: child["href"]))]
            default: return []
            }
        }
    }

    private func path(of reference: String?) -> String? {
        guard let reference else { return nil }
        switch PackagePath.resolve(reference, against: file) {
        case .inside(let path), .web(let path): return path
        case .unsafe: return nil
        }
    }
}
