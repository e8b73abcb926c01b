/// The decision to tell the others of a workshop who is behind a pseudonym.
public struct Reveal: Hashable, Sendable {
    /// The pseudonym: a person has one in the talk and another as a reviewer, and they are told apart.
    public let pseudonym: Pseudonym
    /// Whose it is.
    public let person: PersonID
    /// Who decided: the person, or somebody who may see names.
    public let decider: PersonID
    /// The document that says why; nil where somebody told their own name.
    public let reason: DocumentID?

    /// Describes a reveal.
    public init(of pseudonym: Pseudonym, person: PersonID, by decider: PersonID, reason: DocumentID? = nil) {
        self.pseudonym = pseudonym
        self.person = person
        self.decider = decider
        self.reason = reason
    }
}
