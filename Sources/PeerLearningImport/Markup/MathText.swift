/// Turns formulas in MathML into words in one line: a fraction is `(a)/(b)`, a power `a^b`, a root `√(a)`.
///
/// What the formula says of itself as `alttext` goes first.
enum MathText {
    /// The formula in one line.
    static func words(of node: XMLNode) -> String {
        if let said = node["alttext"]?.trimmed, !said.isEmpty { return said }
        return written(node).squashed
    }

    private static func written(_ node: XMLNode) -> String {
        let parts = node.children.filter { $0.name != "annotation" && $0.name != "annotation-xml" }
        guard !parts.isEmpty else { return node.text.trimmed }
        let words = parts.map(written)
        switch (node.name, words.count) {
        case ("mfrac", 2): return "\(grouped(words[0]))/\(grouped(words[1]))"
        case ("msup", 2): return "\(grouped(words[0]))^\(grouped(words[1]))"
        case ("msub", 2): return "\(words[0])_\(grouped(words[1]))"
        case ("msubsup", 3): return "\(words[0])_\(grouped(words[1]))^\(grouped(words[2]))"
        case ("msqrt", _): return "√(\(words.joined()))"
        case ("mroot", 2): return "\(grouped(words[0]))^(1/\(words[1]))"
        case ("mfenced", _): return "(\(words.joined(separator: ", ")))"
        case ("mtr", _): return words.joined(separator: " ") + "; "
        default: return words.joined(separator: " ")
        }
    }

    private static func grouped(_ words: String) -> String { words.unicodeScalars.count > 1 ? "(\(words))" : words }
}
