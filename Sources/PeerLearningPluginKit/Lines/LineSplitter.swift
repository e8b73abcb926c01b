/// Cuts what comes through a pipe into lines, at line feeds and nowhere else, each no longer than a limit.
package struct LineSplitter: Sendable {
    /// A line grew longer than the limit.
    package struct Overflow: Error, Hashable, Sendable {}

    private let limit: Int
    private var rest: [UInt8] = []

    /// Cuts lines of at most so many bytes.
    package init(limit: Int) { self.limit = limit }

    /// Whether nothing has come after the last end of a line.
    package var isAtStart: Bool { rest.isEmpty }

    /// Takes in the next bytes, and hands on the lines that they end.
    ///
    /// - Throws: ``Overflow`` where a line is too long; it cannot be used after that.
    package mutating func take(_ bytes: some Collection<UInt8>) throws(Overflow) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        let pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, piece) in pieces.enumerated() {
            guard rest.count + piece.count <= limit else { throw Overflow() }
            rest.append(contentsOf: piece)
            guard place + 1 < pieces.count else { break }
            if rest.last == 0x0D { rest.removeLast() }
            lines.append(rest)
            rest = []
        }
        return lines
    }
}
