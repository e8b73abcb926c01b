/// One step of a script: what is talked about, how long, and who writes down what came of it.
public struct PairSessionStep: Hashable, Sendable {
    /// Who writes the note that concludes a step.
    public enum Writer: Int, Hashable, Sendable, CaseIterable {
        /// The author of the work.
        case author = 0
        /// The author's partner.
        case partner = 1
        /// Whoever does it first.
        case either = 2
        /// Each of the two; only in the last step, the reflection.
        case both = 3

        /// Whether somebody on this side writes.
        public func includes(_ side: PairSide) -> Bool {
            switch self {
            case .author: side == .author
            case .partner: side == .partner
            case .either, .both: true
            }
        }
    }

    /// The name of the step, such as `errors`.
    public let name: String
    /// The title that both read.
    public let title: Message
    /// What the author is asked to do.
    public let promptForAuthor: Message
    /// What the partner is asked to do.
    public let promptForPartner: Message
    /// How long it lasts in minutes where the two talk by voice.
    public let minutes: Int
    /// Who writes the note that concludes it.
    public let writer: Writer

    /// Describes a step.
    public init(
        _ name: String, title: Message, promptForAuthor: Message, promptForPartner: Message, minutes: Int,
        writer: Writer
    ) {
        self.name = name
        self.title = title
        self.promptForAuthor = promptForAuthor
        self.promptForPartner = promptForPartner
        self.minutes = minutes
        self.writer = writer
    }

    /// What somebody on this side is asked to do.
    public func prompt(for side: PairSide) -> Message { side == .author ? promptForAuthor : promptForPartner }
}

/// What a pair session goes by: its steps in order, the last of which is a reflection of both.
///
/// Without a script this stage is the one that teachers find unpredictable and hard; with one, both know at each moment
/// what is asked of them. A host may replace the standard ones; a session keeps the script that it was proposed with.
public struct PairSessionScript: Hashable, Sendable {
    /// The steps, first to last.
    public let steps: [PairSessionStep]

    /// Makes a script.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where there are fewer than 2 steps or more than 20, a step lasts less
    ///   than a minute or more than 240, two steps have the same name, or not exactly the last is written by both.
    public init(_ steps: [PairSessionStep]) throws(Refusal) {
        guard (2...20).contains(steps.count), Set(steps.map(\.name)).count == steps.count else {
            throw .because(.invalid, "pair.script.steps")
        }
        guard steps.allSatisfy({ (1...240).contains($0.minutes) }) else {
            throw .because(.invalid, "pair.script.minutes")
        }
        guard steps.last?.writer == .both, steps.dropLast().allSatisfy({ $0.writer != .both }) else {
            throw .because(.invalid, "pair.script.reflection")
        }
        self.init(checked: steps)
    }

    init(checked steps: [PairSessionStep]) { self.steps = steps }

    /// How long it lasts in minutes where the two talk by voice.
    public var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }

    /// The step with this number, counted from 1; nil where there is none.
    func step(_ number: Int) -> PairSessionStep? {
        steps.indices.contains(number - 1) ? steps[number - 1] : nil
    }
}
