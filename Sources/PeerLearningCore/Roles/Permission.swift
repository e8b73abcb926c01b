/// What a person may do: a verb on a thing.
///
/// Permissions are held through roles (see ``Role``); a refusal names the one that is missing. A host may name
/// permissions of its own.
public struct Permission: RawRepresentable, Hashable, Sendable {
    /// The verb and the thing, as in `phase.advance`.
    public let rawValue: String

    /// Names a permission.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// To add people to a cohort and to let them go.
    public static let manageMembers = Permission(rawValue: "members.manage")
    /// To give roles to people and to take them back.
    public static let manageRoles = Permission(rawValue: "roles.manage")
    /// To open a workshop and to enrol people in it.
    public static let openWorkshop = Permission(rawValue: "workshop.open")
    /// To move a workshop to its next phase.
    public static let advancePhase = Permission(rawValue: "phase.advance")
    /// To say who reviews what.
    public static let allocateReviews = Permission(rawValue: "reviews.allocate")
    /// To publish grades.
    public static let publishGrades = Permission(rawValue: "grades.publish")
    /// To hand in work.
    public static let submitWork = Permission(rawValue: "work.submit")
    /// To review the work that one was asked to review.
    public static let reviewWork = Permission(rawValue: "work.review")
    /// To comment, and to say whether a comment or a review was useful.
    public static let comment = Permission(rawValue: "work.comment")
    /// To put solutions into the library.
    public static let keepLibrary = Permission(rawValue: "library.keep")
    /// To see who is behind a pseudonym.
    public static let seeNames = Permission(rawValue: "names.see")
    /// To decide about flagged contributions: to hide them and to show them again.
    public static let moderate = Permission(rawValue: "talk.moderate")
    /// To put together what was said about each submission.
    public static let collectFeedback = Permission(rawValue: "feedback.collect")
    /// To confirm the grades that peers gave, and to set others.
    public static let confirmGrades = Permission(rawValue: "grades.confirm")
    /// To confer titles.
    public static let conferTitles = Permission(rawValue: "titles.confer")
    /// To look at points that are held, to give and take points by hand, and to have the rules asked again.
    public static let managePoints = Permission(rawValue: "points.manage")

    /// What the permission lets one do, as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "permission.\(rawValue)")) }

    /// Permissions to do one's own work, which nobody can do for another.
    public static let personal: Set<Permission> = [.submitWork, .reviewWork, .comment]

    /// Permissions that are not delegated: the personal ones, and the one to give roles, for it would outlive its loan.
    public static let undelegable: Set<Permission> = personal.union([.manageRoles])

    /// Every permission that the framework itself asks for.
    public static let all: [Permission] = [
        .manageMembers, .manageRoles, .openWorkshop, .advancePhase, .allocateReviews, .publishGrades, .submitWork,
        .reviewWork, .comment, .keepLibrary, .seeNames, .moderate, .collectFeedback, .confirmGrades, .conferTitles,
        .managePoints,
    ]
}
