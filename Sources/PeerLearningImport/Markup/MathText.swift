/// Turns formulas in MathML into words in one line: a fraction is `(a)/(b)`, a power `a^b`, a root `√(a)`.
///
/// What the formula says of itself as `alttext` goes first.
enum MathText {
    /// The formula in one line.
    ///
    /// - Parameter values: What stands for names of variables.
    static func words(of node: XMLNode, with values: [String: String] = [:]) -> String {
        if values.isEmpty, let said = node["alttext"]?.trimmed, !said.isEmpty { return said }
        return written(node, values).squashed
    }

    private static func written(_ node: XMLNode, _ values: [String: String]) -> String {
        let parts = node.children.filter { $0.name != "annotation" && $0.name != "annotation-xml" }
        guard !parts.isEmpty else {
            let word = node.text.trimmed
            return node.name == "mi" ? values[word] ?? word : word
        }
        let words = parts.map { written($0, values) }
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
