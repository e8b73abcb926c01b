import PeerLearningCore

extension MoodleQuestionWriter {
    /// What an answer to one part is worth, the others left open; nil where the answer is refused.
    func worth(_ items: [AnswerItem], _ part: Interaction) -> Double? {
        try? question.score(Answer([part.id: items])).score
    }

    /// One of the options: each has the share of the points that it is worth when it is chosen.
    mutating func singleChoice(_ part: Interaction) -> Element {
        let worths = part.options.map { worth([.option($0.id)], part) ?? 0 }
        let best = worths.max() ?? 0
        if worth([], part) != 0 { note(.scoring) }
        if best <= 0 || best < question.maximum { note(.maximum) }
        if let element = truth(part, worths, best) { return element }
        var element = frame("multichoice", prompt(of: part), grade: max(best, 0))
        append(part, shares(worths, of: best), to: &element)
        element.append(Element("single", text: "true"))
        return element
    }

    private mutating func shares(_ worths: [Double], of best: Double) -> [Double] {
        guard best > 0 else { return worths.map { _ in 0 } }
        let shares = worths.map { $0 / best }
        if shares.contains(where: { $0 < -1 }) { note(.scoring) }
        return shares.map { max(-1, $0) }
    }

    private mutating func append(_ part: Interaction, _ shares: [Double], to element: inout Element) {
        element.append(Element("shuffleanswers", text: part.arrangement == .asWritten ? "false" : "true"))
        element.append(Element("answernumbering", text: "abc"))
        for (option, share) in zip(part.options, shares) {
            element.append(answer(option.text.html(isInline: true, folder: Self.folder), share: share, format: "html"))
        }
        if part.arrangement == .alwaysChanges { note(.arrangement) }
        if part.count.least > 1 || (part.count.most ?? .max) < part.options.count, part.cardinality != .single {
            note(.count)
        }
        names.parts[part.id] = "RESPONSE"
        names.options[part.id] = OptionLetters.names(of: part.options.map(\.id))
    }

    /// True or false, where the options are these and Moodle's own words for them.
    private mutating func truth(_ part: Interaction, _ worths: [Double], _ best: Double) -> Element? {
        let words = part.options.map { $0.text.onlyWords ?? "" }
        let isEnglish = words == ["True", "False"]
        let text = prompt(of: part).plain + question.title
        let isCyrillic = text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        guard part.options.map(\.id) == ["true", "false"], isEnglish || words == ["Верно", "Неверно"],
            isEnglish != isCyrillic, part.arrangement == .asWritten, best > 0, worths.min() == 0, !part.kind.isForPeers
        else { return nil }
        var element = frame("truefalse", prompt(of: part), grade: best)
        for (name, worth) in zip(["true", "false"], worths) {
            element.append(answer(name, share: worth / best, format: "moodle_auto_format"))
        }
        names.parts[part.id] = "RESPONSE"
        return element
    }

    /// Several options: shares that are added up, or all or nothing, whichever gives the same points.
    mutating func multipleChoice(_ part: Interaction) -> Element {
        let grade = question.maximum
        let key = question.keys[part.id]
        let worths = part.options.map { option -> Double in
            guard let mapping = key?.mapping, grade > 0 else { return 0 }
            let entry = mapping.entries.first { $0.item == .option(option.id) }
            return (key?.weight ?? 1) * (entry?.worth ?? mapping.otherwise) / grade
        }
        let right = part.options.map { key?.correct.contains(.option($0.id)) ?? false }
        let added = worths.map { min(1, max(-1, $0)) }
        let whole = right.map { $0 ? 1.0 : 0.0 }
        let isAdded =
            key?.mapping != nil
            && agrees(part) { chosen in
                min(1, max(0, zip(added.completed, chosen).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }))
            }
        let isWhole = !isAdded && right.contains(true) && agrees(part) { $0 == right ? 1 : 0 }
        if isWhole {
            note(.plugin, ["plugin": .text("multichoiceset")])
        } else if !isAdded {
            note(.scoring)
        }
        var element = frame(isWhole ? "multichoiceset" : "multichoice", prompt(of: part), grade: grade)
        let shared = whole.contains(1) ? whole.map { $0 / whole.reduce(0, +) } : whole
        append(part, isWhole ? whole : (key?.mapping == nil ? shared : added), to: &element)
        if !isWhole { element.append(Element("single", text: "false")) }
        return element
    }

    /// Whether answers are worth what a rule says, in shares of the most: of up to ten options all answers are tried, of
    /// more those of one and two options and those that lack one or two.
    private func agrees(_ part: Interaction, _ rule: ([Bool]) -> Double) -> Bool {
        let count = part.options.count
        var tried: [[Bool]] = []
        if count <= 10 {
            tried = (0..<(1 << count)).map { number in (0..<count).map { number & (1 << $0) != 0 } }
        } else {
            for one in 0..<min(count, 40) {
                for other in one..<min(count, 40) {
                    let chosen = (0..<count).map { $0 == one || $0 == other }
                    tried += [chosen, chosen.map { !$0 }]
                }
            }
        }
        return tried.allSatisfy { chosen in
            let items = zip(part.options, chosen).filter { $1 }.map { AnswerItem.option($0.0.id) }
            guard let worth = worth(items, part) else { return true }
            return abs(worth - question.maximum * rule(chosen)) <= 1e-9 * max(1, question.maximum)
        }
    }
}

extension [Double] {
    /// Shares as Moodle's readers take them: what lacks less than half a per cent of a whole is made one.
    var completed: [Double] {
        let sum = filter { $0 > 0 }.reduce(0, +)
        guard sum > 0.995, sum < 1.005 else { return self }
        return map { $0 > 0 ? $0 / sum : $0 }
    }
}
