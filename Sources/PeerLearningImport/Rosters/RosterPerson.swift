/// A person of a roster, as far as the files tell.
public struct RosterPerson: Hashable, Sendable {
    /// The identifier of OneRoster, `sourcedId`.
    public var sourcedID: String?
    /// The number that the institute gives: Moodle's ID number, OneRoster's `identifier`.
    public var idNumber: String?
    /// The login.
    public var username: String?
    /// The e-mail address in lower case.
    public var email: String?
    /// The first name; empty where there is none.
    public var firstName = ""
    /// The last name; empty where there is none.
    public var lastName = ""
    /// The name in full where it stands in one cell.
    var fullName: String?
    /// The department; nil where the files give none.
    public var department: String?
    /// The language as a BCP 47 tag, as it is written; nil where the files give none.
    public var language: String?
    /// The time zone by its IANA name, as it is written; nil where the files give none.
    public var timeZone: String?
    /// The groups that the person belongs to.
    public var groups: [String] = []
    /// The cohorts that the person belongs to.
    public var cohorts: [String] = []
    /// The identifiers of the classes and courses that the person is enrolled in.
    public var classes: [String] = []
    /// The roles, as they are written.
    public var roles: [String] = []
    /// Whether the files ask to delete the person, as OneRoster does by the status `tobedeleted`.
    public var isLeaving = false

    init() {}

    /// The name as people read it; where there is none, an identifier.
    public var name: String {
        if let fullName { return fullName }
        let parts = [firstName, lastName].filter { !$0.isEmpty }
        return parts.isEmpty ? anyIdentifier ?? "" : parts.joined(separator: " ")
    }

    /// The person's identifier of one kind; nil where there is none.
    public internal(set) subscript(_ kind: PersonIdentifier) -> String? {
        get {
            switch kind {
            case .sourcedID: sourcedID
            case .idNumber: idNumber
            case .username: username
            case .email: email
            }
        }
        set {
            switch kind {
            case .sourcedID: sourcedID = newValue
            case .idNumber: idNumber = newValue
            case .username: username = newValue
            case .email: email = newValue
            }
        }
    }

    /// What the person does in the course, by their roles.
    public var part: RosterPart { RosterPart(roles: roles) }

    private var anyIdentifier: String? { PersonIdentifier.allCases.lazy.compactMap { self[$0] }.first }

    /// Takes over what another row says of the same person; what is known already stays.
    mutating func complete(with other: RosterPerson) {
        for kind in PersonIdentifier.allCases where self[kind] == nil { self[kind] = other[kind] }
        if firstName.isEmpty { firstName = other.firstName }
        if lastName.isEmpty { lastName = other.lastName }
        fullName = fullName ?? other.fullName
        department = department ?? other.department
        language = language ?? other.language
        timeZone = timeZone ?? other.timeZone
        groups.appendNew(other.groups)
        cohorts.appendNew(other.cohorts)
        classes.appendNew(other.classes)
        roles.appendNew(other.roles)
        isLeaving = isLeaving || other.isLeaving
    }
}

/// A kind of identifier; the first ones are the better ones.
///
/// An e-mail address comes last: identifiers stand in the log for ever, and an address tells who somebody is.
public enum PersonIdentifier: String, Hashable, Sendable, CaseIterable {
    /// The number that the institute gives.
    case idNumber
    /// The login.
    case username
    /// The identifier of OneRoster.
    case sourcedID
    /// The e-mail address.
    case email
}

extension [String] {
    /// Adds those that are not there yet.
    mutating func appendNew(_ others: [String]) {
        for other in others where !contains(other) { append(other) }
    }
}
