/// The seam to the host's own users: their names, languages and time zones, and the host's veto.
///
/// Events hold opaque identifiers only. ``profiles(of:)`` is all that you must write; give ``objection(to:)`` as well
/// where the host has rights of its own.
///
/// ```swift
/// struct HostUsers: PeopleDirectory {
///     let users: UserTable
///     func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
///         try await users.rows(people.map(\.rawValue)).mapValues { PersonProfile(name: $0.fullName) }
///     }
/// }
/// ```
public protocol PeopleDirectory: Sendable {
    /// The profiles of these people; whoever is not known is left out.
    func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile]

    /// Why the host does not let a person do something, or nil where it does not mind.
    ///
    /// Asked after the framework's own rules have agreed and before anything is written. It can only narrow what they
    /// allow. Without an implementation nothing is objected to.
    func objection(to intention: Intention) async throws -> Message?

    /// How these people wish to be told what concerns them; whoever is not known is left out.
    ///
    /// Without an implementation they are told singly and at any hour, in the language and the time zone of their profiles.
    func noticePreferences(of people: Set<PersonID>) async throws -> [PersonID: NoticePreferences]
}

extension PeopleDirectory {
    /// Objects to nothing.
    public func objection(to intention: Intention) async throws -> Message? { nil }

    /// What the profiles say: the language and the time zone, no quiet hours, each notice singly.
    public func noticePreferences(of people: Set<PersonID>) async throws -> [PersonID: NoticePreferences] {
        try await profiles(of: people).mapValues { NoticePreferences(language: $0.language, timeZone: $0.timeZone) }
    }
}

/// What somebody is about to do: what a host's veto is asked about.
public struct Intention: Hashable, Sendable {
    /// Who is about to do it.
    public let person: PersonID
    /// What it is called: `workshop.` and the name of a command, such as `workshop.submit` or `workshop.publishGrades`
    /// (see ``WorkshopCommand/name``); `cohort.open`, `.admit`, `.release`, `.grant`, `.revoke`,
    /// `.delegate`, `.endDelegation`; `programme.outline`,
    /// `.addEditor`, `.attach`; `title.confer`; `points.judge`, `.adjust`, `.rescore`,
    /// `.chooseStanding`; `people.erase`.
    public let action: String
    /// The stream that it would write to.
    public let stream: StreamID

    /// Describes an intention.
    public init(person: PersonID, action: String, stream: StreamID) {
        self.person = person
        self.action = action
        self.stream = stream
    }
}
