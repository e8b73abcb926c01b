import PeerLearningCore

/// The rules of an item of QTI 1 on their way to a program.
struct QTI1Rules {
    let processing: QTI1Processing
    let parts: [InteractionID: Interaction]
    /// The words that may be written into blanks, by the names that the rules have for them.
    let words: [InteractionID: [String: String]]
    /// What the item's numbers are multiplied by to be points.
    let factor: Double

    /// Something in the rules that cannot be carried over.
    struct Unreadable: Error {
        /// The name of the element.
        let name: String
        /// Where it stands.
        let line: Int

        init(_ node: XMLNode) { (name, line) = (node.name, node.line) }
    }

    /// The program.
    func program() throws(Unreadable) -> ScoringProgram {
        var steps: [ScoringStep] = []
        var flags: [ScoringProgram.Outcome] = []
        for (place, block) in processing.blocks.enumerated() {
            let isLast = place == processing.blocks.count - 1
            let flag = isLast ? nil : "block \(place) has ended"
            if let flag { flags.append(.init(flag, .truth(false))) }
            for rule in block { if let step = try step(rule, endingWith: flag) { steps.append(step) } }
        }
        let start = ScoringProgram.Outcome(processing.score, .number(processing.start * factor))
        do throws(Refusal) {
            return try ScoringProgram(steps, initial: [start] + flags, score: processing.score)
        } catch {
            throw Unreadable(.nothing)
        }
    }

    /// A rule as a step; nil where it neither changes the score nor ends its block. A block before the last is ended by a
    /// flag, for the blocks after it are looked at all the same.
    private func step(_ rule: QTI1Processing.Rule, endingWith flag: String?) throws(Unreadable) -> ScoringStep? {
        var inside = rule.effects.filter { $0.variable == processing.score }.compactMap { effect($0) }
        if !rule.goesOn { inside.append(flag.map { .set($0, .truth(true)) } ?? .stop) }
        guard !inside.isEmpty else { return nil }
        var condition = try all(rule.condition, isNegated: false)
        if let flag { condition = .apply(.and, [.apply(.not, [.outcome(flag)]), condition]) }
        return .when([ScoringBranch(if: condition, inside)])
    }

    private func effect(_ effect: QTI1Processing.Effect) -> ScoringStep? {
        let score = ScoringExpression.outcome(processing.score)
        let points = ScoringExpression.number(effect.amount * factor)
        let plain = ScoringExpression.number(effect.amount)
        let value: ScoringExpression
        switch effect.action {
        case "set": value = points
        case "add": value = .apply(.sum, [score, points])
        case "subtract": value = .apply(.subtract, [score, points])
        case "multiply": value = .apply(.product, [score, plain])
        case "divide": value = .apply(.divide, [score, plain])
        default: return nil
        }
        return .set(processing.score, value)
    }
}
