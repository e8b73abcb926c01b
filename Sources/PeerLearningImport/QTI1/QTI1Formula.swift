import PeerLearningCore

/// A question of Canvas whose numbers are drawn: the first of its sets of numbers.
struct QTI1Formula {
    /// How many sets there are.
    let count: Int
    /// The response that the answer goes to.
    let part: InteractionID
    /// The right answer.
    let answer: Double
    /// How near one has to come.
    let tolerance: NumberTolerance
    private let numbers: [String: String]

    /// Nil where the item has no sets of numbers.
    init?(_ item: XMLNode, _ metadata: QTI1Metadata) {
        guard let calculated = item.child("itemproc_extension")?.child("calculated"),
            let sets = calculated.child("var_sets")?.children("var_set"), let first = sets.first,
            case .number(let answer)? = first.child("answer").flatMap({ AnswerItem.number(written: $0.text) })
        else { return nil }
        var response: String?
        item.forEach { node in
            if node.name == "response_str" || node.name == "response_num" { response = response ?? node["ident"] }
            return response == nil
        }
        let pairs = first.children("var").map { ($0["name"] ?? "", $0.text.trimmed) }
        numbers = Dictionary(pairs) { first, _ in first }
        (count, self.answer) = (sets.count, answer)
        part = InteractionID(response.flatMap { $0.trimmed.isEmpty ? nil : $0 } ?? "response1")
        tolerance = Self.tolerance(calculated.child("answer_tolerance"))
    }

    private static func tolerance(_ node: XMLNode?) -> NumberTolerance {
        let words = node?.text.trimmed ?? "0"
        let isPercent = words.hasSuffix("%") || node?["margin_type"] == "percent"
        guard case .number(let number)? = AnswerItem.number(written: words.replacing("%", with: "")), number >= 0 else {
            return .exact
        }
        return isPercent ? .relative(number / 100) : .absolute(number)
    }

    /// A text with the numbers of the set at the places of `[x]` and `` `x` ``.
    func filled(_ text: MarkedText) -> MarkedText {
        MarkedText(
            text.pieces.map { piece in
                guard case .text(var words) = piece else { return piece }
                for (name, number) in numbers.sorted(by: { $0.key < $1.key }) {
                    words = words.replacing("[\(name)]", with: number).replacing("`\(name)`", with: number)
                }
                return .text(words)
            })
    }
}
