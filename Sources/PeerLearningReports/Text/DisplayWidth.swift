extension String {
    /// How many columns of a terminal the text takes: none for marks that combine, two for wide letters and pictures, one
    /// for all else.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// The text as it fits into so many columns, cut with an ellipsis where it does not.
    func fitted(to width: Int) -> String {
        guard displayWidth > width else { return self }
        var taken = 0
        let head = prefix { character in
            taken += character.displayWidth
            return taken <= width - 1
        }
        return head + "…"
    }

    /// The text filled with blanks to so many columns.
    func padded(to width: Int, isFigure: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - displayWidth))
        return isFigure ? blanks + self : self + blanks
    }

    /// The text in lines of at most so many columns, broken between words; a longer word is cut.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in split(whereSeparator: \.isNewline) {
            var line = ""
            for word in paragraph.split(separator: " ").flatMap({ String($0).pieces(of: width) }) {
                if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > width {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? word : " " + word
            }
            lines.append(line)
        }
        return lines
    }

    /// The text without what would move a terminal's cursor or change its colours; line breaks stay.
    var safeForTerminal: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    let category = scalar.properties.generalCategory
                    let isBidi = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                    return isBidi || (category == .control && scalar != "\n") ? " " : scalar
                }))
    }

    private func pieces(of width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var pieces = [""]
        var taken = 0
        for character in self {
            if taken + character.displayWidth > width {
                pieces.append("")
                taken = 0
            }
            pieces[pieces.count - 1].append(character)
            taken += character.displayWidth
        }
        return pieces
    }
}

extension Character {
    fileprivate var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return unicodeScalars.contains(where: \.isWide) ? 2 : 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether it takes two columns: the blocks that UAX #11 calls wide, and pictures.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: properties.isEmojiPresentation || value == 0xFE0F
        }
    }
}
