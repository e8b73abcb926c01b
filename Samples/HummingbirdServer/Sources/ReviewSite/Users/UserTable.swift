import GRDB
import PeerLearning

/// A row of the host's own users table: the framework knows its identifier and nothing else.
struct User: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "users"

    let id: String
    var name: String
    var language: String
    var isSuspended = false
}

/// The host's own users, in a database of the host's own; the framework asks it for names and for its veto.
struct UserTable: PeopleDirectory {
    private let database: any DatabaseWriter

    /// Opens the table in a file, or in memory where there is no path.
    init(path: String? = nil) throws {
        database = try path.map { try DatabaseQueue(path: $0) } ?? DatabaseQueue()
        var migrator = DatabaseMigrator()
        migrator.registerMigration("users") { database in
            try database.create(table: User.databaseTableName) { table in
                table.primaryKey("id", .text)
                table.column("name", .text).notNull()
                table.column("language", .text).notNull()
                table.column("isSuspended", .boolean).notNull()
            }
        }
        try migrator.migrate(database)
    }

    func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
        let rows = try await database.read { try User.fetchAll($0, keys: people.map(\.rawValue)) }
        let profiles = rows.map { row in
            (PersonID(row.id), PersonProfile(name: row.name, language: Language(rawValue: row.language)))
        }
        return Dictionary(profiles) { first, _ in first }
    }

    /// Whom the host has suspended does nothing, whatever roles they hold.
    func objection(to intention: Intention) async throws -> Message? {
        try await user(intention.person.rawValue)?.isSuspended == true ? Message("site.suspended") : nil
    }

    func user(_ id: String) async throws -> User? { try await database.read { try User.fetchOne($0, key: id) } }

    func users() async throws -> [User] {
        try await database.read { try User.order(Column("name")).fetchAll($0) }
    }

    func save(_ users: [User]) async throws {
        try await database.write { database in for user in users { try user.save(database) } }
    }

    func remove(_ id: String) async throws {
        _ = try await database.write { try User.deleteOne($0, key: id) }
    }
}
