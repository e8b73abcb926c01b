/// A kind of file of OneRoster's CSV binding, known by its columns.
///
/// Source: 1EdTech, *OneRoster CSV Binding 1.2.1*, section 3, and *CSV Tables 1.1.1*. What has no case of its own, such as
/// `demographics.csv` or `resources.csv`, is not read.
enum OneRosterKind: String, CaseIterable {
    case manifest, users, enrollments, roles, classes, courses, orgs, academicSessions, lineItems, results
    case categories, scoreScales, userProfiles

    /// The kind of a table with these columns, in plain lower case; nil where it is one that is not read.
    init?(columns: Set<String>) {
        guard let found = Self.allCases.first(where: { $0.signature.allSatisfy(columns.contains) }) else { return nil }
        self = found
    }

    /// The columns that no other kind has all of.
    private var signature: [String] {
        switch self {
        case .manifest: ["propertyname", "value"]
        case .users: ["sourcedid", "givenname", "familyname"]
        case .enrollments: ["sourcedid", "classsourcedid", "usersourcedid"]
        case .roles: ["sourcedid", "usersourcedid", "role"]
        case .classes: ["sourcedid", "title", "coursesourcedid"]
        case .courses: ["sourcedid", "title", "orgsourcedid"]
        case .orgs: ["sourcedid", "name", "type"]
        case .academicSessions: ["sourcedid", "title", "startdate", "enddate"]
        case .lineItems: ["sourcedid", "title", "categorysourcedid"]
        case .results: ["sourcedid", "lineitemsourcedid", "studentsourcedid"]
        case .scoreScales: ["sourcedid", "scorescalevalue"]
        case .userProfiles: ["sourcedid", "profiletype"]
        case .categories: ["sourcedid", "title", "weight"]
        }
    }

    /// The columns that the binding asks for, in both versions, as it writes them.
    var required: [String] {
        switch self {
        case .manifest: ["propertyName", "value"]
        case .users: ["sourcedId", "enabledUser", "username", "givenName", "familyName"]
        case .roles: ["sourcedId", "userSourcedId", "roleType", "role", "orgSourcedId"]
        case .enrollments: ["sourcedId", "classSourcedId", "schoolSourcedId", "userSourcedId", "role"]
        case .classes: ["sourcedId", "title", "courseSourcedId", "classType", "schoolSourcedId"]
        case .courses: ["sourcedId", "title", "orgSourcedId"]
        case .orgs: ["sourcedId", "name", "type"]
        case .academicSessions: ["sourcedId", "title", "type", "startDate", "endDate", "schoolYear"]
        case .lineItems:
            ["sourcedId", "title", "assignDate", "dueDate", "classSourcedId", "categorySourcedId"]
        case .results: ["sourcedId", "lineItemSourcedId", "studentSourcedId", "scoreStatus", "score", "scoreDate"]
        case .categories, .scoreScales, .userProfiles: ["sourcedId"]
        }
    }

    /// The further columns that are read or that the binding defines, in plain lower case.
    var known: Set<String> {
        let common = ["sourcedid", "status", "datelastmodified"]
        return Set(common + required.map { $0.lowercased() } + optional)
    }

    private var optional: [String] {
        switch self {
        case .users:
            [
                "orgsourcedids", "role", "userids", "middlename", "identifier", "email", "sms", "phone",
                "agentsourcedids", "grades", "password", "usermasteridentifier", "resourcesourcedids",
                "preferredgivenname", "preferredmiddlename", "preferredfamilyname", "primaryorgsourcedid", "pronouns",
            ]
        case .roles: ["begindate", "enddate", "userprofilesourcedid"]
        case .enrollments: ["primary", "begindate", "enddate"]
        case .classes:
            [
                "grades", "classcode", "location", "termsourcedids", "subjects", "subjectcodes", "periods",
                "resourcesourcedids",
            ]
        case .courses:
            ["schoolyearsourcedid", "coursecode", "grades", "subjects", "subjectcodes", "resourcesourcedids"]
        case .orgs: ["identifier", "parentsourcedid"]
        case .academicSessions: ["parentsourcedid"]
        case .lineItems:
            [
                "description", "gradingperiodsourcedid", "resultvaluemin", "resultvaluemax", "schoolsourcedid",
                "academicsessionsourcedid",
            ]
        case .results:
            ["comment", "textscore", "classsourcedid", "inprogress", "incomplete", "late", "missing"]
        case .categories: ["title", "weight"]
        case .manifest, .scoreScales, .userProfiles: []
        }
    }

    /// Whether something is read of it beyond its being there.
    var isRead: Bool {
        switch self {
        case .manifest, .users, .roles, .enrollments, .classes, .lineItems, .results: true
        case .courses, .orgs, .academicSessions, .categories, .scoreScales, .userProfiles: false
        }
    }
}

/// A table of OneRoster with the places of its columns.
struct OneRosterTable {
    let file: String
    let kind: OneRosterKind
    let table: Table
    let columns: [String: Int]

    init?(_ table: RosterTable) {
        let pairs = table.table.columns.enumerated().map { ($1.lowercased(), $0) }
        columns = Dictionary(pairs) { first, _ in first }
        guard let kind = OneRosterKind(columns: Set(columns.keys)) else { return nil }
        (file, self.kind, self.table) = (table.file, kind, table.table)
    }

    /// The text in a cell; nil where it is empty or there is no such column.
    func cell(_ row: Int, _ column: String) -> String? {
        guard let place = columns[column.lowercased()] else { return nil }
        let text = table.text(row, place)
        return text.isEmpty ? nil : text
    }

    /// Whether a delta asks to delete what the row is about.
    func isToBeDeleted(_ row: Int) -> Bool { cell(row, "status")?.lowercased() == "tobedeleted" }
}
