import PeerLearningCore

/// What Canvas says of a test beside its questions.
struct CanvasQuiz {
    let title: String?
    let text: MarkedText
    let attempts: Int?
    let minutes: Double?
    let maximum: Double?

    init(_ root: XMLNode) {
        title = root.words("title")
        text = MarkedText(HTMLText.pieces(of: root.child("description")?.text ?? "")).trimmed
        attempts = root.words("allowed_attempts").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
        minutes = root.words("time_limit").flatMap(Double.init).flatMap { $0 > 0 ? $0 : nil }
        maximum = root.words("points_possible").flatMap(Double.init)
    }
}

/// The rubrics of a course of Canvas.
enum CanvasRubrics {
    /// The rubrics by their identifiers.
    static func rubrics(in root: XMLNode) -> [String: PackageRubric] {
        let found = root.children("rubric").compactMap { rubric in
            rubric["identifier"].map { ($0, Self.rubric(rubric)) }
        }
        return Dictionary(found) { first, _ in first }
    }

    private static func rubric(_ node: XMLNode) -> PackageRubric {
        let criteria = node.child("criteria")?.children("criterion") ?? []
        return PackageRubric(
            title: node.words("title"),
            criteria: criteria.enumerated().map { place, criterion in
                PackageRubric.Criterion(
                    id: criterion.words("criterion_id") ?? "c\(place + 1)", text: text(criterion, "description"),
                    explanation: text(criterion, "long_description"),
                    maximum: criterion.words("points").flatMap(Double.init),
                    levels: (criterion.child("ratings")?.children("rating") ?? []).map { rating in
                        let words = [text(rating, "description"), text(rating, "long_description")]
                        return PackageRubric.Level(
                            MarkedText(words.map(\.plain).filter { !$0.isEmpty }.joined(separator: ". ")),
                            points: rating.words("points").flatMap(Double.init) ?? 0)
                    })
            })
    }

    private static func text(_ node: XMLNode, _ name: String) -> MarkedText {
        MarkedText(HTMLText.pieces(of: node.child(name)?.text ?? "")).trimmed
    }
}

/// The pages in which Canvas keeps the texts of assignments.
enum CanvasPage {
    /// The words of a page: of its body, where it has one.
    static func text(_ bytes: [UInt8]) -> MarkedText {
        guard let page = PlainText(bytes)?.text else { return "" }
        let lower = page.lowercased()
        guard lower.count == page.count, let start = lower.firstRange(of: "<body") else {
            return MarkedText(HTMLText.pieces(of: page)).trimmed
        }
        let begin = lower.distance(from: lower.startIndex, to: start.lowerBound)
        let rest = String(page.dropFirst(begin))
        return MarkedText(HTMLText.pieces(of: String(rest.drop { $0 != ">" }.dropFirst()))).trimmed
    }
}
