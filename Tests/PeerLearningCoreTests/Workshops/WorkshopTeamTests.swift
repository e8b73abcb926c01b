import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N2: Teams, drafts and withdrawal")
struct WorkshopTeamTests {
    /// A workshop in its submission phase in which `ada` and `bo` are a team.
    private func team() throws -> Workshop {
        var workshop = try Workshop.make(in: .submission, authors: ["ada", "bo", "cy", "di"])
        try workshop.perform(.formTeam("team", ["ada", "bo"], seed: 5))
        try workshop.perform(.submit("s", document: "d1", words: 3), by: .participant("ada"))
        return workshop
    }

    @Test("pain 10: what one of a team hands in is the work of all, and each may revise it")
    func common() throws {
        var workshop = try team()
        #expect(workshop.submission(of: "bo") == "s")
        try workshop.perform(.submit("ignored", document: "d2", words: 4), by: .participant("bo"))
        #expect(workshop.versions(by: "ada").map(\.document) == ["d1", "d2"])
    }

    @Test("pain 7: nobody reviews the work of their own team, and the allocator is told so")
    func ownTeam() throws {
        var workshop = try team()
        try workshop.perform(.submit("t", document: "d3", words: 4), by: .participant("cy"))
        try workshop.perform(.advance(to: .review))
        let work = workshop.allocationRequest { _ in true }.works.first { $0.submission == "s" }
        #expect(work.map { Set($0.authors) } == ["ada", "bo"])
        let own = AllocatedReview(review: "r", submission: "s", reviewer: "bo")
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(.allocate(Allocation(reviews: [own], method: "m", seed: 0)))
        }
        #expect(refusal?.code == .ownWork)
    }

    @Test("N4: a team is known by a pseudonym of its own, which leads to none of its members")
    func face() throws {
        var workshop = try team()
        try workshop.perform(.advance(to: .review))
        let face = try #require(workshop.publishedSubmissions.first).author
        let known = ["ada", "bo"].compactMap { workshop.pseudonym(of: PersonID($0)) }
        #expect(!known.contains(face))
        #expect(workshop.names(for: .participant("cy")).people(behind: face).isEmpty)
        #expect(workshop.names(for: .facilitator).people(behind: face) == ["ada", "bo"])
    }

    @Test("N2: a team has two members or more who have handed in nothing and belong to no other")
    func badTeams() throws {
        var workshop = try team()
        for members in [["cy"], ["cy", "cy"], ["cy", "ada"], ["cy", "gil"], ["cy", "nobody"]] {
            #expect(throws: Refusal.self) {
                try workshop.perform(.formTeam("other", members.map { PersonID($0) }, seed: 1))
            }
        }
        try workshop.perform(.formTeam("other", ["cy", "di"], seed: 1))
    }

    @Test("N2: a draft is its author's own; it becomes work when it is handed in")
    func draft() throws {
        var workshop = try Workshop.make(in: .submission)
        try workshop.perform(.keepDraft(document: "draft", words: 5), by: .participant("ada"))
        #expect(workshop.draft(of: "ada") == "draft")
        #expect(workshop.submission(of: "ada") == nil)
        #expect(throws: Refusal.self) { try workshop.perform(.advance(to: .review)) }
        try workshop.perform(.submit("s", document: "done", words: 5), by: .participant("ada"))
        #expect(workshop.draft(of: "ada") == nil)
    }

    @Test("N2: work that was taken back is shown to nobody, reviewed by nobody and not graded")
    func withdrawal() throws {
        var workshop = try Workshop.make(in: .submission)
        for author in ["ada", "bo", "cy"] as [PersonID] {
            try workshop.perform(
                .submit(SubmissionID("s-\(author)"), document: DocumentID("d-\(author)"), words: 3),
                by: .participant(author))
        }
        try workshop.perform(.advance(to: .review))
        let review = AllocatedReview(review: "r", submission: "s-ada", reviewer: "bo")
        try workshop.perform(.allocate(Allocation(reviews: [review], method: "m", seed: 0)))
        let events = try workshop.perform(.withdraw, by: .participant("ada"))
        #expect(events == [.withdrawn("s-ada", by: "ada"), .reviewReturned("r", .workWithdrawn)])
        #expect(!workshop.publishedSubmissions.map(\.submission).contains("s-ada"))
        #expect(workshop.assignments(of: "bo").isEmpty)
        #expect(!workshop.reviewedSubmissions.map(\.submission).contains("s-ada"))
        #expect(throws: Refusal.self) {
            try workshop.perform(
                .review(SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 2)), by: .participant("bo"))
        }
    }

    @Test("N2: until the deadline work that was taken back may be handed in again")
    func again() throws {
        var workshop = try Workshop.make(in: .submission)
        try workshop.perform(.submit("s", document: "d1", words: 3), by: .participant("ada"))
        try workshop.perform(.withdraw, by: .participant("ada"))
        #expect(throws: Refusal.self) { try workshop.perform(.withdraw, by: .participant("ada")) }
        try workshop.perform(.submit("x", document: "d2", words: 3), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        #expect(workshop.publishedSubmissions.map(\.submission) == ["s"])
    }

    @Test(
        "N2: a link is an address that begins with https:// or http://, without spaces",
        arguments: ["javascript:alert(1)", "example.org", "https://", "https:// x", "http://a\nb", "https://a<b"])
    func badLinks(link: String) throws {
        var workshop = try Workshop.make(in: .submission)
        let content = SubmittedContent(document: "d", words: 0, links: [link])
        #expect(throws: Refusal.self) { try workshop.perform(.submit("s", content), by: .participant("ada")) }
    }

    @Test("N2: links and files may stand without a text, an empty submission may not")
    func withoutText() throws {
        var workshop = try Workshop.make(in: .submission)
        #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", SubmittedContent(document: "d", words: 0)), by: .participant("ada"))
        }
        let file = SubmittedFile(document: "f", name: "a.pdf", mediaType: "application/pdf", size: 10)
        let content = SubmittedContent(
            document: "d", words: 0, links: ["https://example.org/a?b=c#d"], files: [file])
        try workshop.perform(.submit("s", content), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        #expect(workshop.publishedSubmissions.first?.versions.first?.files == [file])
    }

    @Test("N2: a late penalty counts days begun after the grace, up to its most")
    func penalty() {
        let policy = LatePolicy(grace: .hours(1), then: .penalised(perDay: 10, most: 25))
        #expect(policy.penalty(for: .zero) == 0)
        #expect(policy.penalty(for: .seconds(1)) == 10)
        #expect(policy.penalty(for: .hours(25)) == 20)
        #expect(policy.penalty(for: .days(30)) == 25)
        let grade = Grade(
            submission: "s", value: 15, spread: nil, contributions: [], method: "m", reason: Message("grade.none"))
        #expect(grade.penalised(by: 25).value == 0)
        #expect(grade.penalised(by: 25).penalty == 15)
    }
}
