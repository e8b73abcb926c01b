extension String {
    /// A path as a reference of a manifest: what means something else there is percent-encoded.
    var asReference: String {
        unicodeScalars.reduce(into: "") { reference, scalar in
            let isSpecial = scalar.value <= 0x20 || "%?#\"<>\\^`{|}".unicodeScalars.contains(scalar)
            guard isSpecial, scalar.isASCII else { return reference.unicodeScalars.append(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            reference += digits.count == 1 ? "%0" + digits : "%" + digits
        }
    }
}
