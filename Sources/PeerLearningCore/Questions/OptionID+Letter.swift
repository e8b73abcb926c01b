extension OptionID {
    /// The name of an option by its place in its list: A to Z, then AA, AB and so on.
    package static func letter(_ place: Int) -> OptionID {
        var (rest, name) = (place, "")
        repeat {
            name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return OptionID(name)
    }
}
