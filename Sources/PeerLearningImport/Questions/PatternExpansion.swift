import PeerLearningCore

/// Turns a regular expression into the few patterns with `*` that mean the same, where it is simple enough.
///
/// Letters, `\` before a sign, `[abc]`, `(a|b)`, `x?`, `.*` and `\s*` are; a range, a count or another class is not.
/// The expression stands for the whole text, as in XML Schema.
enum PatternExpansion {
    /// The most patterns that an expression may stand for.
    static let most = 64

    /// The patterns that an expression stands for, and whether case matters: it does not where every letter stands in
    /// brackets with its other case, as in `[Kk][Yy][Ii][Vv]`. Nil where the expression cannot be written so.
    static func textPatterns(of expression: String) -> [TextPattern]? {
        let folded = withoutCases(expression)
        return patterns(of: folded ?? expression)?.map {
            TextPattern($0, letterCase: folded == nil ? .matters : .isIgnored)
        }
    }

    /// The expression with each letter once; nil where some letter does not stand beside its other case.
    private static func withoutCases(_ expression: String) -> String? {
        var plain = ""
        var found = false
        var rest = expression[...]
        while let sign = rest.popFirst() {
            if sign == "\\" {
                plain.append(sign)
                if let next = rest.popFirst() { plain.append(next) }
            } else if sign == "[", rest.count > 2, let letter = rest.first, let pair = letter.casePair {
                let other = letter == pair.upper ? pair.lower : pair.upper
                guard rest.dropFirst().first == other, rest.dropFirst(2).first == "]" else { return nil }
                plain.append(pair.lower)
                rest = rest.dropFirst(3)
                found = true
            } else {
                guard sign.casePair == nil else { return nil }
                plain.append(sign)
            }
        }
        return found ? plain : nil
    }

    /// The patterns, with `\*` for an asterisk; nil where the expression cannot be written so.
    static func patterns(of expression: String) -> [String]? {
        var rest = Array(expression)[...]
        if rest.first == "^" { rest.removeFirst() }
        if rest.last == "$", rest.dropLast().last != "\\" { rest.removeLast() }
        guard rest.count <= 500, let found = alternatives(&rest, depth: 0), rest.isEmpty, !found.isEmpty else {
            return nil
        }
        return found
    }

    private static func alternatives(_ rest: inout ArraySlice<Character>, depth: Int) -> [String]? {
        guard depth < 8 else { return nil }
        var all: [String] = []
        var current = [""]
        while let sign = rest.first, sign != ")" {
            if sign == "|" {
                rest.removeFirst()
                all += current
                current = [""]
                continue
            }
            guard var atom = atom(&rest, depth: depth) else { return nil }
            switch rest.first {
            case "?":
                rest.removeFirst()
                atom.append("")
            case "*", "+", "{": return nil
            default: break
            }
            current = current.flatMap { head in atom.map { head + $0 } }
            guard current.count + all.count <= most else { return nil }
        }
        all += current
        return all.count <= most ? all : nil
    }

    private static func atom(_ rest: inout ArraySlice<Character>, depth: Int) -> [String]? {
        guard let sign = rest.popFirst() else { return nil }
        switch sign {
        case ".":
            guard rest.popFirst() == "*" else { return nil }
            return ["*"]
        case "(":
            if rest.starts(with: "?:") { rest = rest.dropFirst(2) }
            guard let inner = alternatives(&rest, depth: depth + 1), rest.popFirst() == ")" else { return nil }
            return inner
        case "[": return letters(&rest)
        case "\\": return escaped(&rest)
        case "*", "+", "?", "{", "}", "]", ")": return nil
        default: return [String(sign)]
        }
    }

    private static func escaped(_ rest: inout ArraySlice<Character>) -> [String]? {
        guard let sign = rest.popFirst() else { return nil }
        if sign == "s" {
            if rest.first == "*" || rest.first == "?" {
                rest.removeFirst()
                return ["", " "]
            }
            if rest.first == "+" { rest.removeFirst() }
            return [" "]
        }
        guard !sign.isLetter, !sign.isNumber, sign != "\\" else { return nil }
        return [sign == "*" ? "\\*" : String(sign)]
    }

    private static func letters(_ rest: inout ArraySlice<Character>) -> [String]? {
        guard let end = rest.firstIndex(of: "]") else { return nil }
        let inside = rest[..<end]
        rest = rest[(end + 1)...]
        guard !inside.isEmpty, !inside.contains("-"), !inside.contains("\\"), !inside.contains("["), inside.first != "^"
        else {
            return nil
        }
        return inside.map { $0 == "*" ? "\\*" : String($0) }
    }
}
