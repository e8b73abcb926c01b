import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PeerLearning
import Testing

@testable import ReviewSite

/// Every route, asked by everybody, about things of their own, of others and of nobody.
@Suite("A6: what is no business of a person's is not there")
struct AuthorisationTests {
    /// A route with the gaps in its address, and who is let in where everything in it is of the reader's own workshop.
    struct Route: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        let order: String?
        /// The statuses by role where the ids are those of the reader's own workshop; all other roles get 404.
        let own: [String: Int]

        init(_ method: HTTPRequest.Method, _ path: String, _ order: String?, _ own: [String: Int]) {
            (self.method, self.path, self.order, self.own) = (method, path, order, own)
        }

        var testDescription: String { "\(method) \(path)" }
    }

    /// The workshop is in the phase of grading and its grades are published: boris has a work and reviews, vera reviewed
    /// it, olga guides, anna leads.
    static let routes = [
        Route(.get, "/workshops/W", nil, ["boris": 200, "vera": 200, "olga": 200, "anna": 200]),
        Route(.get, "/workshops/W/reviews", nil, ["boris": 200, "vera": 200, "olga": 200, "anna": 200]),
        Route(.get, "/workshops/W/feedback", nil, ["boris": 200, "vera": 200, "olga": 200, "anna": 200]),
        Route(.get, "/workshops/W/submissions", nil, ["boris": 200, "vera": 200, "olga": 200, "anna": 200]),
        Route(.get, "/workshops/W/grade", nil, ["boris": 200, "vera": 200, "olga": 409, "anna": 409]),
        // Of another's work only staff is told why it has its grade: to all others it is unknown.
        Route(.get, "/workshops/W/submissions/S/explanation", nil, ["boris": 200, "anna": 200]),
        Route(.get, "/cohorts/C/leaderboard", nil, ["boris": 200, "vera": 200, "olga": 200, "anna": 200]),
        Route(
            .post, "/workshops/W/submissions", #"{"text": "New."}"#,
            ["boris": 201, "vera": 201, "olga": 403, "anna": 403]),
        // The review R is vera's own; she may not write it anew in this phase, and nobody else knows of it.
        Route(
            .put, "/workshops/W/reviews/R", #"{"levels": [1, 1], "remarks": "x"}"#,
            ["boris": 404, "vera": 409, "olga": 404, "anna": 403]),
        Route(
            .post, "/workshops/W/reviews/R/rating", #"{"useful": true}"#,
            ["boris": 204, "vera": 404, "olga": 404, "anna": 404]),
        Route(
            .post, "/workshops/W/submissions/S/comments", #"{"text": "Why?"}"#,
            ["boris": 201, "vera": 201, "olga": 201, "anna": 201]),
        Route(
            .post, "/workshops/W/phase", #"{"phase": "reflection"}"#,
            ["boris": 403, "vera": 403, "olga": 403, "anna": 200]),
        Route(
            .post, "/workshops/W/grades", "{}", ["boris": 403, "vera": 403, "olga": 403, "anna": 409]),
    ]

    static let members = ["boris", "vera", "olga", "anna"]
    static let outsiders = ["ivan", "sonya"]

    @Test(arguments: routes)
    func `A6: each role gets 404 for what is not theirs, or what is stated, and a refusal writes nothing`(
        _ route: Route
    ) async throws {
        for role in Self.members + Self.outsiders + ["nobody"] {
            let room = try await Classroom.open()
            try await room.grade()
            let ids = try await room.ids()
            try await room.test { client in
                let visitor = try await role == "nobody" ? Visitor(client: client) : .signedIn(role, client)
                let isMember = Self.members.contains(role)
                let turnedAway = role == "nobody" ? 401 : 404
                func ask(_ kind: Route.Kind) async throws -> Int {
                    try await Self.ask(route, kind, ids, visitor, "\(route) by \(role), \(kind)", room)
                }
                #expect(try await ask(.unknown) == turnedAway)
                if !Self.outsiders.contains(role) { #expect(try await ask(.ofOthers) == turnedAway) }
                if route.namesParts {
                    let foreign = try await ask(.ofOthersInOwn)
                    #expect(try await foreign == ask(.unknownInOwn), "a foreign id and an unknown one look the same")
                    #expect(isMember ? foreign >= 400 : foreign == turnedAway)
                    let crossed = try await ask(.ownInOthers)
                    #expect(Self.outsiders.contains(role) ? crossed >= 400 : crossed == turnedAway)
                }
                #expect(try await ask(.own) == route.own[role] ?? turnedAway, "\(route) by \(role)")
            }
        }
    }

    @Test func `A6: the matrix holds every route with a gap in its address, and so many pairs`() async throws {
        let room = try await Classroom.open()
        let routed = ReviewSite.router(room.site.parts, metrics: nil).routes.filter { route in
            "\(route.path)".hasPrefix("/api/") && "\(route.path)".contains("{")
        }
        #expect(routed.count == Self.routes.count)
        let pairs = Self.routes.map { $0.namesParts ? 6 * 7 - 2 : 3 * 7 - 2 }.reduce(0, +)
        #expect(pairs == 331)
    }

    @Test func `A6: pages and forms are not there for those whom they do not concern, and ask strangers to sign in`()
        async throws
    {
        let room = try await Classroom.open()
        try await room.grade()
        let ids = try await room.ids()
        let routes = ReviewSite.router(room.site.parts, metrics: nil).routes.filter { route in
            "\(route.path)".contains("{") && !"\(route.path)".hasPrefix("/api/")
        }.map { (path: "\($0.path)", isForm: $0.method == .post) }
        #expect(routes.count { !$0.isForm } == 5 && routes.count { $0.isForm } == 6)
        let fields = [
            "text": "x", "remarks": "x", "level0": "1", "level1": "1", "useful": "yes", "phase": "reflection",
        ]
        let before = try await room.engine.store.events(after: 0, limit: 10_000).count
        try await room.test { client in
            for route in routes {
                func status(_ names: Classroom.Names, _ visitor: Visitor) async throws -> Int {
                    let path = route.path.replacing("{workshop}", with: names.workshop)
                        .replacing("{cohort}", with: names.cohort).replacing("{review}", with: names.review)
                        .replacing("{submission}", with: names.submission)
                    guard !route.isForm else { return try await visitor.post(path, fields).status.code }
                    return try await visitor.page(path).status
                }
                let stranger = try await status(ids.own, Visitor(client: client))
                #expect(stranger == (route.isForm ? 401 : 302), "\(route.path)")
                for role in Self.outsiders {
                    #expect(try await status(ids.own, .signedIn(role, client)) == 404, "\(route.path) by \(role)")
                }
                for role in Self.members {
                    let visitor = try await Visitor.signedIn(role, client)
                    #expect(try await status(ids.foreign, visitor) == 404, "\(route) by \(role)")
                    #expect(try await status(ids.none, visitor) == 404, "\(route) by \(role)")
                }
                guard !route.isForm else { continue }
                #expect(try await status(ids.own, .signedIn("vera", client)) == 200, "\(route.path)")
            }
        }
        #expect(routes.count * (1 + Self.outsiders.count + 2 * Self.members.count) + 5 == 126, "the pairs")
        #expect(try await room.engine.store.events(after: 0, limit: 10_000).count == before)
    }

    private static func ask(
        _ route: Route, _ kind: Route.Kind, _ ids: Classroom.IDs, _ visitor: Visitor, _ what: String, _ room: Classroom
    ) async throws -> Int {
        let before = try await room.position()
        let answer = try await visitor.send(route.method, "/api" + route.path(kind, ids), route.order)
        if answer.status.code >= 400 {
            #expect(try await room.position() == before, "\(what) has written something")
            #expect(answer.problem?.status == answer.status.code, "\(what)")
        }
        return answer.status.code
    }
}

extension AuthorisationTests.Route {
    /// What ids the address is filled with.
    enum Kind {
        case own, unknown, ofOthers
        /// The reader's own workshop with a work or review of another, or of none.
        case ofOthersInOwn, unknownInOwn
        /// Another workshop with a work or review of the reader's own.
        case ownInOthers
    }

    /// Whether the address names a work or a review besides the workshop.
    var namesParts: Bool { path.contains("S") || path.contains("R") }

    func path(_ kind: Kind, _ ids: Classroom.IDs) -> String {
        let (room, parts) =
            switch kind {
            case .own: (ids.own, ids.own)
            case .unknown: (ids.none, ids.none)
            case .ofOthers: (ids.foreign, ids.foreign)
            case .ofOthersInOwn: (ids.own, ids.foreign)
            case .unknownInOwn: (ids.own, ids.none)
            case .ownInOthers: (ids.foreign, ids.own)
            }
        return path.replacing("W", with: room.workshop).replacing("C", with: room.cohort)
            .replacing("S", with: parts.submission).replacing("R", with: parts.review)
    }
}
