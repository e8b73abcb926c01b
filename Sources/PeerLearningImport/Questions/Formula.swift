import Foundation

/// A formula as Moodle writes it: `{a}*sin({b})/2`, with the functions and constants that Moodle allows.
///
/// Source: Moodle's documentation, *Calculated question type*. Degrees are turned by `deg2rad`, powers are `pow(x, y)` or
/// `x**y`.
struct Formula {
    private var rest: ArraySlice<Character>
    private let numbers: [String: Double]
    private var depth = 0

    /// The value of a formula; nil where it cannot be read, or is no number.
    static func value(of text: String, _ numbers: [String: Double]) -> Double? {
        let signs = Array(text.filter { !$0.isWhitespace })
        guard signs.count <= 1_000 else { return nil }
        var formula = Formula(rest: signs[...], numbers: numbers)
        guard let value = formula.sum(), formula.rest.isEmpty, value.isFinite, value.magnitude <= 1e300 else {
            return nil
        }
        return value
    }

    /// A text with numbers for the names in braces, and with the values of formulas behind `{=`.
    static func filled(_ text: String, _ numbers: [String: Double]) -> String {
        var filled = ""
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{") {
            filled += rest[..<opening]
            guard let closing = closing(of: rest[opening...]) else { break }
            let inside = String(rest[rest.index(after: opening)..<closing])
            let value = inside.first == "=" ? value(of: String(inside.dropFirst()), numbers) : numbers[inside]
            filled += value.map { $0.rounded9 } ?? "{\(inside)}"
            rest = rest[rest.index(after: closing)...]
        }
        return filled + rest
    }

    private static func closing(of text: Substring) -> Substring.Index? {
        var depth = 0
        for place in text.indices {
            if text[place] == "{" { depth += 1 }
            if text[place] == "}" {
                depth -= 1
                if depth == 0 { return place }
            }
        }
        return nil
    }

    private mutating func sum() -> Double? {
        guard depth < 40 else { return nil }
        depth += 1
        defer { depth -= 1 }
        guard var value = product() else { return nil }
        while let sign = rest.first, sign == "+" || sign == "-" {
            rest.removeFirst()
            guard let next = product() else { return nil }
            value = sign == "+" ? value + next : value - next
        }
        return value
    }

    private mutating func product() -> Double? {
        guard var value = power() else { return nil }
        while let sign = rest.first, sign == "*" || sign == "/" || sign == "%" {
            rest.removeFirst()
            guard let next = power() else { return nil }
            switch sign {
            case "*": value *= next
            case "/": value /= next
            default: value = value.truncatingRemainder(dividingBy: next)
            }
        }
        return value
    }

    private mutating func power() -> Double? {
        if rest.first == "-" || rest.first == "+" {
            let sign = rest.removeFirst()
            depth += 1
            defer { depth -= 1 }
            guard depth < 40, let value = power() else { return nil }
            return sign == "-" ? -value : value
        }
        guard let value = atom() else { return nil }
        guard rest.starts(with: "**") else { return value }
        rest = rest.dropFirst(2)
        depth += 1
        defer { depth -= 1 }
        guard depth < 40, let exponent = power() else { return nil }
        return pow(value, exponent)
    }

    private mutating func atom() -> Double? {
        guard let sign = rest.first else { return nil }
        if sign == "(" {
            rest.removeFirst()
            guard let value = sum(), rest.popFirst() == ")" else { return nil }
            return value
        }
        if sign == "{" {
            guard let end = rest.firstIndex(of: "}") else { return nil }
            let name = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[(end + 1)...]
            return numbers[name]
        }
        if sign.isLetter { return function() }
        return number()
    }

    private mutating func number() -> Double? {
        var digits = String(rest.prefix { $0.isASCII && $0.isNumber || $0 == "." })
        rest = rest.dropFirst(digits.count)
        if let sign = rest.first, sign == "e" || sign == "E" {
            var tail = rest.dropFirst()
            var exponent = "e"
            if let sign = tail.first, sign == "-" || sign == "+" { exponent.append(tail.removeFirst()) }
            let figures = tail.prefix { $0.isASCII && $0.isNumber }
            if !figures.isEmpty {
                digits += exponent + String(figures)
                rest = tail.dropFirst(figures.count)
            }
        }
        return Double(digits)
    }

    private mutating func function() -> Double? {
        let name = String(rest.prefix { $0.isLetter || $0.isNumber }).lowercased()
        rest = rest.dropFirst(name.count)
        guard rest.popFirst() == "(" else { return nil }
        var arguments: [Double] = []
        while rest.first != ")" {
            guard let value = sum() else { return nil }
            arguments.append(value)
            if rest.first == "," { rest.removeFirst() } else { break }
        }
        guard rest.popFirst() == ")" else { return nil }
        return Self.result(of: name, arguments)
    }
}
