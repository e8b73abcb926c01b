import PeerLearningCore

/// One form of an item that is made anew for each person: what its template processing sets, with chance that follows
/// from the item's identifier alone. The same item has the same form on every machine.
struct QTIDrawing {
    /// The values of the template variables, and the right answers that were set, by ``QTIRules/correctName(_:)``.
    private(set) var values: [String: ScoringValue] = [:]
    /// What outcomes begin with, where that was set.
    private(set) var defaults: [String: ScoringValue] = [:]
    /// Why nothing was drawn; nil where all went well.
    private(set) var failure: QTIRules.Unreadable?

    private let declared: [String: ScoringValue]
    private var types: [String: String] = [:]
    private var generator: SeededGenerator
    private let responses: [String: QTIResponse]
    private let outcomes: [String: QTIOutcome]
    private var stepsLeft = 20_000

    /// How often a draw is made again that the item's constraints refuse.
    private static let mostTries = 100

    /// Why a draw ends before its last step.
    private enum Halt: Error {
        case over
        case again
        case unreadable(QTIRules.Unreadable)
    }

    /// Draws a form. Cost: at most a hundred times what one form takes, and 20,000 expressions.
    init(_ item: XMLNode, _ responses: [String: QTIResponse], _ outcomes: [String: QTIOutcome]) {
        (self.responses, self.outcomes) = (responses, outcomes)
        generator = SeededGenerator(seed: Self.seed(of: item["identifier"] ?? ""))
        var declared: [String: ScoringValue] = [:]
        for node in item.children("templateDeclaration") {
            let outcome = QTIOutcome(node)
            types[outcome.id] = outcome.baseType
            declared[outcome.id] = node.child("defaultValue") == nil ? .null : outcome.initial
        }
        self.declared = declared
        values = declared
        guard let processing = item.child("templateProcessing") else { return }
        for _ in 0..<Self.mostTries {
            (values, defaults) = (declared, [:])
            do throws(Halt) {
                try follow(processing.children)
                return
            } catch {
                switch error {
                case .over: return
                case .again: continue
                case .unreadable(let reason): failure = reason
                }
            }
            break
        }
        (values, defaults) = (failure == nil ? declared : [:], [:])
    }

    /// FNV-1a over the bytes of a name.
    private static func seed(of name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private mutating func follow(_ nodes: [XMLNode]) throws(Halt) {
        for node in nodes {
            let name = node["identifier"] ?? ""
            switch node.name {
            case "setTemplateValue": values[name] = typed(try value(of: try only(node)), as: types[name])
            case "setCorrectResponse": values[QTIRules.correctName(name)] = try value(of: try only(node))
            case "setDefaultValue": defaults[name] = try value(of: try only(node))
            case "templateConstraint": if try value(of: try only(node)).items != [.truth(true)] { throw .again }
            case "templateCondition": try follow(try branch(of: node))
            case "templateProcessingFragment": try follow(node.children)
            case "exitTemplate": throw .over
            default: throw .unreadable(.init(node))
            }
        }
    }

    /// The steps of the first branch whose condition holds.
    private mutating func branch(of node: XMLNode) throws(Halt) -> [XMLNode] {
        for branch in node.children {
            if branch.name == "templateElse" { return branch.children }
            guard let test = branch.children.first else { throw .unreadable(.init(branch)) }
            if try value(of: test).items == [.truth(true)] { return Array(branch.children.dropFirst()) }
        }
        return []
    }

    private func only(_ node: XMLNode) throws(Halt) -> XMLNode {
        guard let child = node.children.first else { throw .unreadable(.init(node)) }
        return child
    }

    /// A whole number where the variable is one.
    private func typed(_ value: ScoringValue, as type: String?) -> ScoringValue {
        guard type == "integer", value.items.count == 1, case .number(let number) = value.items[0] else { return value }
        return .number(number.rounded(.towardZero))
    }
}

extension QTIDrawing {
    private var rules: QTIRules {
        QTIRules(responses: responses, outcomes: outcomes, parts: [:], hints: [], drawn: values)
    }

    /// The values of an expression that is drawn several times.
    private mutating func repeated(_ node: XMLNode) throws(Halt) -> ScoringValue {
        guard let times = rules.figure(node["numberRepeats"] ?? ""), (0...1_000).contains(times) else {
            throw .unreadable(.init(node))
        }
        var items: [AnswerItem] = []
        for _ in 0..<Int(times) {
            for child in node.children { items += try value(of: child).items }
        }
        return ScoringValue(.ordered, items)
    }

    private mutating func value(of node: XMLNode) throws(Halt) -> ScoringValue {
        stepsLeft -= 1
        guard stepsLeft > 0 else { throw .unreadable(.init(node)) }
        if node.name == "repeat" { return try repeated(node) }
        var operands: [ScoringExpression] = []
        for child in node.children { operands.append(.value(try value(of: child))) }
        switch node.name {
        case "random":
            guard case .value(let container)? = operands.first else { throw .unreadable(.init(node)) }
            return container.items.isEmpty
                ? .null : ScoringValue(container.items[generator.below(container.items.count)])
        case "randomInteger":
            guard let low = rules.figure(node["min"] ?? "0"), let high = rules.figure(node["max"] ?? ""), low <= high,
                case let step = max(1, rules.figure(node["step"] ?? "1") ?? 1), high - low < 1e9
            else { throw .unreadable(.init(node)) }
            return .number(low + step * Double(generator.below(Int((high - low) / step) + 1)))
        case "randomFloat":
            guard let low = rules.figure(node["min"] ?? "0"), let high = rules.figure(node["max"] ?? ""), low <= high
            else {
                throw .unreadable(.init(node))
            }
            return .number(low + (high - low) * generator.fraction())
        default: break
        }
        do throws(QTIRules.Unreadable) {
            let expression = node.children.isEmpty ? try rules.expression(node) : try rules.operation(node, operands)
            guard let value = expression.constant else { throw QTIRules.Unreadable(node) }
            return value
        } catch {
            throw .unreadable(error)
        }
    }
}

extension ScoringExpression {
    /// What an expression always is; nil where it depends on an answer.
    var constant: ScoringValue? {
        switch self {
        case .value(let value): return value
        case .apply(let operation, let operands):
            let values = operands.compactMap(\.constant)
            return values.count == operands.count ? operation.result(of: values) : nil
        case .response, .correct, .mapped, .mappedAreas, .numbers, .patterns, .outcome: return nil
        }
    }
}
