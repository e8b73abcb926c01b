import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PeerLearning

@testable import ReviewSite

/// Somebody who visits the site: signed in or not, with a browser or with a program.
struct Visitor {
    let client: any TestClientProtocol
    var cookie: String?
    var headers: HTTPFields = [:]

    /// Signs in as somebody of the users table.
    static func signedIn(_ person: String, _ client: any TestClientProtocol) async throws -> Visitor {
        let answer = try await Visitor(client: client).send(.post, "/api/session", #"{"person": "\#(person)"}"#)
        let cookie = answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
        return Visitor(client: client, cookie: cookie)
    }

    /// Asks as a program does: what is sent is JSON.
    @discardableResult
    func send(_ method: HTTPRequest.Method, _ path: String, _ json: String? = nil) async throws -> TestResponse {
        var fields = headers
        fields[.cookie] = cookie
        if method != .get, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        return try await client.execute(
            uri: path, method: method, headers: fields, body: json.map { ByteBuffer(string: $0) })
    }

    func get<Answer: Decodable>(_ path: String, as kind: Answer.Type = Answer.self) async throws -> Answer {
        try await send(.get, path).decode()
    }

    func page(_ path: String) async throws -> (status: Int, text: String) {
        let response = try await send(.get, path)
        return (response.status.code, String(buffer: response.body))
    }

    /// Sends a form as a browser does, with the token of the page at `/` unless another is given.
    @discardableResult
    func post(_ path: String, _ fields: [String: String], token: String? = nil) async throws -> TestResponse {
        var visitor = self
        visitor.headers[.contentType] = "application/x-www-form-urlencoded"
        let ownToken = try await self.token()
        let all = fields.merging(["token": token ?? ownToken]) { given, _ in given }
        let body = all.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        return try await visitor.send(.post, path, body)
    }

    func token() async throws -> String {
        let text = try await page("/").text
        guard let mark = text.range(of: #"name="token" value=""#) else { return "" }
        return String(text[mark.upperBound...].prefix { $0 != "\"" })
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension TestResponse {
    func decode<Answer: Decodable>(as kind: Answer.Type = Answer.self) throws -> Answer {
        try JSONDecoder().decode(kind, from: Data(body.readableBytesView))
    }

    var problem: Problem? { try? decode() }
}
