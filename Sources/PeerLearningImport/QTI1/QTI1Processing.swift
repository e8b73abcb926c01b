import PeerLearningCore

/// The response processing of an item of QTI 1, before anything is made of it.
struct QTI1Processing {
    /// What happens where a condition holds.
    struct Effect {
        let variable: String
        let action: String
        let amount: Double
    }

    /// A condition with what follows from it.
    struct Rule {
        let condition: XMLNode
        let effects: [Effect]
        /// Whether the rules after it are looked at, too, where it holds.
        let goesOn: Bool
        let line: Int
    }

    /// The rules, block by block.
    let blocks: [[Rule]]
    /// The name of the variable that is the score.
    let score: String
    /// What the score begins with.
    let start: Double
    /// The least and the most that the score can be; nil where nothing is said.
    let least: Double?
    let most: Double?

    /// Reads the processing of an item.
    init(_ item: XMLNode) {
        let nodes = item.children("resprocessing")
        let declared = nodes.flatMap { $0.child("outcomes")?.children("decvar") ?? [] }
        var most: [String: Double] = [:]
        for node in declared { most[Self.name(node)] = node.number("maxvalue") }
        let rules = nodes.map { node in node.children("respcondition").map { Rule($0, most) } }
        let used = rules.joined().flatMap(\.effects).map(\.variable)
        let score = Self.score(among: used, declared: declared.map(Self.name))
        let own = declared.first { Self.name($0) == score }
        (self.score, blocks) = (score, rules)
        start = own?.number("defaultval") ?? 0
        (least, self.most) = (own?.number("minvalue"), own?.number("maxvalue").flatMap { $0 > 0 ? $0 : nil })
    }

    private static func name(_ node: XMLNode) -> String { node["varname"] ?? node["variablename"] ?? "SCORE" }

    /// `SCORE`, however it is written; else the first one that is declared and set, else the first one that is set.
    private static func score(among used: [String], declared: [String]) -> String {
        if let name = used.first(where: { $0.uppercased() == "SCORE" }) { return name }
        return declared.first(where: used.contains) ?? used.first ?? declared.first ?? "SCORE"
    }

    /// Whether some rule changes the score.
    var isScoring: Bool { blocks.joined().contains { $0.effects.contains { $0.variable == score } } }

    /// The responses that the score depends on.
    var judged: Set<String> {
        var names: Set<String> = []
        for rule in blocks.joined() where !rule.effects.isEmpty {
            rule.condition.forEach { node in
                if let name = node["respident"] { names.insert(name) }
                return true
            }
        }
        return names
    }

    /// The responses that are compared as numbers.
    func numeric(in item: XMLNode, _ metadata: QTI1Metadata) -> Set<String> {
        var names: Set<String> = []
        var texts: [String: [String]] = [:]
        for rule in blocks.joined() {
            rule.condition.forEach { node in
                let name = node["respident"] ?? ""
                if ["varlt", "varlte", "vargt", "vargte"].contains(node.name) { names.insert(name) }
                if node.name == "varequal" { texts[name, default: []].append(node.text.trimmed) }
                return true
            }
        }
        item.forEach { node in
            guard node.name == "response_num" || node.name == "response_str", let name = node["ident"] else {
                return true
            }
            let kind = QTI1Part(node).rendering("render_fib")?["fibtype"]?.lowercased() ?? "string"
            let isNumber = texts[name].map { $0.allSatisfy { AnswerItem.number(written: $0) != nil } } ?? false
            if node.name == "response_num" || metadata.isNumerical || kind != "string" && isNumber {
                names.insert(name)
            }
            return false
        }
        return names
    }
}

extension QTI1Processing.Rule {
    /// A rule that adds goes on unless it says otherwise: exporters leave `continue` out where they count part by part,
    /// and nobody means only the first part to count.
    init(_ node: XMLNode, _ most: [String: Double]) {
        condition = node.child("conditionvar") ?? .nothing
        effects = node.children("setvar").compactMap { .init($0, most) }
        goesOn = node.flag("continue") ?? effects.allSatisfy { $0.action == "add" || $0.action == "subtract" }
        line = node.line
    }
}

extension QTI1Processing.Effect {
    init?(_ node: XMLNode, _ most: [String: Double]) {
        variable = node["varname"] ?? node["variablename"] ?? "SCORE"
        action = (node["action"] ?? "Set").lowercased()
        let words = node.text.trimmed
        if words.lowercased().hasSuffix(".max") {
            amount = most[variable] ?? 1
        } else if words.lowercased().hasSuffix(".min") {
            amount = 0
        } else {
            guard case .number(let number)? = AnswerItem.number(written: words),
                number.magnitude <= AnswerKey.mostPoints
            else { return nil }
            amount = number
        }
    }
}
