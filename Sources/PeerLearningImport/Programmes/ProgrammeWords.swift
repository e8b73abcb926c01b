import PeerLearningCore

/// What a programme says where its package says nothing, in the language of the course.
struct ProgrammeWords {
    private let language: Language

    init(in language: Language) { self.language = language }

    func text(_ key: TextKey) -> String { TextCatalogue.importing.text(Message(key), in: language) }

    /// A rubric for work whose package has none: three criteria that hold for any task.
    var rubric: [RubricCriterion] {
        let levels = ["none", "part", "full"].enumerated().map { points, name in
            RubricLevel(text(TextKey(rawValue: "import.made.level.\(name)")), points: Double(points))
        }
        return ["task", "clear", "reasons"].map { name in
            RubricCriterion(text(TextKey(rawValue: "import.made.criterion.\(name)")), levels: levels)
        }
    }

    /// What is to be handed in, by the words of Moodle, Canvas and cartridges.
    func artefact(_ formats: [String]) -> String {
        let known = formats.map { $0.lowercased() }
        if known.contains(where: { $0.contains("upload") || $0 == "file" }) { return text("import.made.file") }
        if known.contains(where: { $0.contains("url") }) { return text("import.made.link") }
        if known.contains(where: { $0.contains("text") || $0 == "html" }) { return text("import.made.text") }
        return text("import.made.answer")
    }
}

extension String {
    /// The beginning, where the text is longer than a heading can be.
    func heading(_ most: Int = 120) -> String {
        let line = trimmed.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > most ? line.prefix(most - 1) + "…" : line
    }

    /// The text; the other one where there is nothing to read in it.
    func unlessBlank(_ other: @autoclosure () -> String) -> String { trimmed.isEmpty ? other() : self }
}
