import PeerLearningCore

/// What options go by where they have no identifiers: A to Z, then AA, AB and so on, by their places.
enum OptionLetters {
    /// The names of options by their places.
    static func names(of options: [OptionID], _ prefix: String? = nil) -> [OptionID: OptionID] {
        let named = options.enumerated().map { place, id in
            (id, prefix.map { OptionID("\($0)\(place + 1)") } ?? .letter(place))
        }
        return Dictionary(named) { first, _ in first }
    }
}
