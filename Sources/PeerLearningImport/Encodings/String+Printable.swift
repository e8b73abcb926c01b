extension String {
    /// The text cut to what fits in a sentence, with every control character shown as a dot.
    var printable: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(80) { scalars.append(scalar.isControl ? "·" : scalar) }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character or a mark that turns the direction of writing around.
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
