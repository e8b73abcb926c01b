import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PeerLearning
import Testing

@testable import ReviewSite

@Suite("C3: the OpenAPI document and the routes say the same")
struct OpenAPITests {
    @Test func `C3: every route is in the document and every path of the document is routed`() async throws {
        let room = try await Classroom.open()
        let routes = ReviewSite.router(room.site.parts, metrics: nil).routes.map { route in
            "\(route.method.rawValue.lowercased()) \(route.path)"
        }.filter { $0.contains(" /api/") }
        let document = try await room.document()
        #expect(Set(routes) == document.operations)
        #expect(routes.count == 18)
    }

    @Test func `C3: gaps in a path are parameters, and all but sign-in and the document need a session`() async throws {
        let document = try await Classroom.open().document()
        for (path, methods) in document.paths {
            let gaps = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
            for operation in methods.values {
                let parameters = (operation.parameters ?? []).filter { $0.in == "path" }.map(\.name)
                #expect(parameters == gaps.map(String.init), "\(operation.operationId)")
                let isOpen = path == "/api/session" || path == "/api/openapi.json"
                #expect((operation.security == nil) == isOpen, "\(operation.operationId)")
            }
        }
    }

    @Test func `C3: every answer has what the document requires and nothing that it does not describe`() async throws {
        let room = try await Classroom.open()
        let document = try await room.document()
        try await room.grade()
        let ids = try await room.ids()
        let answered = Answered()
        try await room.test { client in
            let anna = try await Visitor.signedIn("anna", client)
            let boris = try await Visitor.signedIn("boris", client)
            let room = "/api/workshops/\(ids.own.workshop)"
            let asked: [(Visitor, HTTPRequest.Method, String, String?, String)] = [
                (boris, .get, "/api/openapi.json", nil, "/api/openapi.json"),
                (boris, .post, "/api/session", #"{"person": "boris"}"#, "/api/session"),
                (boris, .delete, "/api/session", nil, "/api/session"),
                (boris, .get, "/api/inbox", nil, "/api/inbox"),
                (boris, .get, "/api/workshops", nil, "/api/workshops"),
                (boris, .get, room, nil, "W"),
                (boris, .get, "\(room)/reviews", nil, "W/reviews"),
                (boris, .get, "\(room)/feedback", nil, "W/feedback"),
                (boris, .get, "\(room)/grade", nil, "W/grade"),
                (boris, .post, "\(room)/submissions", #"{"text": "New."}"#, "W/submissions"),
                (
                    boris, .post, "\(room)/submissions/\(ids.own.submission)/comments", #"{"text": "Why?"}"#,
                    "W/submissions/{submission}/comments"
                ),
                (boris, .get, "\(room)/submissions", nil, "W/submissions"),
                (
                    boris, .get, "\(room)/submissions/\(ids.own.submission)/explanation", nil,
                    "W/submissions/{submission}/explanation"
                ),
                (
                    boris, .post, "\(room)/reviews/\(ids.own.review)/rating", #"{"useful": true}"#,
                    "W/reviews/{review}/rating"
                ),
                (anna, .get, "/api/cohorts/\(ids.own.cohort)/leaderboard", nil, "/api/cohorts/{cohort}/leaderboard"),
                (anna, .post, "\(room)/phase", #"{"phase": "reflection"}"#, "W/phase"),
                // These two are refused by now: their problems are held against the document as well.
                (anna, .post, "\(room)/grades", "{}", "W/grades"),
                (
                    boris, .put, "\(room)/reviews/\(ids.own.review)", #"{"levels": [1, 1], "remarks": "x"}"#,
                    "W/reviews/{review}"
                ),
            ]
            for (visitor, method, path, order, name) in asked {
                let name = name.hasPrefix("W") ? "/api/workshops/{workshop}\(name.dropFirst())" : name
                let answer = try await visitor.send(method, path, order)
                let operation = try #require(document.paths[name]?[method.rawValue.lowercased()], "\(name)")
                let known = operation.responses["\(answer.status.code)"]
                #expect((known == nil) == (answer.status.code >= 400), "\(method) \(path): \(answer.status)")
                let kind = answer.headers[.contentType] ?? ""
                if let media = (known ?? operation.responses["default"])?.content?[kind] {
                    let value = try JSONSerialization.jsonObject(with: Data(answer.body.readableBytesView))
                    #expect(document.faults(of: value, as: media.schema).isEmpty, "\(method) \(path)")
                } else {
                    #expect(answer.body.readableBytes == 0, "\(method) \(path) has an answer that is not described")
                }
                answered.add("\(method.rawValue.lowercased()) \(name)")
            }
        }
        #expect(answered.names == document.operations)
    }

    @Test func `C3: the judge of answers finds what is missing, superfluous or of another kind`() async throws {
        let document = try await Classroom.open().document()
        let schema = try #require(document.components.schemas["Receipt"])
        let good: [String: Any] = ["submission": "s", "version": 1, "isLate": false, "warnings": ["w"]]
        #expect(document.faults(of: good, as: schema).isEmpty)
        for (name, value) in [("submission", 1), ("version", "1"), ("warnings", [1]), ("surplus", 1)] as [(String, Any)]
        {
            #expect(document.faults(of: good.merging([name: value]) { $1 }, as: schema).count == 1, "\(name)")
        }
        #expect(document.faults(of: good.filter { $0.key != "isLate" }, as: schema).count == 1)
    }
}

extension Classroom {
    func document() async throws -> OpenAPIDocument {
        try JSONDecoder().decode(OpenAPIDocument.self, from: Data(site.parts.pages.openAPI))
    }
}

private final class Answered: @unchecked Sendable {
    private(set) var names: Set<String> = []
    func add(_ name: String) { names.insert(name) }
}
