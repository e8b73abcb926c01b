import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import PeerLearning
import PeerLearningTesting

@testable import ReviewSite

/// A site with two cohorts: anna leads one with boris, vera, gleb and a guide; ivan leads another with sonya.
struct Classroom {
    let site: ReviewSite
    let workshop: WorkshopID
    let cohort: CohortID
    let foreignWorkshop: WorkshopID
    let foreignCohort: CohortID

    var engine: PeerLearningEngine { site.parts.engine }
    var path: String { "/api/workshops/\(workshop)" }
    static let authors: [PersonID] = ["boris", "vera", "gleb"]

    static func open(_ change: (inout SiteConfiguration) -> Void = { _ in }) async throws -> Classroom {
        var configuration = SiteConfiguration(secret: "a secret that only the tests know")
        configuration.hasDemonstration = false
        configuration.requestsPerMinute = 0
        change(&configuration)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let site = try await ReviewSite(configuration, engine: .standard, metrics: nil, logger: logger)
        let names = ["anna", "boris", "vera", "gleb", "olga", "ivan", "sonya"]
        try await site.parts.users.save(names.map { User(id: $0, name: $0.capitalized, language: "en") })

        let engine = site.parts.engine
        let authors = authors.map { CohortMember($0) }
        let guides = [CohortMember("olga", isExperienced: true)]
        let (cohort, workshop) = try await engine.workshop(of: authors + guides, by: "anna")
        let (foreignCohort, foreignWorkshop) = try await engine.workshop(of: [CohortMember("sonya")], by: "ivan")
        return Classroom(
            site: site, workshop: workshop, cohort: cohort, foreignWorkshop: foreignWorkshop,
            foreignCohort: foreignCohort)
    }

    /// Asks the routes; without the clock, whose notices would stand in the log beside what the test does.
    func test(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await Application(responder: site.responder).test(.router, body)
    }

    /// Takes the workshop of anna to where grades are published.
    func grade() async throws {
        for author in Self.authors { try await engine.submit("Work of \(author).", to: workshop, by: Caller(author)) }
        try await engine.advance(workshop, to: .review, by: "anna")
        try await engine.allocateReviews(in: workshop, seed: 1, by: "anna")
        for person in Self.authors + ["olga"] { try await review(by: person) }
        try await engine.advance(workshop, to: .grading, by: "anna")
        try await engine.publishGrades(in: workshop, by: "anna")
    }

    private func review(by person: PersonID) async throws {
        for reading in try await engine.assignments(of: person, in: workshop) {
            try await engine.review(
                reading.assignment.review, in: workshop, levels: [1, 1], remarks: "Say when it ends.",
                by: Caller(person))
        }
    }

    /// What addresses are filled with.
    struct Names: Sendable {
        let workshop: String
        let cohort: String
        let submission: String
        let review: String
    }

    /// The ids of anna's workshop, those of ivan's, and some that do not exist.
    struct IDs: Sendable {
        let own: Names
        let foreign: Names
        let none: Names
    }

    /// The work of boris and what vera wrote about it; the work of sonya and what ivan wrote about it.
    func ids() async throws -> IDs {
        try await engine.submit("Work of sonya.", to: foreignWorkshop, by: "sonya")
        let state = try await engine.workshop(workshop)
        let submission = state.submission(of: "boris")
        let review = state.assignments(of: "vera").first { $0.submission == submission }?.review
        let foreign = try await engine.workshop(foreignWorkshop).submission(of: "sonya")
        return IDs(
            own: Names(
                workshop: workshop.rawValue, cohort: cohort.rawValue, submission: submission?.rawValue ?? "",
                review: review?.rawValue ?? ""),
            foreign: Names(
                workshop: foreignWorkshop.rawValue, cohort: foreignCohort.rawValue,
                submission: foreign?.rawValue ?? "", review: "review-of-ivan"),
            none: Names(workshop: "none", cohort: "none", submission: "none", review: "none"))
    }

    /// How far the log has come: what was refused has not moved it.
    func position() async throws -> Int { try await engine.store.events(after: 0, limit: .max).count }
}

extension PeerLearningEngine {
    fileprivate func workshop(
        of members: [CohortMember], by lead: Caller
    ) async throws -> (CohortID, WorkshopID) {
        let cohort = try await openCohort("Autumn", by: lead)
        try await admit(members, to: cohort, by: lead)
        let levels = [RubricLevel("no", points: 0), RubricLevel("yes", points: 1)]
        let rubric = try Rubric([RubricCriterion("Exact", levels: levels), RubricCriterion("Kind", .check)])
        let task = try LearningTask(
            id: "reminder", title: "Reminder", goal: "A goal.", artefact: "A text.", criteria: ["Done."],
            rubric: rubric)
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 1)
        let plan = WorkshopPlan(task: task, cohort: cohort, policy: policy)
        let workshop = try await openWorkshop(plan, by: lead)
        try await advance(workshop, to: .submission, by: lead)
        return (cohort, workshop)
    }
}
