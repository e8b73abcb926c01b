extension Element {
    /// The bytes of a document with this root, in UTF-8.
    ///
    /// - Parameter solid: The names of elements in which blanks would be read as words; no lines are broken there.
    func document(solid: Set<String> = []) -> [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        write(to: &text, margin: "", solid)
        return Array((text + "\n").utf8)
    }

    private func write(to text: inout String, margin: String?, _ solid: Set<String>) {
        text += "<" + name
        for (name, value) in attributes { text += " \(name)=\"\(value.xmlEscaped(inAttribute: true))\"" }
        guard !content.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        let holdsWords = content.contains { if case .text = $0 { true } else { false } }
        let inner = solid.contains(name) || holdsWords ? nil : margin.map { $0 + "  " }
        for part in content {
            switch part {
            case .text(let words): text += words.xmlEscaped(inAttribute: false)
            case .element(let child):
                if let inner { text += "\n" + inner }
                child.write(to: &text, margin: inner, solid)
            }
        }
        if inner != nil, let margin { text += "\n" + margin }
        text += "</\(name)>"
    }
}

extension String {
    /// The text as XML holds it; signs that XML 1.0 cannot hold are left out.
    func xmlEscaped(inAttribute: Bool) -> String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where inAttribute: escaped += "&quot;"
            case "\t" where inAttribute: escaped += "&#9;"
            case "\n" where inAttribute: escaped += "&#10;"
            case "\r": escaped += "&#13;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            default: if scalar.isXML { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }
}

extension Unicode.Scalar {
    /// Whether a document of XML 1.0 may hold it.
    fileprivate var isXML: Bool { value >= 0x20 && value != 0xFFFE && value != 0xFFFF }
}
