/// A part of a task document, known by its heading in English or Russian.
enum TaskSection: CaseIterable {
    case goal, artefact, criteria, rubric

    /// The headings, in lower case; the first one is what people are told.
    var headings: [String] {
        switch self {
        case .goal: ["goal", "цель"]
        case .artefact: ["artefact", "artifact", "результат"]
        case .criteria: ["criteria", "критерии"]
        case .rubric: ["rubric", "рубрика"]
        }
    }

    /// The name in the language that the document seems to be written in.
    func name(inRussian: Bool) -> String {
        let name = (inRussian ? headings.last : headings.first) ?? ""
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    init?(heading: String) {
        let words = heading.lowercased().filter { $0 != ":" && $0 != "*" }.split(separator: " ").joined(separator: " ")
        guard let found = Self.allCases.first(where: { $0.headings.contains(words) }) else { return nil }
        self = found
    }
}
