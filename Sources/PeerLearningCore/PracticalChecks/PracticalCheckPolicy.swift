/// The rules of a practical check.
public struct PracticalCheckPolicy: Hashable, Sendable {
    /// How many observe an attempt, from 1 to 5.
    public var observers = 2
    /// How many attempts a person has; nil for no limit.
    public var attempts: Int?
    /// The part of the checklist's points that one needs, from 0 to 1.
    public var passMark = 0.8
    /// How far observers must agree before an attempt counts: the share of criteria on which two say the same, in the mean
    /// over all pairs, from 0 to 1. With 0 every attempt counts that all have observed.
    public var agreement = 0.75

    /// The standard rules.
    private init() {}

    /// The standard rules with other figures.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where a figure is out of its range.
    public init(
        observers: Int = 2, attempts: Int? = nil, passMark: Double = 0.8, agreement: Double = 0.75
    ) throws(Refusal) {
        (self.observers, self.attempts, self.passMark, self.agreement) = (observers, attempts, passMark, agreement)
        try validate()
    }

    /// Two observers, as many attempts as one likes, four fifths to pass, and agreement on three criteria of four.
    public static let standard = PracticalCheckPolicy()

    /// Checks that the figures lie in their ranges.
    ///
    /// - Throws: ``Refusal`` with code `invalid`, whose message names what does not.
    public func validate() throws(Refusal) {
        guard (1...5).contains(observers) else { throw .because(.invalid, "check.observers") }
        guard attempts.map({ (1...1_000).contains($0) }) ?? true else { throw .because(.invalid, "check.attempts") }
        guard (0...1).contains(passMark) else { throw .because(.invalid, "check.passMark") }
        guard (0...1).contains(agreement) else { throw .because(.invalid, "check.agreement") }
    }

    /// Whether a score from 0 to 100 is enough.
    func isPassed(_ score: Double) -> Bool { score >= 100 * passMark - 1e-9 }
}
