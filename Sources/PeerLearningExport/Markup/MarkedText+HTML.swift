import PeerLearningCore

extension MarkedText {
    /// The text as HTML.
    ///
    /// - Parameters:
    ///   - isInline: Whether it stands within a line: paragraphs are parted by breaks.
    ///   - folder: What is put before the path of a picture in the package.
    ///   - place: What is written for a place or a gap; nothing by default.
    func html(isInline: Bool = false, folder: String = "", place: (Piece) -> String = { _ in "" }) -> String {
        var html = ""
        for piece in pieces {
            switch piece {
            case .text(let words):
                for run in TextRun.runs(of: words) { html += run.html(isInline: isInline) }
            case .picture(let path, let description):
                let source = path.contains(":") ? path : folder + path
                html += "<img src=\"\(source.htmlEscaped)\" alt=\"\(description.htmlEscaped)\">"
            case .place, .gap: html += place(piece)
            }
        }
        return isInline || html.isEmpty ? html : "<p>\(html)</p>"
    }
}

extension TextRun {
    fileprivate func html(isInline: Bool) -> String {
        switch self {
        case .plain(let words): words.htmlEscaped
        case .stressed(let words): "<em>\(words.htmlEscaped)</em>"
        case .code(let words): "<code>\(words.htmlEscaped)</code>"
        case .lineBreak: "<br>"
        case .paragraphBreak: isInline ? "<br><br>" : "</p><p>"
        }
    }
}

extension String {
    /// The text as HTML holds it.
    var htmlEscaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

extension MarkedText {
    /// The paths of the pictures in it.
    var picturePaths: [String] {
        pieces.compactMap { if case .picture(let path, _) = $0 { path } else { nil } }
    }

    /// The only words of a text that is nothing else; nil where there are pictures or places in it.
    var onlyWords: String? {
        if pieces.isEmpty { return "" }
        if pieces.count == 1, case .text(let words) = pieces[0] { return words }
        return nil
    }
}
