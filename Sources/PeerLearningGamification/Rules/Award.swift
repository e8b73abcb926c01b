public import PeerLearningCore

/// Points that a rule pays to a person.
public struct Award: Hashable, Sendable {
    /// Who gets them.
    public let person: PersonID
    /// How many; negative to take points back.
    public let points: Int
    /// What they are for: a rule pays for the same cause once.
    public let cause: String
    /// Why, in words.
    public let reason: Message

    /// Makes an award.
    public init(to person: PersonID, points: Int, for cause: String, because reason: Message) {
        self.person = person
        self.points = points
        self.cause = cause
        self.reason = reason
    }

    /// The same award of other points.
    func worth(_ points: Int) -> Award { Award(to: person, points: points, for: cause, because: reason) }
}
