/// How an answer is scored, step by step: QTI response processing, and what other formats say in its terms.
///
/// There are no loops and no chance in it: the same answer has the same score on every machine, and each program comes to
/// an end. Make one of what a package says; a program that is too deep or too long is refused, and one that lets values
/// grow beyond measure finds no value there.
///
/// ```swift
/// let program = try ScoringProgram([
///     .when([
///         ScoringBranch(
///             if: .apply(.match, [.response("RESPONSE"), .correct("RESPONSE")]), [.set("SCORE", .number(1))])
///     ])
/// ])
/// ```
public struct ScoringProgram: Hashable, Sendable {
    /// How deeply steps and expressions may stand in each other.
    public static let mostDepth = 32
    /// How many steps and expressions there may be.
    public static let mostParts = 10_000

    /// The steps.
    public let steps: [ScoringStep]
    /// What stands under each name before the first step, in the order of the names; what is not named here has no value.
    public let initial: [Outcome]
    /// The name of what the score is.
    public let score: String

    /// A value under a name.
    public struct Outcome: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: ScoringValue

        /// Puts a value under a name.
        public init(_ name: String, _ value: ScoringValue) {
            (self.name, self.value) = (name, value)
        }
    }

    /// Makes a program.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where it is deeper than ``mostDepth`` or has more than ``mostParts``.
    public init(
        _ steps: [ScoringStep], initial: [Outcome] = [Outcome("SCORE", .number(0))], score: String = "SCORE"
    ) throws(Refusal) {
        var count = initial.reduce(0) { $0 + 1 + $1.value.items.count }
        guard steps.allSatisfy({ $0.isWithin(depth: Self.mostDepth, &count) }), count <= Self.mostParts else {
            throw .because(
                .invalid, "question.program",
                ["depth": .number(Self.mostDepth), "parts": .number(Self.mostParts)])
        }
        self.init(checked: steps, initial: initial, score: score)
    }

    private init(checked steps: [ScoringStep], initial: [Outcome], score: String) {
        (self.steps, self.initial, self.score) = (steps, initial, score)
    }

    /// The program that adds up what each part of a question is worth by its key.
    package static func sum(of keys: [InteractionID: AnswerKey]) -> ScoringProgram {
        let steps = keys.sorted { $0.key < $1.key }.compactMap { $1.rule(for: $0) }
        return ScoringProgram(checked: steps, initial: [Outcome("SCORE", .number(0))], score: "SCORE")
    }
}

extension AnswerKey {
    fileprivate func rule(for part: InteractionID) -> ScoringStep? {
        func add(_ expression: ScoringExpression) -> ScoringStep {
            .set("SCORE", .apply(.sum, [.outcome("SCORE"), expression]))
        }
        func weighted(_ worth: ScoringExpression) -> ScoringStep { add(.apply(.product, [.number(weight), worth])) }
        switch rule {
        case .correct:
            let isRight = ScoringExpression.apply(.match, [.response(part), .correct(part)])
            return .when([ScoringBranch(if: isRight, [add(.number(weight))])])
        case .mapping: return weighted(.mapped(part))
        case .areas: return weighted(.mappedAreas(part))
        case .numbers: return weighted(.numbers(part))
        case .patterns: return weighted(.patterns(part))
        case .peers: return nil
        }
    }
}
