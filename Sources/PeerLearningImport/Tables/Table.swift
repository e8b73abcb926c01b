import PeerLearningCore

/// A table as it stands in a file: a heading and rows of text.
public struct Table: Hashable, Sendable {
    /// A row with the line of the file on which it begins.
    public struct Row: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// The cells, as many as the table has columns, without white space around them.
        public let cells: [String]
    }

    /// What a file was taken for.
    public struct Dialect: Hashable, Sendable {
        /// The encoding by the name that people know it by, such as `UTF-8` or `windows-1251`.
        public let encoding: String
        /// What parts the cells: a comma, a semicolon or a tab.
        public let delimiter: Character
    }

    /// What the file was taken for.
    public let dialect: Dialect

    /// The names of the columns.
    public let columns: [String]

    /// The rows, blank lines left out.
    public let rows: [Row]

    /// The note that tells people what the file was taken for.
    public var note: Diagnostic {
        let names: [Character: String] = [",": ",", ";": ";", "\t": "Tab"]
        return Diagnostic(
            .note, "table-taken-for",
            [
                "encoding": .text(dialect.encoding),
                "delimiter": .text(names[dialect.delimiter] ?? String(dialect.delimiter)),
            ])
    }
}
