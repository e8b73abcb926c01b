import PeerLearning

/// Writes a table in the form of RFC 4180, cell by cell: lines end with CR LF.
///
/// A text that a spreadsheet would run as a formula begins with an apostrophe; figures never do. A million rows of three
/// cells take less than a second. Whoever writes to a file takes what is there from time to time.
///
/// ```swift
/// var csv = CSVWriter(columns: ["item", "grade"])
/// csv.text("essay 7")
/// csv.number(62.5)
/// csv.endRow()
/// try file.write(csv.take())
/// ```
public struct CSVWriter: Sendable {
    private let dialect: CSVDialect
    private var bytes: [UInt8] = []
    private var isFirst = true

    /// Begins a table with its heading.
    public init(columns: [String], in dialect: CSVDialect = .standard) {
        self.dialect = dialect
        if dialect.hasByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
        for column in columns { text(column) }
        endRow()
    }

    /// How many bytes wait to be taken.
    public var count: Int { bytes.count }

    /// What has been written since the last time.
    public mutating func take() -> [UInt8] {
        let taken = bytes
        bytes = []
        bytes.reserveCapacity(taken.capacity)
        return taken
    }

    /// Ends a row.
    public mutating func endRow() {
        bytes.append(contentsOf: [13, 10])
        isFirst = true
    }

    /// Writes words that somebody wrote: they are kept from being taken for a formula.
    public mutating func text(_ text: String) {
        beginCell()
        if let isPlain = text.utf8.withContiguousStorageIfAvailable(Self.isPlain), isPlain {
            bytes.append(contentsOf: text.utf8)
        } else {
            bytes.append(contentsOf: Self.quoted(Self.harmless(text)).utf8)
        }
    }

    /// Writes an identifier: like a text, but a number stays as it is, also below zero, so that other tables know it.
    public mutating func identifier(_ name: String) {
        guard name.utf8.first == UInt8(ascii: "-"), name.utf8.count > 1,
            name.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return text(name) }
        beginCell()
        bytes.append(contentsOf: name.utf8)
    }

    /// Writes what another program has to find to the letter: nothing is put before it. See that it cannot do harm.
    mutating func verbatim(_ text: String) {
        beginCell()
        bytes.append(contentsOf: Self.quoted(text).utf8)
    }

    /// Writes a whole number.
    public mutating func count(_ count: Int) {
        beginCell()
        bytes.append(contentsOf: String(count).utf8)
    }

    /// Writes a number with as few digits as tell it from every other; nothing where there is none, or it is not finite.
    public mutating func number(_ number: Double?) {
        beginCell()
        guard let number, number.isFinite else { return }
        let figure = number.description
        append(figure: figure.hasSuffix(".0") ? figure.dropLast(2) : figure[...])
    }

    /// Writes a number to so many digits after the decimal sign; nothing where there is none.
    mutating func number(_ number: Double?, digits: Int) {
        beginCell()
        guard let number else { return }
        append(figure: TextCatalogue([:]).decimal(number, digits: digits, in: .english)[...])
    }

    private mutating func append(figure: Substring) {
        for byte in figure.utf8 { bytes.append(byte == UInt8(ascii: ".") ? dialect.decimalSign : byte) }
    }

    private mutating func beginCell() {
        if !isFirst { bytes.append(dialect.delimiter) }
        isFirst = false
    }
}

extension CSVWriter {
    /// Whether a text is letters, digits and harmless signs of ASCII, and begins with a letter or digit.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for (place, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                continue
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
                if place == 0 { return false }
            default: return false
            }
        }
        return true
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
