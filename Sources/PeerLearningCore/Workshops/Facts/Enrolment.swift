/// A person's place in a workshop.
public struct Enrolment: Hashable, Sendable {
    /// What a person does in a workshop.
    public enum Part: Int, Hashable, Sendable {
        /// Does the task, and reviews others' work.
        case author = 0
        /// Knows it already: reviews and helps.
        case guide = 1
    }

    /// Who it is.
    public let person: PersonID
    /// What they do.
    public let part: Part
    /// What the others know them by as an author and in the talk.
    public let pseudonym: Pseudonym
    /// What authors know them by as a reviewer: another one, so that a review does not lead to its reviewer's own work.
    public let reviewerPseudonym: Pseudonym

    /// Describes a person's place.
    public init(person: PersonID, part: Part, pseudonym: Pseudonym, reviewerPseudonym: Pseudonym? = nil) {
        self.person = person
        self.part = part
        self.pseudonym = pseudonym
        self.reviewerPseudonym = reviewerPseudonym ?? pseudonym
    }
}
