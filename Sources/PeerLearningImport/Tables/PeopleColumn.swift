/// What a column of a list of people holds, known by its heading in our own lists and in Moodle's export.
enum PeopleColumn: String, CaseIterable {
    case id, name, email, group, experience, orientation, language, timeZone, department, roles
    case firstName, lastName

    init?(heading: String) {
        let plain = heading.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
        guard let found = Self.allCases.first(where: { $0.headings.contains(plain) }) else { return nil }
        self = found
    }

    private var headings: [String] {
        switch self {
        case .id: ["id", "idnumber", "username", "индивидуальныйномер", "логин"]
        case .name: ["name", "fullname", "фио", "полноеимя"]
        case .email: ["email", "emailaddress", "адресэлектроннойпочты", "почта"]
        case .group: ["group", "groups", "группа", "группы"]
        case .experience: ["experience", "опыт"]
        case .orientation: ["orientation", "направленность"]
        case .language: ["language", "lang", "язык"]
        case .timeZone: ["timezone", "часовойпояс"]
        case .department: ["department", "отдел", "подразделение"]
        case .roles: ["roles", "role", "роли", "роль"]
        case .firstName: ["firstname", "имя"]
        case .lastName: ["lastname", "surname", "фамилия"]
        }
    }
}
