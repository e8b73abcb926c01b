/// What somebody does in a course.
public enum RosterPart: String, Hashable, Sendable, CaseIterable {
    /// Learns: whoever has a learner's role, a role that is not known, or none.
    case learner
    /// Teaches or administers.
    case staff
    /// Neither, such as a parent.
    case other
}

extension RosterPart {
    /// The part that roles amount to: whoever learns among other things is a learner.
    init(roles: [String]) {
        let parts = roles.map { Self.known[$0.plainHeading] }
        self =
            parts.isEmpty || parts.contains(.learner)
            ? .learner : parts.contains(.staff) ? .staff : parts.contains(nil) ? .learner : .other
    }

    /// Whether a role's name is known.
    static func knows(_ role: String) -> Bool { known[role.plainHeading] != nil }

    /// The names of roles without blanks and hyphens: Moodle's short names and titles in English and Russian, and the
    /// vocabularies `role` of OneRoster 1.1 and 1.2.
    private static let known: [String: RosterPart] = {
        let learners = [
            "student", "learner", "participant", "студент", "учащийся", "ученик", "слушатель", "обучающийся",
        ]
        let staff = [
            "teacher", "editingteacher", "noneditingteacher", "coursecreator", "manager", "instructor", "tutor",
            "mentor", "administrator", "siteadministrator", "districtadministrator", "systemadministrator", "aide",
            "proctor", "principal", "counselor", "преподаватель", "учитель", "ассистент", "управляющий", "менеджер",
            "администратор", "создателькурса", "создателькурсов", "преподавательбезправаредактирования", "наставник",
            "куратор", "тьютор", "ассистентбезправаредактирования", "учительбезправаредактирования",
        ]
        let others = ["parent", "guardian", "relative", "guest", "родитель", "опекун", "гость"]
        let pairs =
            learners.map { ($0, RosterPart.learner) } + staff.map { ($0, .staff) } + others.map { ($0, .other) }
        return Dictionary(pairs) { first, _ in first }
    }()
}

extension String {
    /// The text in lower case without blanks, underscores and hyphens, as headings and names of roles are compared.
    var plainHeading: String { lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" } }
}
