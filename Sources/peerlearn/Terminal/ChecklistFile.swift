import PeerLearning

/// A checklist in a text file: a line for each criterion, with what it takes besides a name behind semicolons.
///
///     Greets first
///     Repeats the order; weight 2
///     Speaks clearly; points 5
///     Order of steps; levels None=0, Some=1, All=3
///     What would you advise?; words; optional
///
/// Lines that begin with `#` and empty ones are passed over; a bullet before the name is, too.
struct ChecklistFile {
    let path: String

    /// The checklist.
    ///
    /// - Throws: A refusal that names the line.
    func rubric() throws -> Rubric {
        let bytes = try InputFile(path: path).bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(.invalid, Message("tool.notText", ["file": .text(path)]))
        }
        var criteria: [RubricCriterion] = []
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let trimmed = Self.trimmed(line)
            guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
            guard let criterion = RubricCriterion(line: trimmed) else {
                throw Refusal(
                    .invalid,
                    Message(
                        "tool.checklist.line",
                        ["file": .text(path), "line": .number(place + 1), "text": .text(Console.printable(trimmed))]))
            }
            criteria.append(criterion)
        }
        return try Rubric(criteria)
    }

    fileprivate static func trimmed(_ text: some StringProtocol) -> String {
        let kept = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let end = kept.lastIndex { !$0.isWhitespace }
        return end.map { String(kept[...$0]) } ?? ""
    }
}

extension RubricCriterion {
    /// Reads a line of a checklist; nil where it says something that is not understood.
    fileprivate init?(line: String) {
        var parts = line.split(separator: ";", omittingEmptySubsequences: false).map { ChecklistFile.trimmed($0) }
        var name = parts.removeFirst()
        for bullet in ["- ", "* ", "• "] where name.hasPrefix(bullet) {
            name = ChecklistFile.trimmed(name.dropFirst(2))
        }
        var (weight, isOptional, kind, levels) = (1.0, false, Kind.check, [RubricLevel]())
        for part in parts {
            let words = part.split(separator: " ", maxSplits: 1).map(String.init)
            switch (words.first, words.count == 2 ? words[1] : nil) {
            case ("weight", let figure?):
                guard let number = Double(figure) else { return nil }
                weight = number
            case ("points", let figure?):
                guard let most = Int(figure) else { return nil }
                kind = .points(most: most)
            case ("levels", let list?):
                guard let read = Self.levels(list) else { return nil }
                (kind, levels) = (.levels, read)
            case ("words", nil): kind = .comment
            case ("optional", nil): isOptional = true
            case _: return nil
            }
        }
        self =
            kind == .levels
            ? RubricCriterion(name, weight: weight, levels: levels, isOptional: isOptional)
            : RubricCriterion(name, weight: weight, kind, isOptional: isOptional)
    }

    private static func levels(_ list: String) -> [RubricLevel]? {
        var levels: [RubricLevel] = []
        for level in list.split(separator: ",") {
            let sides = level.split(separator: "=").map { ChecklistFile.trimmed($0) }
            guard sides.count == 2, let points = Double(sides[1]) else { return nil }
            levels.append(RubricLevel(sides[0], points: points))
        }
        return levels
    }
}
