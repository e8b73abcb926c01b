import FlyingFox
import FlyingSocks
import Foundation
import PeerLearning

/// Peer review in a server that knows nothing of it. What to ask it stands in the README beside.
@main
struct MicroServer: HTTPHandler {
    let engine: PeerLearningEngine
    let workshop: WorkshopID

    static func main() async throws {
        try await HTTPServer(address: .loopback(port: 8081), handler: MicroServer()).run()
    }

    init() async throws {
        engine = try PeerLearningEngine(store: InMemoryEventStore())
        let cohort = try await engine.openCohort("Spring", by: "anna")
        try await engine.admit(["boris", "vera", "gleb"].map { CohortMember($0) }, to: cohort, by: "anna")
        let clear = RubricCriterion("Clear", levels: [RubricLevel("no", points: 0), RubricLevel("yes", points: 1)])
        let task = try LearningTask(
            id: "essay", title: "Essay", goal: "A reader is convinced.", artefact: "A page of text.",
            criteria: ["It has a claim."], rubric: Rubric([clear]))
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        workshop = try await engine.openWorkshop(WorkshopPlan(task: task, cohort: cohort, policy: policy), by: "anna")
        try await engine.advance(workshop, to: .submission, by: "anna")
    }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // Your own sign-in belongs here: whom it has found is the caller.
        guard let name = request.headers[HTTPHeader("X-Person")] else { return HTTPResponse(statusCode: .unauthorized) }
        do {
            let lines = try await answer(request, by: Caller(PersonID(name)))
            return HTTPResponse(statusCode: .ok, body: Data(lines.map { $0 + "\n" }.joined().utf8))
        } catch let refusal as Refusal {
            return HTTPResponse(statusCode: .conflict, body: Data((words(refusal.message) + "\n").utf8))
        }
    }

    private func words(_ message: Message) -> String { engine.configuration.texts.text(message, in: .english) }

    private func answer(_ request: HTTPRequest, by caller: Caller) async throws -> [String] {
        let text = String(decoding: try await request.bodyData, as: UTF8.self)
        switch (request.method, request.path) {
        case (.GET, "/inbox"): return try await engine.inbox(of: caller.person).map { words($0.what) }
        case (.POST, "/work"): return [try await engine.submit(text, to: workshop, by: caller).rawValue]
        case (.POST, "/allocation"):
            try await engine.advance(workshop, to: .review, by: caller)
            return try await engine.allocateReviews(in: workshop, seed: 1, by: caller).map { "\($0)" }
        case (.GET, "/reviews"):
            let asked = try await engine.assignments(of: caller.person, in: workshop)
            return asked.map { "\($0.assignment.review) \($0.text ?? "")" }
        case (.POST, "/reviews"):
            let (review, levels) = (ReviewID(request.query["id"] ?? ""), [request.query["clear"] == "yes" ? 1 : 0])
            try await engine.review(review, in: workshop, levels: levels, remarks: text, by: caller)
            return ["Thank you."]
        default: throw HTTPUnhandledError()
        }
    }
}
