import PeerLearningCore

/// The rules by which an item is scored, on their way to a program: what they speak of, and how.
struct QTIRules {
    /// What answers are declared.
    let responses: [String: QTIResponse]
    /// What the rules compute.
    let outcomes: [String: QTIOutcome]
    /// The parts of the question that can be answered.
    let parts: [InteractionID: Interaction]
    /// The variables of buttons that nobody presses here.
    let hints: Set<String>
    /// What was drawn for this form of the question.
    let drawn: [String: ScoringValue]

    /// Something in the rules that cannot be carried over.
    struct Unreadable: Error {
        /// The name of the element.
        let name: String
        /// Where it stands.
        let line: Int

        init(_ node: XMLNode) { (name, line) = (node.name, node.line) }
    }

    /// The steps that lead to an outcome; what only decides on feedback is left out.
    func steps(of processing: XMLNode, for score: String) throws(Unreadable) -> [ScoringStep] {
        let relevant = QTIRelevance.names(in: processing, for: score)
        return try steps(processing.children, relevant)
    }

    private func steps(_ nodes: [XMLNode], _ relevant: Set<String>) throws(Unreadable) -> [ScoringStep] {
        var steps: [ScoringStep] = []
        for node in nodes {
            switch node.name {
            case "setOutcomeValue", "lookupOutcomeValue":
                guard let name = node["identifier"], relevant.contains(name) else { continue }
                guard let operand = node.children.first else { throw Unreadable(node) }
                let value = try expression(operand)
                if node.name == "setOutcomeValue" {
                    steps.append(.set(name, value))
                } else {
                    steps.append(try lookup(name, value, node))
                }
            case "responseCondition":
                if QTIRelevance.isRelevant(node, relevant) { steps.append(try condition(node, relevant)) }
            case "responseProcessingFragment": steps += try self.steps(node.children, relevant)
            case "exitResponse": steps.append(.stop)
            default: throw Unreadable(node)
            }
        }
        return steps
    }

    private func condition(_ node: XMLNode, _ relevant: Set<String>) throws(Unreadable) -> ScoringStep {
        var branches: [ScoringBranch] = []
        var otherwise: [ScoringStep] = []
        for branch in node.children {
            if branch.name == "responseElse" {
                otherwise = try steps(branch.children, relevant)
            } else {
                guard let test = branch.children.first else { throw Unreadable(branch) }
                let inside = Array(branch.children.dropFirst())
                branches.append(ScoringBranch(if: try expression(test), try steps(inside, relevant)))
            }
        }
        return .when(branches, otherwise: otherwise)
    }

    /// A value that is looked up in the table of the outcome: the entry that is the same, or the highest one below.
    private func lookup(_ name: String, _ value: ScoringExpression, _ node: XMLNode) throws(Unreadable) -> ScoringStep {
        guard let outcome = outcomes[name], let table = outcome.table else { throw Unreadable(node) }
        let isMatch = table.name == "matchTable"
        func target(_ text: String?) -> ScoringExpression {
            text.flatMap { QTIResponse.item($0.trimmed, of: outcome.baseType) }.map { .value(ScoringValue($0)) }
                ?? .value(.null)
        }
        var entries = table.children(isMatch ? "matchTableEntry" : "interpolationTableEntry")
        if !isMatch { entries.sort { $0.number("sourceValue") ?? 0 > $1.number("sourceValue") ?? 0 } }
        let branches = entries.map { entry in
            let source = ScoringExpression.number(entry.number("sourceValue") ?? 0)
            let isOpen = entry.flag("includeBoundary") == false
            let test: ScoringOperator = isMatch ? .match : (isOpen ? .greaterThan : .atLeast)
            return ScoringBranch(if: .apply(test, [value, source]), [.set(name, target(entry["targetValue"]))])
        }
        return .when(branches, otherwise: [.set(name, target(table["defaultValue"]))])
    }

    /// A program that begins with the values that are declared.
    func program(_ processing: XMLNode, for score: String) throws(Unreadable) -> ScoringProgram {
        let steps = try steps(of: processing, for: score)
        let initial = outcomes.values.filter { !$0.initial.isNull || $0.id == score }.sorted { $0.id < $1.id }
            .map { ScoringProgram.Outcome($0.id, $0.initial) }
        do throws(Refusal) {
            return try ScoringProgram(steps, initial: initial, score: score)
        } catch {
            throw Unreadable(processing)
        }
    }
}
