import Foundation
import GRDB
import Hummingbird

/// What the framework is measured beside: a route that writes one row of the sent text durably and does nothing else.
@main
struct BareServer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let path = arguments.count > 1 ? arguments[1] : "bare.sqlite"
        let database = try DatabasePool(path: path)
        try await database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try await database.write { database in
            try database.execute(sql: "CREATE TABLE IF NOT EXISTS work (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        }
        let router = Router()
        router.post("work") { request, context in
            let text = String(buffer: try await request.body.collect(upTo: context.maxUploadSize))
            try await database.write { try $0.execute(sql: "INSERT INTO work (text) VALUES (?)", arguments: [text]) }
            return HTTPResponse.Status.created
        }
        router.get("work") { _, _ in
            try await database.read { try String.fetchAll($0, sql: "SELECT text FROM work ORDER BY id DESC LIMIT 1") }
        }
        let port = arguments.count > 2 ? Int(arguments[2]) ?? 8082 : 8082
        try await Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        ).runService()
    }
}
