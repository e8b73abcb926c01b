import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PeerLearning
import Testing

@testable import ReviewSite

@Suite("A7: what comes from outside stays outside")
struct ProtectionTests {
    static let pages = [
        "/sign-in", "/", "/workshops/W", "/workshops/W/grade", "/workshops/W/solutions", "/cohorts/C/leaderboard",
        "/workshops/none", "/nowhere", "/style.css", "/health", "/api/inbox", "/api/nowhere",
    ]

    @Test func `A7: every answer carries the headers, also those that refuse`() async throws {
        let room = try await Classroom.open()
        try await room.grade()
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            for page in Self.pages {
                let path = page.replacing("W", with: room.workshop.rawValue).replacing("C", with: room.cohort.rawValue)
                let answer = try await boris.send(.get, path)
                for (name, value) in SecurityHeaders.fields {
                    #expect(answer.headers[try #require(HTTPField.Name(name))] == value, "\(path)")
                }
            }
            let policy = SecurityHeaders.fields["Content-Security-Policy"] ?? ""
            for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
                #expect(policy.contains(part))
            }
            #expect(!policy.contains("unsafe"))
        }
    }

    @Test func `A7: what people write is shown and never run`() async throws {
        let attacks = [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "</textarea><svg onload=a>",
            "{{token}}", "{{{token}}}", "javascript:alert(1)",
        ]
        for attack in attacks {
            let room = try await Classroom.open()
            try await room.site.parts.users.save([User(id: "boris", name: attack, language: "en")])
            try await room.grade()
            let submission = try #require(try await room.engine.workshop(room.workshop).submission(of: "boris"))
            try await room.engine.submit(attack, to: room.workshop, by: "boris")
            try await room.engine.comment(attack, on: submission, in: room.workshop, by: "vera")
            try await room.test { client in
                let boris = try await Visitor.signedIn("boris", client)
                for page in Self.pages.prefix(6) + ["/workshops/\(attack.prefix(4))"] {
                    let path = page.replacing("W", with: room.workshop.rawValue)
                        .replacing("C", with: room.cohort.rawValue)
                    let text = try await boris.page(
                        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
                    ).text
                    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("<svg"), "\(path)")
                    #expect(text.contains("<html lang=\"en\">"), "\(path)")
                }
                let solutions = try await boris.page("/workshops/\(room.workshop)/solutions").text
                #expect(solutions.contains(attack.escaped))
            }
        }
    }

    @Test func `A7: no template lets anything through unescaped or brings a script`() throws {
        let folder = Bundle.siteTemplates
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count == 9)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for mark in ["{{{", "{{&", "<script", "style=", "onclick"] {
                #expect(!text.contains(mark), "\(name): \(mark)")
            }
        }
    }

    static let forms = [
        "/workshops/W/submissions", "/workshops/W/reviews/R", "/workshops/W/reviews/R/rating",
        "/workshops/W/submissions/S/comments", "/workshops/W/phase", "/workshops/W/grades", "/language", "/sign-out",
    ]

    @Test(arguments: forms)
    func `A13: a form without the token of its own session is refused and writes nothing`(_ form: String) async throws {
        let room = try await Classroom.open()
        try await room.grade()
        let ids = try await room.ids()
        let path = form.replacing("W", with: ids.own.workshop).replacing("S", with: ids.own.submission)
            .replacing("R", with: ids.own.review)
        let fields = ["text": "x", "remarks": "x", "useful": "yes", "phase": "reflection", "language": "ru"]
        try await room.test { client in
            let anna = try await Visitor.signedIn("anna", client)
            let before = try await room.position()
            let foreign = try await Visitor.signedIn("boris", client).token()
            for token in ["", "x", foreign] {
                let answer = try await anna.post(path, fields, token: token)
                #expect(answer.status == .forbidden, "\(path)")
            }
            #expect(try await room.position() == before)
        }
    }

    @Test func `A13: what another site makes a browser send is refused, also with cookie and token`() async throws {
        let room = try await Classroom.open()
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            for (name, value) in [
                ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "null"),
                ("Origin", "https://elsewhere.example"),
            ] {
                var visitor = boris
                visitor.headers[try #require(HTTPField.Name(name))] = value
                let program = try await visitor.send(.post, "\(room.path)/submissions", #"{"text": "x"}"#)
                #expect(program.status == .forbidden, "\(name): \(value)")
                let form = try await visitor.post("/workshops/\(room.workshop)/submissions", ["text": "x"])
                #expect(form.status == .forbidden, "\(name): \(value)")
            }
            var form = boris
            form.headers[.contentType] = "text/plain"
            let plain = try await form.send(.post, "\(room.path)/submissions", #"{"text": "x"}"#)
            #expect(plain.status == .unsupportedMediaType)
            #expect(try await room.engine.workshop(room.workshop).submission(of: "boris") == nil)
        }
    }

    @Test func `A16: cookies that were changed, are of another secret, or have ended sign nobody in`() async throws {
        let room = try await Classroom.open()
        let seal = SessionSeal(secret: "a secret that only the tests know")
        let now = SystemTime().now()
        let good = seal.seal("boris", until: now + .seconds(60))
        let anna = seal.seal("anna", until: now + .seconds(60))
        let parts = good.split(separator: ".")
        let bad = [
            "", "x", "..", good + "x", "\(anna.split(separator: ".")[0]).\(parts[1]).\(parts[2])",
            "\(parts[0]).\(now.milliseconds + 999_999_999).\(parts[2])", "\(parts[0]).\(parts[1]).",
            seal.seal("boris", until: now - .seconds(1)),
            SessionSeal(secret: "another").seal("boris", until: now + .seconds(60)),
            seal.seal("nobody", until: now + .seconds(60)), seal.token(for: good),
        ]
        try await room.test { client in
            #expect(try await Visitor(client: client, cookie: "session=\(good)").send(.get, "/api/inbox").status == .ok)
            for cookie in bad {
                let answer = try await Visitor(client: client, cookie: "session=\(cookie)").send(.get, "/api/inbox")
                #expect(answer.status == .unauthorized, "\(cookie)")
            }
        }
    }

    @Test func `A13: the cookie is for browsers alone, for this site, and by https where the site is`() async throws {
        let room = try await Classroom.open { $0.isBehindTLS = true }
        try await room.test { client in
            let answer = try await Visitor(client: client).send(.post, "/api/session", #"{"person": "boris"}"#)
            let cookie = answer.headers[.setCookie] ?? ""
            for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=43200"] {
                #expect(cookie.contains(part))
            }
        }
    }

    @Test func `A25: bodies that are too large and too many requests are turned away`() async throws {
        let room = try await Classroom.open { $0.requestsPerMinute = 30 }
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            let large = #"{"text": "\#(String(repeating: "x", count: 300_000))"}"#
            let answer = try await boris.send(.post, "\(room.path)/submissions", large)
            #expect(answer.status == .contentTooLarge && answer.problem?.code == "tooLarge")
            var statuses: [Int] = []
            for _ in 1...35 { statuses.append(try await boris.send(.get, "/api/inbox").status.code) }
            #expect(statuses.contains(429))
            #expect(try await Visitor.signedIn("vera", client).send(.get, "/api/inbox").status == .ok)
        }
    }

    @Test func `A4: neither page nor program tells a grade before it is published`() async throws {
        let room = try await Classroom.open()
        try await room.engine.submit("Work.", to: room.workshop, by: "boris")
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            #expect(try await boris.send(.get, "\(room.path)/grade").status == .conflict)
            #expect(try await boris.page("/workshops/\(room.workshop)/grade").status == 409)
        }
    }

    @Test func `A7: what is not JSON, not complete or not of its kind is refused in words`() async throws {
        let room = try await Classroom.open()
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            for body in ["", "{", "[]", "{}", #"{"text": 1}"#, #"{"text": null}"#, "\u{0}"] {
                let answer = try await boris.send(.post, "\(room.path)/submissions", body)
                #expect(answer.status == .badRequest && answer.problem?.code == "badRequest", "\(body)")
            }
            let empty = try await boris.send(.post, "\(room.path)/submissions", #"{"text": " "}"#)
            #expect(empty.status.code == 422)
            #expect(try await boris.send(.post, "\(room.path)/phase", #"{"phase": "x"}"#).status == .badRequest)
        }
    }
}

extension String {
    fileprivate var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
