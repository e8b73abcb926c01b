import PeerLearningCore

/// A rubric for peers that is being made of what a package says about judging.
struct RubricDraft {
    /// The criteria of the rubric.
    private(set) var criteria: [RubricCriterion] = []
    /// What did not fit into the names of criteria: when work is done.
    private(set) var demands: [String] = []
    private var names: [String: Int] = [:]

    /// The criteria of a package's rubric.
    init(_ rubric: PackageRubric, asChecks: Bool = false) {
        for criterion in rubric.criteria { add(criterion, asCheck: asChecks) }
        guard criteria.allSatisfy({ $0.weight == 0 || $0.kind == .comment }) else { return }
        criteria = criteria.map { $0.weighing(1) }
    }

    /// The levels that scorers are told in words: lines such as `2 points: …`. Without such lines there is no criterion.
    init(scoringWords text: String, named name: String) {
        let (levels, rest) = ScoringLevel.levels(in: text)
        demands = rest
        guard Set(levels.map(\.points)).count > 1 else {
            demands = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
            return
        }
        criteria = [
            RubricCriterion(
                name,
                levels: levels.sorted { $0.points < $1.points }.map {
                    RubricLevel($0.points.shortest, points: $0.points, description: $0.text)
                })
        ]
    }

    private mutating func add(_ criterion: PackageRubric.Criterion, asCheck: Bool) {
        let text = criterion.text.plain.trimmed
        let name = unique(text.heading().unlessBlank(criterion.id.unlessBlank("\(criteria.count + 1)")))
        if text.count > name.count { demands.append(text) }
        let more = criterion.explanation.plain.trimmed
        if !more.isEmpty { demands.append(more) }
        let weight = criterion.weight.isFinite ? min(max(0, criterion.weight), 1e6) : 1
        criteria.append(Self.made(name, weight, criterion, asCheck: asCheck))
    }

    private static func made(
        _ name: String, _ weight: Double, _ criterion: PackageRubric.Criterion, asCheck: Bool
    ) -> RubricCriterion {
        if asCheck { return RubricCriterion(name, weight: weight, .check) }
        let points = criterion.levels.map(\.points).filter(\.isFinite)
        if let least = points.min(), let most = points.max(), least < most, points.count == criterion.levels.count {
            return RubricCriterion(
                name, weight: weight,
                levels: criterion.levels.map { level in
                    let text = level.text.plain.trimmed
                    let short = text.heading(60).unlessBlank(level.points.shortest)
                    return RubricLevel(
                        short, points: level.points - min(0, least), description: text == short ? "" : text)
                })
        }
        guard let maximum = criterion.maximum, maximum > 0, maximum.isFinite else {
            return RubricCriterion(name, weight: weight, .comment)
        }
        return RubricCriterion(name, weight: weight, .points(most: Int(min(1_000, maximum.rounded(.up)))))
    }

    private mutating func unique(_ name: String) -> String {
        let count = names[name, default: 0] + 1
        names[name] = count
        return count == 1 ? name : "\(name) (\(count))"
    }
}

/// A level that scorers are told in words.
private struct ScoringLevel {
    let points: Double
    let text: String

    /// The levels in a text, and its other lines.
    static func levels(in text: String) -> (levels: [ScoringLevel], rest: [String]) {
        var (levels, rest): ([ScoringLevel], [String]) = ([], [])
        for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmed }) where !line.isEmpty {
            if let level = ScoringLevel(line) { levels.append(level) } else { rest.append(line) }
        }
        return (levels, rest)
    }

    /// Reads `2 points: …`, `Score 2 – …`, `(2) …` and `2 балла — …`; nil where a line says no points.
    private init?(_ line: String) {
        var rest = Substring(line)
        rest = rest.drop { $0 == "(" || $0 == "[" }
        for word in ["score point", "score", "points", "балл", "оценка"] where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == ":" }
            break
        }
        let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let number = digits.hasSuffix(".") ? digits.dropLast() : digits
        guard !number.isEmpty, let points = Double(number.replacing(",", with: ".")), points >= 0, points <= 1_000
        else { return nil }
        rest = rest.dropFirst(number.count).drop { $0 == " " }
        for word in ["points", "point", "pts", "pt", "баллов", "балла", "балл"] where rest.lowercased().hasPrefix(word)
        {
            rest = rest.dropFirst(word.count).drop { $0 == " " }
            break
        }
        guard let mark = rest.first, ":-–—)].=".contains(mark) else { return nil }
        let words = String(rest.drop { " :-–—)].=".contains($0) }).trimmed
        guard !words.isEmpty else { return nil }
        (self.points, text) = (points, words)
    }
}

extension RubricCriterion {
    fileprivate func weighing(_ weight: Double) -> RubricCriterion {
        kind == .levels
            ? RubricCriterion(name, weight: weight, levels: levels, isOptional: isOptional)
            : RubricCriterion(name, weight: weight, kind, isOptional: isOptional)
    }
}
