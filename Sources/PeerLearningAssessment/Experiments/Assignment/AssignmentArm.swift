/// One of the groups that people are assigned to, with its share of them.
///
/// ```swift
/// let arms = [AssignmentArm("control"), AssignmentArm("peers", share: 2)]  // one to two
/// ```
public struct AssignmentArm: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// How many of each round of people it gets: 1 and 1 are halves, 1 and 2 are a third and two thirds.
    public let share: Int

    /// Makes an arm.
    public init(_ name: String, share: Int = 1) {
        self.name = name
        self.share = share
    }
}
