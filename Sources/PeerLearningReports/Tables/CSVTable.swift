import PeerLearning

/// A table in the form of RFC 4180.
struct CSVTable {
    /// What stands in a cell.
    enum Cell {
        /// Words that somebody wrote: they are kept from being taken for a formula.
        case text(String)
        /// A figure to two digits; empty where there is none.
        case figure(Double?)
        case count(Int)
    }

    let columns: [String]
    let rows: [[Cell]]

    /// The file.
    var text: String {
        ([columns.map(Cell.text)] + rows).map { $0.map(\.field).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension CSVTable.Cell {
    /// The cell as the file has it.
    var field: String {
        switch self {
        case .text(let text): Self.quoted(Self.harmless(text))
        case .figure(let value): value.map { TextCatalogue([:]).decimal($0, digits: 2, in: .english) } ?? ""
        case .count(let count): String(count)
        }
    }

    /// The text with an apostrophe before it where a spreadsheet would take it for a formula.
    ///
    /// Source: OWASP, *CSV Injection*. Blanks before the sign, and full-width signs, count as well.
    private static func harmless(_ text: String) -> String {
        let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
        if let first = clean.unicodeScalars.first, ["\t", "\r", "\n"].contains(first) { return "'" + clean }
        guard let sign = clean.first(where: { !$0.isWhitespace }), "=+-@|%＝＋－＠".contains(sign) else { return clean }
        return "'" + clean
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\r", "\n", ";", "\t"].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
