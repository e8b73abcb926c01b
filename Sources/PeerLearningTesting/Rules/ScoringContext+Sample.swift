import PeerLearningCore
public import PeerLearningGamification

extension ScoringContext {
    /// Events as a course makes them, for trying out rules: every kind, every trait and every figure comes, in an order
    /// that a log could have. The same seed gives the same events.
    ///
    /// ```swift
    /// for context in ScoringContext.samples(count: 100, seed: 7) { print(EarlyBird().awards(in: context)) }
    /// ```
    ///
    /// - Parameters:
    ///   - count: How many events.
    ///   - seed: What the events follow from.
    public static func samples(count: Int, seed: UInt64) -> [ScoringContext] {
        var chance = SeededGenerator(seed: seed)
        return (0..<max(0, count)).map { sample($0, &chance) }
    }

    private static func sample(_ place: Int, _ chance: inout SeededGenerator) -> ScoringContext {
        let kinds = ScoringEventKind.allCases
        let kind = kinds[place < kinds.count ? place : chance.below(kinds.count)]
        let actor = PersonID("person-\(chance.below(24))")
        let hasRecipient = ![.submitted, .reflected, .graded, .calibrated, .tested, .checked].contains(kind)
        let recipient = PersonID("person-\(chance.below(24))")
        var traits = Set(ScoringTrait.allCases.filter { _ in chance.below(3) == 0 })
        if hasRecipient, recipient == actor { traits.insert(.own) } else { traits.remove(.own) }
        var figures: [ScoringFigure: Double] = [:]
        for figure in ScoringFigure.allCases { figures[figure] = figure.sample(&chance) }
        let day = 20_000 + place / 20
        let workshop = chance.below(4)
        return ScoringContext(
            ScoringEvent(
                kind, position: Int64(place + 1),
                at: Instant(milliseconds: Int64(day) * 86_400_000 + Int64(place % 20) * 60_000), day: day, by: actor,
                for: hasRecipient ? recipient : nil, about: "thing-\(place / 3)",
                on: kind == .tested ? nil : SubmissionID("work-\(chance.below(40))"),
                in: CohortID("cohort-\(chance.below(2))"), workshop: WorkshopID("workshop-\(workshop)"),
                field: ["Coffee", "Заметки", "Tests", "Reading"][workshop], traits: traits, figures: figures),
            text: [.submitted, .tested, .met].contains(kind) ? nil : "Thanks, step \(place) saved me a week.")
    }

    /// Events as no course makes them: empty and enormous texts, characters that end lines for some, figures that are not
    /// finite, days before and after all time. A rule answers them all, and pays no more than it says.
    public static var hostileSamples: [ScoringContext] {
        let texts = ["", "\u{2028}\u{2029}\u{85}\r\n\"\\\u{0}", "🏴‍☠️\u{202E}", String(repeating: "x", count: 1_000_000)]
        let figures: [Double] = [.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1, 0, 1e300]
        var contexts: [ScoringContext] = []
        for (place, kind) in ScoringEventKind.allCases.enumerated() {
            for (other, text) in texts.enumerated() {
                let figure = figures[(place + other) % figures.count]
                let isFar = other == 0
                contexts.append(
                    ScoringContext(
                        ScoringEvent(
                            kind, position: .max, at: Instant(milliseconds: isFar ? .max : .min),
                            day: isFar ? .max : .min, by: PersonID(text.count > 100 ? "a" : text),
                            for: other == 1 ? nil : "b", about: other == 3 ? "long" : text, in: "",
                            field: text, traits: other == 2 ? [] : Set(ScoringTrait.allCases),
                            figures: Dictionary(uniqueKeysWithValues: ScoringFigure.allCases.map { ($0, figure) })),
                        text: text))
            }
        }
        return contexts
    }
}

extension ScoringFigure {
    fileprivate func sample(_ chance: inout SeededGenerator) -> Double {
        switch self {
        case .version: Double(1 + chance.below(3))
        case .words: Double(chance.below(200))
        case .hoursLate: Double(chance.below(4)) / 2
        case .grade: Double(chance.below(1_001)) / 10
        case .gain: Double(chance.below(21)) / 2 - 2
        case .deviation: chance.fraction() / 2
        case .timesByActor, .timesForRecipient: Double(chance.below(30))
        case .streak: Double(1 + chance.below(40))
        }
    }
}
