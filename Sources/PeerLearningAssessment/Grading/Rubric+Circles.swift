public import PeerLearningCore

extension Rubric {
    /// The names of the seven checks of CIRCLES, in their order.
    static let circles = ["comprehend", "identify", "report", "cut", "list", "evaluate", "summarise"]

    /// CIRCLES, a checklist for solutions of product cases: comprehend, identify, report, cut, list, evaluate, summarise.
    ///
    /// - Parameters:
    ///   - language: The language of the checks.
    ///   - texts: Where they stand, under `checklist.circles.`; take your own to word them otherwise.
    /// - Throws: ``/PeerLearningCore/Refusal`` where your own texts name two checks alike.
    public static func circles(in language: Language, texts: TextCatalogue = .assessment) throws(Refusal) -> Rubric {
        try Rubric(
            circles.map { name in
                RubricCriterion(
                    texts.text(TextKey(rawValue: "checklist.circles.\(name)"), in: language), .check)
            })
    }
}
