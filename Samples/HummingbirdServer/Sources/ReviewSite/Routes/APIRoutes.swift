import HTTPTypes
import Hummingbird
import PeerLearning

/// The routes for programs, as `openapi.json` describes them.
struct APIRoutes: Sendable {
    let site: SiteParts

    func add(to router: Router<SiteContext>) {
        let api = router.group("api")
        addReading(to: api)
        addDoing(to: api)
        api.post("session") { request, context in try await site.signIn(request, context) }
        api.delete("session") { _, _ in site.signedOut(Response(status: .noContent)) }
    }

    private func addReading(to api: RouterGroup<SiteContext>) {
        api.get("openapi.json") { _, _ in Response.bytes(site.pages.openAPI, mediaType: "application/json") }
        api.get("inbox") { request, context in try await json { try await site.desk(request, context).inbox() } }
        api.get("workshops") { request, context in
            try await json { try await site.desk(request, context).workshops() }
        }
        api.get("workshops/:workshop") { request, context in
            try await json { try await site.desk(request, context).describe(context.id("workshop")) }
        }
        api.get("workshops/:workshop/reviews") { request, context in
            try await json { try await site.desk(request, context).assignments(in: context.id("workshop")) }
        }
        api.get("workshops/:workshop/feedback") { request, context in
            try await json { try await site.desk(request, context).feedback(in: context.id("workshop")) }
        }
        api.get("workshops/:workshop/submissions") { request, context in
            try await json { try await site.desk(request, context).solutions(in: context.id("workshop")) }
        }
        api.get("workshops/:workshop/grade") { request, context in
            try await json { try await site.desk(request, context).grade(in: context.id("workshop")) }
        }
        api.get("workshops/:workshop/submissions/:submission/explanation") { request, context in
            try await json {
                try await site.desk(request, context).explain(context.id("submission"), in: context.id("workshop"))
            }
        }
        api.get("cohorts/:cohort/leaderboard") { request, context in
            try await json { try await site.desk(request, context).leaderboard(of: context.id("cohort")) }
        }
    }

    private func addDoing(to api: RouterGroup<SiteContext>) {
        api.post("workshops/:workshop/submissions") { request, context in
            let order = try await order(SubmissionOrder.self, request, context)
            return try await json(.created) {
                try await site.desk(request, context).submit(order.text, to: context.id("workshop"))
            }
        }
        api.put("workshops/:workshop/reviews/:review") { request, context in
            let order = try await order(ReviewOrder.self, request, context)
            try await site.desk(request, context).review(
                context.id("review"), in: context.id("workshop"), levels: order.levels, remarks: order.remarks)
            return Response(status: .noContent)
        }
        api.post("workshops/:workshop/reviews/:review/rating") { request, context in
            let order = try await order(RatingOrder.self, request, context)
            try await site.desk(request, context).rate(
                context.id("review"), useful: order.useful, in: context.id("workshop"))
            return Response(status: .noContent)
        }
        api.post("workshops/:workshop/submissions/:submission/comments") { request, context in
            let order = try await order(CommentOrder.self, request, context)
            return try await json(.created) {
                try await site.desk(request, context).comment(
                    order.text, on: context.id("submission"), isQuestion: order.isQuestion ?? false,
                    in: context.id("workshop"))
            }
        }
        api.post("workshops/:workshop/phase") { request, context in
            let order = try await order(PhaseOrder.self, request, context)
            guard let phase = WorkshopPhase(name: order.phase) else { throw SiteRefusal.badRequest }
            return try await json {
                try await site.desk(request, context).advance(context.id("workshop"), to: phase)
            }
        }
        api.post("workshops/:workshop/grades") { request, context in
            try await json(.created) {
                try await site.desk(request, context).publishGrades(in: context.id("workshop"))
            }
        }
    }

    /// Reads what was sent, but only from somebody who is signed in.
    private func order<Order: Decodable>(
        _ kind: Order.Type, _ request: Request, _ context: SiteContext
    ) async throws -> Order {
        _ = try context.signedIn()
        return try await request.decode(as: kind, context: context)
    }

    private func json(
        _ status: HTTPResponse.Status = .ok, _ answer: () async throws -> some Encodable
    ) async throws -> Response {
        var response = try Response.json(try await answer())
        response.status = status
        return response
    }
}
