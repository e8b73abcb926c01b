import PeerLearningCore

extension MoodleQuestionWriter {
    /// Ways in which Moodle grades an order: how much of it is right, from 0 to 1, by the places of the right order.
    private static let gradings: [(name: String, share: @Sendable ([Int]) -> Double)] = [
        ("ALL_OR_NOTHING", { $0 == Array(0..<$0.count) ? 1 : 0 }),
        (
            "ABSOLUTE_POSITION",
            { order in Double(order.enumerated().count { $0 == $1 }) / Double(order.count) }
        ),
        ("RELATIVE_NEXT_EXCLUDE_LAST", { neighbours($0) / Double(max(1, $0.count - 1)) }),
        (
            "RELATIVE_NEXT_INCLUDE_LAST",
            { order in (neighbours(order) + (order.last == order.count - 1 ? 1 : 0)) / Double(order.count) }
        ),
    ]

    private static func neighbours(_ order: [Int]) -> Double {
        Double(zip(order, order.dropFirst()).count { $0 + 1 == $1 })
    }

    /// Things that are put in order: the file has them in the right one.
    mutating func ordering(_ part: Interaction) -> Element? {
        let right = (question.keys[part.id]?.correct ?? []).compactMap { item -> OptionID? in
            if case .option(let id) = item { id } else { nil }
        }
        guard right.count == part.options.count, Set(right) == Set(part.options.map(\.id)) else { return nil }
        let grading = Self.gradings.first { grading in
            Self.orders(of: right.count).allSatisfy { order in
                guard let worth = worth(order.map { .option(right[$0]) }, part) else { return true }
                return abs(worth - question.maximum * grading.share(order)) <= 1e-9 * max(1, question.maximum)
            }
        }
        if grading == nil { note(.scoring) }
        if part.arrangement != .alwaysChanges { note(.arrangement) }
        var element = frame("ordering", prompt(of: part), grade: question.maximum)
        element.append(Element("layouttype", text: "VERTICAL"))
        element.append(Element("selecttype", text: "ALL"))
        element.append(Element("selectcount", text: "0"))
        element.append(Element("gradingtype", text: grading?.name ?? "ABSOLUTE_POSITION"))
        for (place, id) in right.enumerated() {
            guard let option = part.options.first(where: { $0.id == id }) else { continue }
            let html = option.text.html(isInline: true, folder: Self.folder)
            element.append(
                Element("answer", ["fraction": "\(place + 1)", "format": "html"], [Element("text", text: html)]))
        }
        names.parts[part.id] = "RESPONSE"
        names.options[part.id] = OptionLetters.names(of: right)
        return element
    }

    /// Orders to try: all of up to five things; of more, the right one with two things changed, turned and reversed.
    private static func orders(of count: Int) -> [[Int]] {
        guard count > 5 else { return permutations(Array(0..<count)) }
        let right = Array(0..<count)
        var orders = [right, Array(right.reversed())]
        for place in 1..<min(count, 100) {
            var changed = right
            changed.swapAt(place - 1, place)
            orders += [changed, Array(right[place...]) + Array(right[..<place])]
        }
        return orders
    }

    private static func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { first in
            permutations(items.filter { $0 != first }).map { [first] + $0 }
        }
    }
}
