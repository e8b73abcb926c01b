/// Something that one person is to be told, once: what and why.
///
/// It names nobody but its receiver: not who wrote, reviewed, flagged, decided or handed on.
public struct Notice: Hashable, Sendable {
    /// The notice's identifier: the same however often it is delivered.
    public let id: NoticeID
    /// Who is to be told.
    public let person: PersonID
    /// What it is about.
    public let kind: NoticeKind
    /// The cohort that it belongs to.
    public let cohort: CohortID
    /// The workshop that it belongs to; nil where it is about a test, a practical check or the cohort.
    public let workshop: WorkshopID?
    /// The title of the workshop's task, of the test or check, or of the cohort.
    public let place: String
    /// What is told, in words.
    public let what: Message
    /// Why, in words: what led to it, and what can be done.
    public let why: Message
    /// When it arose. What people did under pseudonyms is told at the next full hour, and then this is that hour.
    public let at: Instant

    /// Makes a notice.
    public init(
        id: NoticeID, to person: PersonID, _ kind: NoticeKind, cohort: CohortID, workshop: WorkshopID? = nil,
        place: String, what: Message, why: Message, at: Instant
    ) {
        self.id = id
        self.person = person
        self.kind = kind
        self.cohort = cohort
        self.workshop = workshop
        self.place = place
        self.what = what
        self.why = why
        self.at = at
    }
}
