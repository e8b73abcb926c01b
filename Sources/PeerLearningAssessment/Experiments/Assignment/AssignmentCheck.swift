public import PeerLearningCore

/// Whether a list of assigned people is what a design and a seed give: anybody can draw again and compare.
///
/// ```swift
/// let check = try AssignmentCheck(of: publishedList, by: design, seed: publishedSeed)
/// for difference in check.differences { print(difference.person, difference.claimed, difference.drawn) }
/// ```
public struct AssignmentCheck: Hashable, Sendable {
    /// A person who is in another arm than the draw gives.
    public struct Difference: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// The arm in the list.
        public let claimed: String
        /// The arm that the design and the seed give.
        public let drawn: String
    }

    /// The draw, repeated.
    public let assignment: RandomAssignment
    /// Everybody whose arm differs, in the order of identifiers.
    public let differences: [Difference]

    /// Whether the list is what the design and the seed give.
    public var agrees: Bool { differences.isEmpty }

    /// Draws again for the people of a list. Throws what ``RandomAssignment`` throws. One person more or less changes
    /// the draw for many others: a list that was changed afterwards does not agree.
    public init(
        of list: [AssignedPerson], by design: AssignmentDesign, seed: UInt64
    ) throws(AssignmentError) {
        assignment = try RandomAssignment(of: list.map(\.candidate), by: design, seed: seed)
        let claimed = list.sorted { $0.person < $1.person }
        differences = zip(claimed, assignment.people).filter { $0.arm != $1.arm }
            .map { Difference(person: $0.person, claimed: $0.arm, drawn: $1.arm) }
    }
}
