/// A named set of permissions that a person holds in a cohort or in one workshop.
///
/// The roles here are those of mission row N3; a host may define others. One person may hold several.
public struct Role: Hashable, Sendable {
    /// The role's name, unique among roles: what events and catalogues know it by.
    public let name: String
    /// What its holders may do.
    public let permissions: Set<Permission>
    /// What its holders may hand on to others for a time.
    public let delegable: Set<Permission>

    /// Defines a role.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - permissions: What its holders may do.
    ///   - delegable: What of it they may hand on; all that can be handed on, unless you say otherwise. What
    ///     ``Permission/undelegable`` holds is never handed on.
    public init(named name: String, permissions: Set<Permission>, delegable: Set<Permission>? = nil) {
        self.name = name
        self.permissions = permissions
        self.delegable = (delegable ?? permissions).intersection(permissions).subtracting(Permission.undelegable)
    }

    /// Does the task, reviews and comments: what every member of a cohort is.
    public static let participant = Role(named: "participant", permissions: [.submitWork, .reviewWork, .comment])
    /// Reviews and comments, and hands in nothing.
    public static let reviewer = Role(named: "reviewer", permissions: [.reviewWork, .comment])
    /// Has walked the path already: reviews and helps, and hands in nothing.
    public static let guide = Role(named: "guide", permissions: [.reviewWork, .comment])
    /// Picks tasks, opens workshops and leads them through their phases.
    public static let facilitator = Role(
        named: "facilitator",
        permissions: [
            .manageMembers, .manageRoles, .openWorkshop, .advancePhase, .allocateReviews, .publishGrades, .comment,
            .keepLibrary, .seeNames, .moderate, .collectFeedback, .confirmGrades, .conferTitles,
            .managePoints,
        ])
    /// Keeps the talk fair; may see who is behind a pseudonym.
    public static let moderator = Role(named: "moderator", permissions: [.comment, .seeNames, .moderate])
    /// Gathers the best solutions in the library.
    public static let curator = Role(named: "curator", permissions: [.comment, .keepLibrary])
    /// Puts together what reviewers and others said about each submission.
    public static let feedbackCollector = Role(named: "feedbackCollector", permissions: [.comment, .collectFeedback])
    /// Answers for the foundations: confirms the grades that peers gave.
    public static let instructor = Role(named: "instructor", permissions: [.comment, .seeNames, .confirmGrades])

    /// The roles that the framework knows by name.
    public static let standard: [Role] = [
        .participant, .reviewer, .guide, .facilitator, .moderator, .curator, .feedbackCollector, .instructor,
    ]
}
