extension Character {
    /// The letter in both its cases; nil where it has only one, or one of them is more than a letter.
    package var casePair: (upper: Character, lower: Character)? {
        let (upper, lower) = (uppercased(), lowercased())
        guard upper != lower, upper.count == 1, lower.count == 1, upper.lowercased() == lower else { return nil }
        guard let upper = upper.first, let lower = lower.first, self == upper || self == lower else { return nil }
        return (upper, lower)
    }
}
