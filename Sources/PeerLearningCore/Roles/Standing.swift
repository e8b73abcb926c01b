/// A person together with what they may do here and now: the answer to "who asks?" that every decision takes.
///
/// The engine makes it of the roles that the cohort has given; tests make it by hand.
public struct Standing: Hashable, Sendable {
    /// Who asks.
    public let person: PersonID
    /// What they may do.
    public let permissions: Set<Permission>

    /// Says what a person may do.
    public init(_ person: PersonID, _ permissions: Set<Permission>) {
        self.person = person
        self.permissions = permissions
    }

    /// Says what a person may do who holds these roles.
    public init(_ person: PersonID, as roles: Role...) {
        self.init(person, roles.reduce(into: []) { $0.formUnion($1.permissions) })
    }

    /// The passing of time, which takes the steps that a policy lets happen by themselves, and no other.
    public static let clock = Standing(PersonID(""), [.advancePhase, .allocateReviews, .publishGrades])

    /// Whether the person holds a permission.
    public func may(_ permission: Permission) -> Bool { permissions.contains(permission) }

    /// Lets a decision go on if the person holds the permission.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission`, whose message names the permission.
    public func require(_ permission: Permission) throws(Refusal) {
        guard may(permission) else { throw .missing(permission) }
    }
}

extension Refusal {
    /// The refusal that the person does not hold a permission.
    public static func missing(_ permission: Permission) -> Refusal {
        because(
            .missingPermission, "missingPermission",
            ["permission": .text(permission.rawValue), "name": .message(permission.name)])
    }
}
