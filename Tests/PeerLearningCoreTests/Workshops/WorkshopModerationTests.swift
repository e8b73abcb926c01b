import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N5: Moderation")
struct WorkshopModerationTests {
    private let moderator = Standing("mo", as: .moderator)

    /// A workshop with a comment of bo's on ada's solution, flagged by ada.
    private func flagged() throws -> Workshop {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(
            .comment("c", on: "submission-ada", answering: nil, document: "d", words: 3), by: .participant("bo"))
        try workshop.perform(.flag("f", .comment("c"), .hurtful, remark: "r"), by: .participant("ada"))
        return workshop
    }

    private func rule(_ outcome: Ruling.Outcome, words: Int = 3, strike: Bool = false) -> WorkshopCommand {
        .rule(.comment("c"), outcome, reason: "why", words: words, isStrike: strike)
    }

    @Test("N5: a flag stands in the moderators' queue, under pseudonyms, until somebody decides")
    func queue() throws {
        var workshop = try flagged()
        #expect(throws: Refusal.missing(.moderate)) {
            try workshop.moderationQueue(for: .participant("ada"), at: .example)
        }
        let waiting = try #require(try workshop.moderationQueue(for: moderator, at: .example).first)
        #expect(waiting.document == "d")
        #expect(waiting.author == workshop.pseudonym(of: "bo"))
        #expect(waiting.complaints.map(\.reason) == [.hurtful])
        #expect(!"\(waiting)".contains("\"bo\"") && !"\(waiting)".contains("\"ada\""))
        try workshop.perform(rule(.kept), by: moderator)
        #expect(try workshop.moderationQueue(for: moderator, at: .example).isEmpty)
    }

    @Test("N5: what is hidden is read by nobody, and shown again when it is restored")
    func hiding() throws {
        var workshop = try flagged()
        try workshop.perform(rule(.hidden), by: moderator)
        #expect(workshop.publishedComments(on: "submission-ada").first?.document == nil)
        try workshop.perform(rule(.restored), by: moderator)
        #expect(workshop.publishedComments(on: "submission-ada").first?.document == "d")
        try workshop.perform(
            .rule(.submission("submission-bo"), .hidden, reason: "why", words: 2, isStrike: false), by: moderator)
        #expect(workshop.publishedSubmissions.first { $0.submission == "submission-bo" }?.versions == [])
    }

    @Test("N5: a review that was hidden before grading does not count")
    func hiddenReview() throws {
        var workshop = try Workshop.make(in: .grading)
        #expect(workshop.reviewedSubmissions.first { $0.submission == "submission-bo" }?.reviews.count == 1)
        try workshop.perform(
            .rule(.review("review-ada"), .hidden, reason: "why", words: 2, isStrike: false), by: moderator)
        let reviewed = try #require(workshop.reviewedSubmissions.first { $0.submission == "submission-bo" })
        #expect(reviewed.reviews.isEmpty)
        #expect(reviewed.missing == 1)
    }

    @Test("N5: a decision has a reason, changes something, and is never about one's own contribution")
    func badRulings() throws {
        var workshop = try flagged()
        #expect(throws: Refusal.self) { try workshop.perform(rule(.hidden, words: 0), by: moderator) }
        #expect(throws: Refusal.self) { try workshop.perform(rule(.restored), by: moderator) }
        let own = #expect(throws: Refusal.self) {
            try workshop.perform(rule(.hidden), by: Standing("bo", as: .moderator))
        }
        #expect(own?.code == .ownWork)
        try workshop.perform(rule(.hidden), by: moderator)
        #expect(throws: Refusal.self) { try workshop.perform(rule(.hidden), by: moderator) }
    }

    @Test("N5: the author appeals once, and another moderator decides")
    func appeals() throws {
        var workshop = try flagged()
        let appeal = WorkshopCommand.appeal(.comment("c"), statement: "s", words: 4)
        #expect(throws: Refusal.self) { try workshop.perform(appeal, by: .participant("bo")) }
        try workshop.perform(rule(.hidden), by: moderator)
        #expect(throws: Refusal.self) { try workshop.perform(appeal, by: .participant("ada")) }
        try workshop.perform(appeal, by: .participant("bo"))
        #expect(try workshop.moderationQueue(for: moderator, at: .example).first?.appeal == "s")
        let same = #expect(throws: Refusal.self) { try workshop.perform(rule(.restored), by: moderator) }
        #expect(same?.code == .ownWork)
        try workshop.perform(rule(.restored), by: .facilitator)
        #expect(workshop.rulingsReceived(by: "bo").map(\.outcome) == [.hidden, .restored])
        try workshop.perform(rule(.hidden), by: moderator)
        #expect(throws: Refusal.self) { try workshop.perform(appeal, by: .participant("bo")) }
    }

    @Test("N5: strikes fade")
    func strikes() throws {
        var workshop = try flagged()
        try workshop.perform(rule(.hidden, strike: true), by: moderator)
        #expect(workshop.strikes(of: "bo", at: .example + .days(29)) == 1)
        #expect(workshop.strikes(of: "bo", at: .example + .days(30)) == 0)
        #expect(workshop.strikes(of: "ada", at: .example) == 0)
        try workshop.perform(rule(.restored), by: .facilitator)
        #expect(workshop.strikes(of: "bo", at: .example) == 0)
        #expect(throws: Refusal.self) { try workshop.perform(rule(.kept, strike: true), by: moderator) }
    }

    @Test("N5: who hid something does not decide the appeal, whatever was ruled in between")
    func appealAfterAnotherRuling() throws {
        var workshop = try flagged()
        try workshop.perform(rule(.hidden), by: moderator)
        try workshop.perform(.flag("g", .comment("c"), .copied, remark: nil), by: .participant("cy"))
        try workshop.perform(rule(.kept), by: .facilitator)
        try workshop.perform(.appeal(.comment("c"), statement: "s", words: 3), by: .participant("bo"))
        #expect(throws: Refusal.self) { try workshop.perform(rule(.restored), by: moderator) }
        try workshop.perform(rule(.restored), by: .facilitator)
    }

    @Test("N4: the queue knows a reviewer by the reviewer's pseudonym, and shows nobody their own case")
    func faces() throws {
        var workshop = try Workshop.make(in: .reflection)
        try workshop.perform(.flag("f", .review("review-ada"), .hurtful, remark: nil), by: .participant("bo"))
        let waiting = try #require(try workshop.moderationQueue(for: moderator, at: .example).first)
        #expect(waiting.author == workshop.reviewerPseudonym(of: "ada"))
        let own = try workshop.moderationQueue(for: Standing("ada", as: .moderator), at: .example)
        #expect(own.isEmpty)
    }

    @Test("N5: one flags what one can see, not one's own, and once")
    func badFlags() throws {
        var workshop = try flagged()
        let flags: [(ContributionID, PersonID)] = [
            (.comment("c"), "ada"), (.comment("c"), "bo"), (.comment("none"), "cy"), (.review("none"), "cy"),
            (.submission("submission-ada"), "stranger"),
        ]
        for (contribution, person) in flags {
            #expect(throws: Refusal.self) {
                try workshop.perform(.flag("g", contribution, .copied, remark: nil), by: .participant(person))
            }
        }
        var graded = try Workshop.make(in: .grading)
        let unseen = WorkshopCommand.flag("g", .review("review-ada"), .hurtful, remark: nil)
        #expect(throws: Refusal.self) { try graded.perform(unseen, by: .participant("bo")) }
        var reflected = try Workshop.make(in: .reflection)
        #expect(throws: Refusal.self) { try reflected.perform(unseen, by: .participant("cy")) }
        try reflected.perform(unseen, by: .participant("bo"))
    }
}
