/// A person as a list names them, before anything is checked against the cohort.
public struct PersonRow: Hashable, Sendable {
    /// The line of the list on which the person stands, counted from 1.
    public let line: Int
    /// The identifier by which the person is known in this list.
    public let id: String
    /// The full name.
    public let name: String
    /// The e-mail address; nil where the list gives none.
    public let email: String?
    /// The group; nil where the list gives none.
    public let group: String?
    /// How experienced the person is, in the list's own words; nil where it gives none.
    public let experience: String?
    /// What the person is oriented towards, in the list's own words; nil where it gives none.
    public let orientation: String?
    /// The language as a BCP 47 tag, as it is written; nil where the list gives none.
    public let language: String?
    /// The time zone by its IANA name, as it is written; nil where the list gives none.
    public let timeZone: String?
    /// The department; nil where the list gives none.
    public let department: String?
    /// The roles, as they are written.
    public let roles: [String]
}
