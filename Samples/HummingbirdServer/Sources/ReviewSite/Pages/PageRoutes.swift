import Hummingbird
import PeerLearning

/// The routes for people: what the programs' routes do, as pages and forms.
struct PageRoutes: Sendable {
    let site: SiteParts

    func add(to router: Router<SiteContext>) {
        router.get("style.css") { _, _ in Self.file(site.pages.styleSheet, "text/css; charset=utf-8") }
        router.get("icon.svg") { _, _ in Self.file(site.pages.icon, "image/svg+xml") }
        addSignIn(to: router)
        addReading(to: router)
        addDoing(to: router)
    }

    private static func file(_ bytes: [UInt8], _ mediaType: String) -> Response {
        var response = Response.bytes(bytes, mediaType: mediaType)
        response.headers[.cacheControl] = "max-age=3600"
        return response
    }

    private func addSignIn(to router: Router<SiteContext>) {
        router.get("sign-in") { _, context in
            let people = try await site.users.users()
            return site.page("sign-in", "page.signIn", ["people": people], context)
        }
        router.post("sign-in") { request, context in
            let form = try await request.form(context)
            return try await site.signedIn(form["person"] ?? "", .redirect(to: "/", type: .normal))
        }
        router.post("sign-out") { request, context in
            _ = try await site.form(request, context)
            return site.signedOut(.redirect(to: "/sign-in", type: .normal))
        }
        router.post("language") { request, context in
            let form = try await site.form(request, context)
            guard var user = try await site.users.user(context.signedIn().person.rawValue),
                let language = form["language"], ["ru", "en"].contains(language)
            else { throw SiteRefusal.badRequest }
            user.language = language
            try await site.users.save([user])
            return Response.redirect(to: "/", type: .normal)
        }
    }

    private func addReading(to router: Router<SiteContext>) {
        router.get("/") { request, context in
            let desk = try site.desk(request, context)
            let content: [String: Any] = [
                "duties": try await desk.dutyRows(), "workshops": try await desk.workshops().workshops,
            ]
            return site.page("inbox", "page.inbox", content, context)
        }
        router.get("workshops/:workshop") { request, context in
            let desk = try site.desk(request, context)
            return try await site.page("workshop", desk.workshopPage(context.id("workshop")), context)
        }
        router.get("workshops/:workshop/reviews/:review") { request, context in
            let desk = try site.desk(request, context)
            let content = try await desk.reviewPage(context.id("review"), in: context.id("workshop"))
            return site.page("review", content, context)
        }
        router.get("workshops/:workshop/grade") { request, context in
            let desk = try site.desk(request, context)
            return try await site.page("grade", desk.gradePage(context.id("workshop")), context)
        }
        router.get("workshops/:workshop/solutions") { request, context in
            let desk = try site.desk(request, context)
            return try await site.page("solutions", desk.solutionsPage(context.id("workshop")), context)
        }
        router.get("cohorts/:cohort/leaderboard") { request, context in
            let board = try await site.desk(request, context).leaderboard(of: context.id("cohort"))
            return site.page("leaderboard", "page.leaderboard", ["board": board], context)
        }
    }

    private func addDoing(to router: Router<SiteContext>) {
        let workshop = router.group("workshops/:workshop")
        workshop.post("submissions") { request, context in
            let form = try await site.form(request, context)
            let desk = try site.desk(request, context)
            _ = try await desk.submit(form["text"] ?? "", to: context.id("workshop"))
            return back(to: context, "")
        }
        workshop.post("reviews/:review") { request, context in
            let form = try await site.form(request, context)
            let desk = try site.desk(request, context)
            let count = try await desk.describe(context.id("workshop")).rubric.count
            let levels = (0..<count).map { Int(form["level\($0)"] ?? "") ?? -1 }
            try await desk.review(
                context.id("review"), in: context.id("workshop"), levels: levels, remarks: form["remarks"] ?? "")
            return back(to: context, "")
        }
        workshop.post("reviews/:review/rating") { request, context in
            let form = try await site.form(request, context)
            try await site.desk(request, context).rate(
                context.id("review"), useful: form["useful"] == "yes", in: context.id("workshop"))
            return back(to: context, "/grade")
        }
        workshop.post("submissions/:submission/comments") { request, context in
            let form = try await site.form(request, context)
            _ = try await site.desk(request, context).comment(
                form["text"] ?? "", on: context.id("submission"), isQuestion: form["isQuestion"] == "yes",
                in: context.id("workshop"))
            return back(to: context, "/solutions")
        }
        workshop.post("phase") { request, context in
            let form = try await site.form(request, context)
            guard let phase = WorkshopPhase(name: form["phase"] ?? "") else { throw SiteRefusal.badRequest }
            _ = try await site.desk(request, context).advance(context.id("workshop"), to: phase)
            return back(to: context, "")
        }
        workshop.post("grades") { request, context in
            _ = try await site.form(request, context)
            _ = try await site.desk(request, context).publishGrades(in: context.id("workshop"))
            return back(to: context, "")
        }
    }

    private func back(to context: SiteContext, _ part: String) -> Response {
        .redirect(to: "/workshops/\(context.id("workshop", as: WorkshopID.self))\(part)", type: .normal)
    }
}
