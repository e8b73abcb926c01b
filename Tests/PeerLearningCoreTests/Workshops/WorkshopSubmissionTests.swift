import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N2: Submissions")
struct WorkshopSubmissionTests {
    @Test("N2: a second submission is a further version, and every version stays")
    func versions() throws {
        var workshop = try Workshop.make(in: .submission)
        try workshop.perform(.submit("s", document: "d1", words: 3), by: .participant("ada"))
        try workshop.perform(.submit("ignored", document: "d2", words: 4), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        let published = try #require(workshop.publishedSubmissions.first)
        #expect(published.submission == "s")
        #expect(published.versions.map(\.document) == ["d1", "d2"])
    }

    @Test("N2: graded is the version that stood at the deadline; the revision changes nothing of it")
    func gradedVersion() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(.submit("x", document: "better", words: 30), by: .participant("bo"))
        #expect(workshop.assignments(of: "ada").first?.document == "text-bo")
        #expect(
            workshop.publishedSubmissions.first { $0.submission == "submission-bo" }?.versions.map(\.document) == [
                "text-bo", "better",
            ])
    }

    @Test("N2: work is not changed while it is reviewed, nor before grades are published")
    func frozen() throws {
        for phase in [WorkshopPhase.review, .grading] {
            var workshop = try Workshop.make(in: phase)
            let refusal = #expect(throws: Refusal.self) {
                try workshop.perform(.submit("x", document: "d", words: 3), by: .participant("ada"))
            }
            #expect(refusal?.code == .wrongPhase)
        }
    }

    @Test("N2, pain 1: work that comes late is taken while reviews are written, marked as late, and reviewed")
    func late() throws {
        var workshop = try withLateComer(.standard)
        let events = try workshop.perform(
            .submit("t", document: "d", words: 3), by: .participant("late"), at: .example + .hours(30))
        guard case .submitted(let version) = try #require(events.first) else { return }
        #expect(version.lateness == .hours(30))
        #expect(workshop.allocationRequest(among: { _ in true }).works.count == 2)
    }

    @Test("N2: a policy may exclude late work, and lets people know why")
    func excluded() throws {
        var policy = WorkshopPolicy.standard
        policy.late = LatePolicy(then: .excluded)
        var workshop = try withLateComer(policy)
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(
                .submit("t", document: "d", words: 3), by: .participant("late"), at: .example + .hours(1))
        }
        #expect(refusal?.message.key == "refusal.submission.late")
    }

    private func withLateComer(_ policy: WorkshopPolicy) throws -> Workshop {
        var workshop = Workshop(id: "w")
        try workshop.perform(.open(WorkshopPlan(task: .make(), cohort: "c", policy: policy)))
        try workshop.perform(.enrol(["ada": .author, "late": .author], seed: 1))
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        return workshop
    }

    @Test("N3: guides and strangers hand in nothing")
    func notAuthors() throws {
        var workshop = try Workshop.make(in: .submission)
        let guide = #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", document: "d", words: 3), by: Standing("gil", as: .participant))
        }
        #expect(guide?.code == .notTakingPart)
        #expect(throws: Refusal.missing(.submitWork)) {
            try workshop.perform(.submit("s", document: "d", words: 3), by: .guide("gil"))
        }
        #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("zoe"))
        }
    }

    @Test("N2: nobody takes over another's submission by its identifier")
    func takenIdentifier() throws {
        var workshop = try Workshop.make(in: .submission)
        try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", document: "e", words: 3), by: .participant("bo"))
        }
    }

    @Test("N9: the curator keeps the latest version, each version once")
    func library() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(.keepInLibrary("e1", "submission-ada", problem: "p"))
        #expect(throws: Refusal.self) { try workshop.perform(.keepInLibrary("e2", "submission-ada", problem: "p")) }
        try workshop.perform(.submit("x", document: "better", words: 9), by: .participant("ada"))
        try workshop.perform(.keepInLibrary("e2", "submission-ada", problem: "p"), by: Standing("kim", as: .curator))
        #expect(workshop.libraryEntries.map(\.version) == [1, 2])
        #expect(throws: Refusal.missing(.keepLibrary)) {
            try workshop.perform(.keepInLibrary("e3", "submission-bo", problem: "p"), by: .participant("ada"))
        }
    }

    @Test("N12: everybody answers the closing question once")
    func reflections() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(.reflect(document: "r", words: 5), by: .participant("ada"))
        #expect(workshop.reflections == ["r"])
        #expect(throws: Refusal.self) {
            try workshop.perform(.reflect(document: "r2", words: 5), by: .participant("ada"))
        }
        #expect(throws: Refusal.self) {
            try workshop.perform(.reflect(document: "r2", words: 0), by: .participant("bo"))
        }
        var early = try Workshop.make(in: .grading)
        #expect(throws: Refusal.self) { try early.perform(.reflect(document: "r", words: 5), by: .participant("ada")) }
    }
}
