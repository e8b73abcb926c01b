/// What the options and targets of a part go by in a form.
struct OptionNames: Hashable, Sendable {
    let options: NamedList
    let targets: NamedList
}

/// The options of a list in the order of a form, and what they go by there.
struct NamedList: Hashable, Sendable {
    let order: [AnswerOption]
    let shown: [OptionID: OptionID]
    private let originals: [OptionID: OptionID]

    init(_ options: [AnswerOption], _ mark: String, isShuffled: Bool, _ generator: inout SeededGenerator) {
        order = isShuffled ? Self.shuffled(options, &generator) : options
        let names = order.indices.map { OptionID("\(mark)\($0 + 1)") }
        shown = Dictionary(zip(order.map(\.id), names)) { first, _ in first }
        originals = Dictionary(zip(names, order.map(\.id))) { first, _ in first }
    }

    func original(_ option: OptionID) throws(Refusal) -> OptionID {
        guard let original = originals[option] else {
            throw .because(.unknown, "answer.option", ["option": .text(option.rawValue)])
        }
        return original
    }

    /// Options that are fixed keep their places.
    private static func shuffled(_ options: [AnswerOption], _ generator: inout SeededGenerator) -> [AnswerOption] {
        let places = options.indices.filter { !options[$0].isFixed }
        var moved = places
        generator.shuffle(&moved)
        var result = options
        for (place, from) in zip(places, moved) { result[place] = options[from] }
        return result
    }
}
