import PeerLearningCore

/// A text of Moodle's XML, in the format that it names.
struct MoodleText {
    /// The text as it is written.
    let written: String
    private let format: String

    /// The text in an element; where the element has no `text`, its own.
    init(_ node: XMLNode?, format: String? = nil) {
        written = node.map { ($0.child("text") ?? $0).text } ?? ""
        self.format = node?["format"] ?? format ?? "html"
    }

    /// The text in words, with its pictures.
    var marked: MarkedText { marked(written) }

    /// Another text in the same format.
    func marked(_ text: String) -> MarkedText {
        switch format {
        case "plain_text": return MarkedText(text.trimmed)
        case "markdown": return MarkedText(text.trimmed.replacing("**", with: "*"))
        case "moodle_auto_format" where !HTMLText.isWritten(in: text): return MarkedText(text.trimmed)
        default:
            return MarkedText(
                HTMLText.pieces(of: text).map { piece in
                    guard case .picture(let path, let description) = piece else { return piece }
                    return .picture(path: path.replacing("@@PLUGINFILE@@/", with: ""), description: description)
                }
            ).trimmed
        }
    }

    /// The words in one line.
    var words: String { marked.plain.squashed }
}
