import PeerLearningCore

extension MarkedComposer {
    /// Adds what stands in an element of XHTML.
    mutating func write(content node: XMLNode) {
        for content in node.content {
            switch content {
            case .text(let text): write(text)
            case .node(let node): write(element: node)
            }
        }
    }

    private mutating func write(element node: XMLNode) {
        switch node.name {
        case let name where Self.blocks.contains(name):
            breakParagraph()
            write(content: node)
            breakParagraph()
        case "br": breakLine()
        case "b", "strong", "i", "em":
            beginStress()
            write(content: node)
            endStress()
        case "math": write(MathText.words(of: node))
        case "img": put(.picture(path: node["src"] ?? "", description: node["alt"] ?? ""))
        case "td", "th":
            blank()
            write(content: node)
        case "script", "style": break
        default: write(content: node)
        }
    }

    /// Adds a text that may be HTML.
    mutating func write(html text: String) {
        if HTMLText.isWritten(in: text) { put(MarkedText(HTMLText.pieces(of: text))) } else { write(text) }
    }
}
