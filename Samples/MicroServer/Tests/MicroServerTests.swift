import FlyingFox
import Foundation
import Testing

@testable import MicroServer

@Suite("The engine in a server of sixty lines")
struct MicroServerTests {
    @Test func `C3: three people hand in and review through it`() async throws {
        let server = try await MicroServer()
        for person in ["boris", "vera", "gleb"] {
            #expect(try await server.ask(.GET, "/inbox", by: person).text.contains("Essay"))
            #expect(try await server.ask(.POST, "/work", by: person, "Work of \(person).").status == .ok)
        }
        #expect(try await server.ask(.POST, "/allocation", by: "anna").status == .ok)
        for person in ["boris", "vera", "gleb"] {
            let asked = try await server.ask(.GET, "/reviews", by: person).text.split(separator: "\n")
            #expect(asked.count == 2)
            for line in asked {
                let id = String(line.prefix { $0 != " " })
                let query = [("id", id), ("clear", "yes")]
                let answer = try await server.ask(.POST, "/reviews", query, by: person, "The claim stands first.")
                #expect(answer == (.ok, "Thank you.\n"))
            }
        }
    }

    @Test func `C3: a refusal is told in words, a stranger and an unknown address are turned away`() async throws {
        let server = try await MicroServer()
        let refused = try await server.ask(.POST, "/allocation", by: "boris")
        #expect(refused.status == .conflict && refused.text.contains("phase.advance"))
        #expect(try await server.ask(.GET, "/inbox", by: nil).status == .unauthorized)
        await #expect(throws: HTTPUnhandledError.self) { try await server.ask(.GET, "/elsewhere", by: "boris") }
    }
}

extension MicroServer {
    fileprivate func ask(
        _ method: HTTPMethod, _ path: String, _ query: [(String, String)] = [], by person: String?, _ text: String = ""
    ) async throws -> (status: HTTPStatusCode, text: String) {
        let headers = person.map { [HTTPHeader("X-Person"): $0] } ?? [:]
        let request = HTTPRequest(
            method: method, version: .http11, path: path,
            query: query.map { HTTPRequest.QueryItem(name: $0.0, value: $0.1) }, headers: headers, body: Data(text.utf8)
        )
        let response = try await handleRequest(request)
        return (response.statusCode, String(decoding: try await response.bodyData, as: UTF8.self))
    }
}
