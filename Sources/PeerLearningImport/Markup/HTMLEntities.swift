/// Characters that HTML writes by name or number.
enum HTMLEntities {
    /// The character that stands between `&` and `;`; nil where none is known, or it is a control character.
    static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
        if scalar == "\n" || scalar == "\t" || scalar == "\r" { return " " }
        return scalar.isControl ? nil : scalar
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "mdash": "—", "ndash": "–",
        "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "hellip": "…",
        "rarr": "→", "larr": "←", "times": "×", "divide": "÷", "deg": "°", "minus": "−", "plusmn": "±", "le": "≤",
        "ge": "≥", "ne": "≠", "copy": "©", "euro": "€", "middot": "·", "micro": "µ", "sup2": "²", "sup3": "³",
    ]
}
