public import PeerLearningCore

/// Something that somebody did, as a scoring rule sees it: who, what, for whom.
///
/// It is made of the log by ``ScoringFeed`` and is the same for rules in Swift, rules in a file, and plugins in another
/// process: those see other identifiers of people, and nothing else is different.
///
/// ```swift
/// let event = ScoringEvent(
///     .commentRated, at: Instant(milliseconds: 0), by: "ada", for: "bo", about: "comment-1", in: "cohort",
///     traits: [.useful])
/// ```
public struct ScoringEvent: Hashable, Sendable {
    /// What kind of thing it is.
    public var kind: ScoringEventKind
    /// The place in the log of what it is made of; 0 where it is made by hand.
    public var position: Int64
    /// When it happened.
    public var at: Instant
    /// The day on which it happened by the cohort's clock, counted from 1970-01-01.
    public var day: Int
    /// The cohort in which it happened.
    public var cohort: CohortID
    /// The workshop in which it happened; nil for what happens outside workshops.
    public var workshop: WorkshopID?
    /// The field of the workshop's task, for titles in a field: its title; nil outside workshops.
    public var field: String?
    /// Who did it.
    public var actor: PersonID
    /// Whom it was done for, or whose work it is about; nil where there is nobody.
    public var recipient: PersonID?
    /// The identifier of what it is about: a comment, a review, a submission, a session.
    public var subject: String
    /// The work that it is about; nil where there is none.
    public var submission: SubmissionID?
    /// The document with the words that were written or rated, for rules that may read them; nil where there are none. It
    /// never leaves the host.
    public var document: DocumentID?
    /// What is true of it. To ask for one trait, ``has(_:)`` is quicker.
    public var traits: Set<ScoringTrait> {
        get { marks.set }
        set { marks = ScoringTraits(newValue) }
    }
    /// The numbers that tell of it. To ask for one, the subscript is quicker.
    public var figures: [ScoringFigure: Double] {
        get { numbers.dictionary }
        set { numbers = ScoringFigures(newValue) }
    }
    var marks: ScoringTraits
    var numbers: ScoringFigures

    /// Describes an event, for a rule's own tests; what is left out is empty.
    public init(
        _ kind: ScoringEventKind, position: Int64 = 0, at: Instant, day: Int? = nil, by actor: PersonID,
        for recipient: PersonID? = nil, about subject: String, on submission: SubmissionID? = nil, in cohort: CohortID,
        workshop: WorkshopID? = nil, field: String? = nil, document: DocumentID? = nil, traits: Set<ScoringTrait> = [],
        figures: [ScoringFigure: Double] = [:]
    ) {
        (self.kind, self.position, self.at) = (kind, position, at)
        self.day = day ?? Int((Double(at.milliseconds) / 86_400_000).rounded(.down))
        (self.actor, self.recipient, self.subject, self.submission) = (actor, recipient, subject, submission)
        (self.cohort, self.workshop, self.field, self.document) = (cohort, workshop, field, document)
        (marks, numbers) = (ScoringTraits(traits), ScoringFigures(figures))
    }

    /// Whether all of these are true of it.
    public func has(_ traits: ScoringTrait...) -> Bool { traits.allSatisfy(marks.contains) }

    /// One of its numbers; nil where it has no such number.
    public subscript(figure: ScoringFigure) -> Double? { numbers[figure] }
}
