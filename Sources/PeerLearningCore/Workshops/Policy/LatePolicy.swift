/// What becomes of work that is handed in after the deadline of the schedule.
public struct LatePolicy: Hashable, Sendable {
    /// What follows from being late.
    public enum Consequence: Hashable, Sendable {
        /// Late work is not taken.
        case excluded
        /// Late work is taken, and marked as late.
        case accepted
        /// Late work is taken; its grade loses points for each day begun, up to a most.
        case penalised(perDay: Double, most: Double)
    }

    /// How long after the deadline work still counts as in time.
    public let grace: Duration
    /// What follows after that.
    public let consequence: Consequence

    /// Makes a rule for late work.
    ///
    /// - Parameters:
    ///   - grace: How long after the deadline work still counts as in time.
    ///   - consequence: What follows after that.
    public init(grace: Duration = .zero, then consequence: Consequence) {
        self.grace = grace
        self.consequence = consequence
    }

    /// A quarter of an hour of grace; then late work is taken and marked, and loses nothing.
    public static let standard = LatePolicy(grace: .seconds(900), then: .accepted)

    /// The points that a grade loses.
    ///
    /// - Parameter lateness: How long after the end of grace the work came in; nothing or less costs nothing.
    public func penalty(for lateness: Duration) -> Double {
        guard case .penalised(let perDay, let most) = consequence, lateness > .zero else { return 0 }
        let days = (Double(lateness.components.seconds) / 86_400).rounded(.down) + 1
        return min(most, perDay * days)
    }

    func validate() throws(Refusal) {
        guard grace >= .zero else { throw .because(.invalid, "policy.late") }
        if case .penalised(let perDay, let most) = consequence {
            guard (0...100).contains(perDay), (0...100).contains(most) else { throw .because(.invalid, "policy.late") }
        }
    }
}
