import PeerLearningCore

/// Paragraphs of XHTML in the making, with elements of their own between them.
struct Flow {
    private var blocks: [Element] = []
    private var paragraph: [Element.Content] = []

    /// Adds words.
    mutating func write(_ words: String) {
        for run in TextRun.runs(of: words) {
            switch run {
            case .lineBreak: paragraph.append(.element(Element("br")))
            case .paragraphBreak: endParagraph()
            case .plain, .stressed, .code: paragraph.append(run.content)
            }
        }
    }

    /// Adds an element that stands within words.
    mutating func put(_ element: Element) { paragraph.append(.element(element)) }

    /// Adds an element that stands between paragraphs.
    mutating func put(block element: Element) {
        endParagraph()
        blocks.append(element)
    }

    /// Ends the paragraph; blanks alone are none.
    mutating func endParagraph() {
        let isBlank = paragraph.allSatisfy { if case .text(let words) = $0 { words.isBlank } else { false } }
        if !isBlank { blocks.append(Element("p", content: paragraph)) }
        paragraph = []
    }

    /// Everything that was written.
    var elements: [Element] {
        var flow = self
        flow.endParagraph()
        return flow.blocks
    }
}

extension TextRun {
    /// The stretch as XHTML within a paragraph.
    var content: Element.Content {
        switch self {
        case .plain(let words): .text(words)
        case .stressed(let words): .element(Element("em", text: words))
        case .code(let words): .element(Element("code", text: words))
        case .lineBreak, .paragraphBreak: .element(Element("br"))
        }
    }
}

extension Element {
    /// Words as XHTML that may stand within a line; paragraphs are parted by two breaks.
    static func inline(_ words: String) -> [Content] {
        TextRun.runs(of: words).flatMap { run in
            run == .paragraphBreak ? [.element(Element("br")), .element(Element("br"))] : [run.content]
        }
    }
}
