import PeerLearningCore

/// What options go by where they have no identifiers: A to Z, then AA, AB and so on, by their places.
enum OptionLetters {
    /// The name of the option at a place, counted from 0.
    static func name(_ place: Int) -> OptionID {
        var (rest, name) = (place, "")
        repeat {
            name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return OptionID(name)
    }

    /// The names of options by their places.
    static func names(of options: [OptionID], _ prefix: String? = nil) -> [OptionID: OptionID] {
        let named = options.enumerated().map { place, id in
            (id, prefix.map { OptionID("\($0)\(place + 1)") } ?? name(place))
        }
        return Dictionary(named) { first, _ in first }
    }
}
