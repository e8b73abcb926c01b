extension Question {
    /// Checks that an answer fits the question: that it can be judged, right or wrong.
    ///
    /// - Throws: ``Refusal`` with code `invalid` or `unknown`, whose message names the part.
    public func check(_ response: Answer) throws(Refusal) {
        for part in response.parts {
            guard let interaction = interactions.first(where: { $0.id == part }) else {
                throw .because(.unknown, "answer.part", ["part": .text(part.rawValue)])
            }
            try interaction.check(response[part])
        }
    }
}

extension Interaction {
    /// Checks that values fit this part of a question.
    func check(_ items: [AnswerItem]) throws(Refusal) {
        guard items.count <= 1_000, items.count <= count.most ?? .max, cardinality != .single || items.count == 1 else {
            throw refusal("answer.tooMany", ["most": .number(cardinality == .single ? 1 : count.most ?? 1_000)])
        }
        guard items.count >= count.least else { throw refusal("answer.tooFew", ["least": .number(count.least)]) }
        for item in items { try check(item) }
        if kind.answers == .options || kind.answers == .directedPairs || kind.answers == .pairs {
            guard Set(items).count == items.count else { throw refusal("answer.twice") }
        }
        if kind.answers == .pairs || kind.answers == .directedPairs { try requireUses(items) }
    }

    private func check(_ item: AnswerItem) throws(Refusal) {
        guard item.isFinite else { throw refusal("answer.shape") }
        switch (kind.answers, item) {
        case (.options, .option(let chosen)): try require(chosen, in: options)
        case (.pairs, .pair(let pair)):
            try require(pair.first, in: options)
            try require(pair.second, in: options)
        case (.directedPairs, .directedPair(let option, let target)):
            try require(option, in: options)
            try require(target, in: targets)
        case (.words, .number) where entry == .number: return
        case (.words, .text(let words)) where entry == .words:
            guard words.utf8.count <= Self.longestEntry else { throw refusal("answer.tooLong") }
        case (.words, .document) where entry == .words: return
        case (.documents, .document): return
        case (.points, .point): return
        case (.numbers, .number(let number)):
            guard let scale else { return }
            guard scale.lower <= number, number <= scale.upper else { throw refusal("answer.outOfScale") }
        default: throw refusal("answer.shape")
        }
    }

    private func require(_ option: OptionID, in list: [AnswerOption]) throws(Refusal) {
        guard list.contains(where: { $0.id == option }) else {
            throw refusal("answer.option", ["option": .text(option.rawValue)], .unknown)
        }
    }

    private func requireUses(_ items: [AnswerItem]) throws(Refusal) {
        var used: [OptionID: Int] = [:]
        var filled: [OptionID: Int] = [:]
        for item in items {
            switch item {
            case .pair(let pair):
                used[pair.first, default: 0] += 1
                if pair.second != pair.first { used[pair.second, default: 0] += 1 }
            case .directedPair(let option, let target):
                used[option, default: 0] += 1
                filled[target, default: 0] += 1
            default: continue
            }
        }
        for (list, uses) in [(options, used), (targets, filled)] {
            guard list.allSatisfy({ uses[$0.id, default: 0] <= $0.most ?? .max }) else {
                throw refusal("answer.usedTooOften")
            }
        }
    }

    private func refusal(
        _ name: String, _ arguments: [String: Message.Argument] = [:], _ code: Refusal.Code = .invalid
    ) -> Refusal {
        .because(code, name, arguments.merging(["part": .text(id.rawValue)]) { own, _ in own })
    }

    /// The longest entry in a field, in bytes.
    static let longestEntry = 2_000
}
