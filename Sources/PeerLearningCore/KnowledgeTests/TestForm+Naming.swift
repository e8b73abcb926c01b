extension QuestionFace {
    /// The face with its options in the order of a form, and by the names of it.
    func renamed(by names: (InteractionID) -> OptionNames?) -> QuestionFace {
        QuestionFace(
            id: id, prompt: prompt.renamed(names), interactions: interactions.map { $0.renamed(names) },
            maximum: maximum)
    }
}

extension Interaction {
    fileprivate func renamed(_ names: (InteractionID) -> OptionNames?) -> Interaction {
        let own = names(id)
        return Interaction(
            self, prompt: prompt.renamed(names), options: own?.options.list ?? options,
            targets: own?.targets.list ?? targets)
    }
}

extension MarkedText {
    fileprivate func renamed(_ names: (InteractionID) -> OptionNames?) -> MarkedText {
        MarkedText(
            pieces.map { piece in
                guard case .gap(let part, let gap) = piece, let own = names(part) else { return piece }
                return .gap(part, own.targets.shown[gap] ?? own.options.shown[gap] ?? gap)
            })
    }
}

extension NamedList {
    /// The options in order, by their names in the form.
    fileprivate var list: [AnswerOption] {
        order.map { option in
            AnswerOption(
                shown[option.id] ?? option.id, option.text, isFixed: false, most: option.most, shape: option.shape)
        }
    }
}

extension AnswerItem {
    /// The value with other identifiers of options and targets.
    func renamed<Failure: Error>(
        _ option: (OptionID) throws(Failure) -> OptionID, target: (OptionID) throws(Failure) -> OptionID
    ) throws(Failure) -> AnswerItem {
        switch self {
        case .option(let chosen): .option(try option(chosen))
        case .pair(let pair): .pair(try option(pair.first), try option(pair.second))
        case .directedPair(let one, let other): .directedPair(try option(one), to: try target(other))
        case .number, .text, .point, .truth, .document: self
        }
    }
}
