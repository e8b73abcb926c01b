import PeerLearningCore

/// The questions of a cartridge's assessments: the seam to QTI 1.2.
struct CartridgeQuestions {
    private(set) var list = QuestionList()

    /// The title of the assessment or bank in a document.
    static func title(of root: XMLNode) -> String? {
        let holder = root.child("assessment") ?? root.child("objectbank")
        let title = holder?["title"]?.squashed ?? ""
        return title.isEmpty ? nil : title
    }

    /// Adds the questions of a document.
    mutating func take(
        _ root: XMLNode, _ bytes: [UInt8], file: String, limits: XMLLimits
    ) throws(ImportError) {
        var items: [XMLNode] = []
        root.forEach { node in
            if node.name == "item" { items.append(node) }
            return node.name != "item"
        }
        for item in items where list.hasRoom {
            list.add(named: item["ident"], line: item.line, in: file) { id throws(ImportError) in
                do throws(Refusal) {
                    let title = item["title"] ?? ""
                    return PackageQuestion(
                        try Question(id, title: title, prompt: MarkedText(title)), type: .description, file: file)
                } catch {
                    throw ImportError(.questionBroken, file: file, line: item.line)
                }
            }
        }
    }
}
