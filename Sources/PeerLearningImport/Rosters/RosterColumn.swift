/// What a column of one of Moodle's tables holds, known by its heading in English or Russian or by its name in a file for
/// registering users.
enum RosterColumn: CaseIterable {
    case username, firstName, lastName, fullName, email, idNumber, institution, department, groups, roles
    case language, timeZone, state, started, completed, duration, lastDownload

    init?(heading: String) {
        let plain = heading.plainHeading
        if Self.saysLastDownload(plain) {
            self = .lastDownload
        } else if let known = Self.byHeading[plain] {
            self = known
        } else {
            return nil
        }
    }

    private static let byHeading: [String: RosterColumn] = Dictionary(
        allCases.flatMap { column in column.headings.map { ($0, column) } }
    ) { first, _ in first }

    private var headings: [String] {
        switch self {
        case .username: ["username", "логин", "имяпользователя"]
        case .firstName: ["firstname", "givenname", "имя"]
        case .lastName: ["lastname", "surname", "familyname", "фамилия"]
        case .fullName: ["fullname", "name", "полноеимя", "фио", "фамилия,имя", "имя/фамилия", "firstname/lastname"]
        case .email: ["emailaddress", "email", "адресэлектроннойпочты", "электроннаяпочта", "почта"]
        case .idNumber: ["idnumber", "индивидуальныйномер", "личныйномер", "табельныйномер"]
        case .institution: ["institution", "учреждение", "учреждение(организация)", "организация"]
        case .department: ["department", "отдел", "подразделение", "кафедра"]
        case .groups: ["groups", "group", "группы", "группа"]
        case .roles: ["roles", "role", "роли", "роль"]
        case .language: ["lang", "language", "язык"]
        case .timeZone: ["timezone", "часовойпояс"]
        case .state: ["state", "status", "состояние", "статус"]
        case .started: ["startedon", "started", "тестначат", "начало", "начато"]
        case .completed: ["completed", "завершено", "завершен", "завершён", "окончание"]
        case .duration: ["timetaken", "duration", "затраченноевремя", "прошловремени", "продолжительность"]
        case .lastDownload: ["lastdownloadedfromthiscourse"]
        }
    }

    private static func saysLastDownload(_ plain: String) -> Bool {
        plain.hasPrefix("lastdownloaded") || plain.hasPrefix("последн") && plain.contains("курс")
    }
}

/// A column of a file for registering users that may stand several times, such as `course1` and `group1`.
struct NumberedColumn: Hashable {
    enum Kind: String {
        case cohort, course, group, role, type
    }

    let kind: Kind
    let number: Int

    init?(heading: String) {
        let digits = heading.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard digits > 0, let number = Int(heading.suffix(digits)),
            let kind = Kind(rawValue: heading.dropLast(digits).lowercased())
        else { return nil }
        (self.kind, self.number) = (kind, number)
    }
}
