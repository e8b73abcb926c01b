import PeerLearningCore

/// Words, pictures and sounds of QTI 1.
struct QTI1Material {
    /// The path of the item, for what its pictures are relative to.
    let file: String

    /// The text of an element and of all material in it.
    func text(of node: XMLNode) -> MarkedText {
        var composer = MarkedComposer()
        write(node, &composer)
        return composer.text
    }

    private func write(_ node: XMLNode, _ composer: inout MarkedComposer) {
        for content in node.content {
            guard case .node(let child) = content else { continue }
            switch child.name {
            case "mattext", "mat_formattedtext": writeWords(child, &composer)
            case "matemtext":
                composer.beginStress()
                writeWords(child, &composer)
                composer.endStress()
            case "matbreak": composer.breakLine()
            case "matimage", "mataudio", "matvideo":
                if let picture = picture(child) {
                    composer.put(.picture(path: picture.path, description: picture.description))
                }
            case "math": composer.write(MathText.words(of: child))
            case "flow", "flow_mat", "material":
                composer.breakParagraph()
                write(child, &composer)
            case "response_label", "qticomment": continue
            default: write(child, &composer)
            }
        }
    }

    /// Words that may be HTML, whether or not they say so, or hold elements of it.
    private func writeWords(_ node: XMLNode, _ composer: inout MarkedComposer) {
        if node.children.isEmpty { composer.write(html: node.text) } else { composer.write(content: node) }
        composer.blank()
    }

    /// A picture; nil where the element names none.
    func picture(_ node: XMLNode) -> QuestionPicture? {
        guard let name = node["uri"] ?? node["src"], !name.isEmpty else { return nil }
        var path = ""
        switch PackagePath.resolve(name, against: file) {
        case .inside(let place), .web(let place): path = place
        case .unsafe: break
        }
        return QuestionPicture(
            path: path, description: node["label"] ?? "", width: node.number("width"), height: node.number("height"))
    }

    /// The first picture in an element; nil where there is none.
    func firstPicture(in node: XMLNode) -> QuestionPicture? {
        var found: QuestionPicture?
        node.forEach { child in
            if found == nil, child.name == "matimage" { found = picture(child) }
            return found == nil
        }
        return found
    }
}
