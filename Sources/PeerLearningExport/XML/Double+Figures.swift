extension Double {
    /// The number as XML writes it, so that it reads as the same number again: `2`, `0.5`, `1e-09`.
    var figures: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
