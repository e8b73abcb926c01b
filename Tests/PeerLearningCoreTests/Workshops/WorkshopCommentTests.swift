import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N2: Comments")
struct WorkshopCommentTests {
    private func comment(_ id: CommentID, answering answered: CommentID? = nil, words: Int = 4) -> WorkshopCommand {
        .comment(id, on: "submission-ada", answering: answered, document: "d", words: words)
    }

    @Test("N2: those who take part comment and answer, in threads")
    func threads() throws {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(comment("c1"), by: .participant("bo"))
        try workshop.perform(comment("c2", answering: "c1"), by: .participant("ada"))
        let comments = workshop.publishedComments(on: "submission-ada")
        #expect(comments.map(\.answered) == [nil, "c1"])
        #expect(throws: Refusal.self) { try workshop.perform(comment("c3", answering: "no"), by: .participant("ada")) }
        #expect(throws: Refusal.self) { try workshop.perform(comment("c1"), by: .participant("cy")) }
        #expect(throws: Refusal.self) { try workshop.perform(comment("c4"), by: .participant("stranger")) }
        #expect(throws: Refusal.self) { try workshop.perform(comment("c4", words: 0), by: .participant("cy")) }
    }

    @Test("N4: a comment by staff carries no pseudonym")
    func staff() throws {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(comment("c1"))
        #expect(workshop.publishedComments(on: "submission-ada").first?.author == nil)
    }

    @Test("N7: everybody rates others' comments, each comment once")
    func ratings() throws {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(comment("c1"), by: .participant("bo"))
        try workshop.perform(.rateComment("c1", isUseful: true, thanks: nil), by: .participant("ada"))
        try workshop.perform(.rateComment("c1", isUseful: false, thanks: nil), by: .participant("cy"))
        let own = #expect(throws: Refusal.self) {
            try workshop.perform(.rateComment("c1", isUseful: true, thanks: nil), by: .participant("bo"))
        }
        #expect(own?.code == .ownWork)
        #expect(throws: Refusal.self) {
            try workshop.perform(.rateComment("c1", isUseful: true, thanks: nil), by: .participant("ada"))
        }
        let published = try #require(workshop.publishedComments(on: "submission-ada").first)
        #expect((published.useful, published.notUseful) == (1, 1))
    }
}
