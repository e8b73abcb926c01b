import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N7: Who is told what")
struct NoticeKindTests {
    @Test func `N7: whoever is enrolled is invited, and whoever leads hears nothing of it`() throws {
        let scene = try NoticeScene.make()
        #expect(
            scene.told == [
                "ada invited", "bo invited", "cu roleGiven", "cy invited", "gil invited", "mo roleGiven",
            ])
    }

    @Test func `N7: authors are told that work can be handed in, until they have`() throws {
        var scene = try NoticeScene.make()
        scene.deliverAll()
        try scene.perform(.advance(to: .submission))
        #expect(scene.told == ["ada submissionsOpen", "bo submissionsOpen", "cy submissionsOpen"])
        try scene.submit("bo")
        #expect(scene.told == ["ada submissionsOpen", "cy submissionsOpen"])
    }

    @Test func `N7: reviewers are told once how many reviews are asked of them, and not of those that are in`() throws {
        var scene = try NoticeScene.make(in: .review)
        let more = AllocatedReview(review: "review-2", submission: "work-cy", reviewer: "ada")
        try scene.perform(
            .allocate(Allocation(reviews: NoticeScene.allocation().reviews + [more], method: "test", seed: 0)))
        #expect(scene.told == ["ada assigned", "bo assigned", "cy assigned"])
        #expect(scene.words(to: "ada") == ["Write 2 reviews: “Set up a reminder”"])
        #expect(scene.words(to: "ada", in: .russian) == ["Напишите 2 рецензии: «Set up a reminder»"])
        try scene.review("ada")
        #expect(scene.words(to: "ada") == ["Write 1 review: “Set up a reminder”"])
        try scene.review("bo")
        #expect(scene.told == ["ada assigned", "cy assigned"])
    }

    @Test func `N7: a review that is taken back before it was told of is not told of at all; afterwards both are`()
        throws
    {
        var scene = try NoticeScene.make(in: .review)
        try scene.allocate()
        let repair = Allocation(reviews: [], released: ["review-ada"], method: "test", seed: 0)
        var late = scene
        try scene.perform(.allocate(repair))
        #expect(scene.told == ["bo assigned", "cy assigned"])
        late.deliverAll()
        try late.perform(.allocate(repair))
        #expect(late.told == ["ada reviewNotNeeded"])
    }

    @Test func `N7: when work is withdrawn its reviewers hear that their reviews are not needed`() throws {
        var scene = try NoticeScene.make(in: .review)
        try scene.allocate()
        scene.deliverAll()
        try scene.perform(.withdraw, by: .participant("bo"))
        #expect(scene.told == ["ada reviewNotNeeded"])
    }

    @Test
    func `N7: authors are told of published grades and of what an instructor says, and everybody is asked to reflect`()
        throws
    {
        var scene = try NoticeScene.make(in: .grading)
        try scene.publish()
        #expect(scene.told == ["ada published", "bo published", "cy published"])
        scene.deliverAll()
        try scene.perform(.settleGrade("work-bo", value: 70, reason: "why", words: 3))
        #expect(scene.words(to: "bo") == ["Your grade for “Set up a reminder” was changed"])
        scene.deliverAll()
        try scene.perform(.advance(to: .reflection))
        #expect(
            scene.told == ["ada reflectionAsked", "bo reflectionAsked", "cy reflectionAsked", "gil reflectionAsked"])
        try scene.perform(.reflect(document: "d", words: 3), by: .participant("ada"))
        #expect(scene.told.contains("ada reflectionAsked") == false)
    }

    @Test func `N7: in the next round authors are asked to revise, until they have`() throws {
        var scene = try NoticeScene.make(in: .grading, rounds: [RevisionRound()])
        try scene.publish()
        scene.deliverAll()
        try scene.perform(.advance(to: .submission))
        #expect(scene.told == ["ada revise", "bo revise", "cy revise"])
        try scene.submit("cy")
        #expect(scene.told == ["ada revise", "bo revise"])
    }

    @Test func `N7: a second look is asked of its reviewer and told to the author when it is done`() throws {
        var scene = try NoticeScene.make(in: .reflection)
        try scene.submit("bo")
        try scene.perform(.askSecondLook(AllocatedReview(review: "again", submission: "work-bo", reviewer: "ada")))
        #expect(scene.told == ["ada secondLookAsked"])
        try scene.review("ada", "again")
        #expect(scene.told == ["bo secondLookDone"])
    }

    @Test func `N7: a comment is told to the author, an answer to who was answered, a question to guides as well`()
        throws
    {
        var scene = try NoticeScene.make(in: .review)
        try scene.perform(
            .comment("c", on: "work-ada", answering: nil, document: "d", words: 2, isQuestion: true),
            by: .participant("bo"))
        #expect(scene.told == ["ada comment", "gil question"])
        #expect(scene.words(to: "ada") == ["A question about your work: “Set up a reminder”"])
        scene.deliverAll()
        try scene.perform(
            .comment("a", on: "work-ada", answering: "c", document: "d", words: 2), by: .participant("ada"))
        #expect(scene.told == ["bo answer"])
    }

    @Test func `N7: an answered question is no longer told to guides, and a hidden comment to nobody`() throws {
        var scene = try NoticeScene.make(in: .review)
        try scene.perform(
            .comment("c", on: "work-ada", answering: nil, document: "d", words: 2, isQuestion: true),
            by: .participant("bo"))
        var hidden = scene
        try scene.perform(
            .comment("a", on: "work-ada", answering: "c", document: "d", words: 2), by: .participant("cy"))
        #expect(scene.told == ["ada comment", "ada comment", "bo answer"])
        try hidden.perform(
            .rule(.comment("c"), .hidden, reason: "r", words: 2, isStrike: false), by: Standing("mo", as: .moderator))
        #expect(hidden.told == ["bo hidden"])
    }

    @Test func `N7: a question that guides leave unanswered reaches the facilitators after the time of the policy`()
        throws
    {
        var scene = try NoticeScene.make(in: .review)
        try scene.perform(
            .comment("c", on: "work-ada", answering: nil, document: "d", words: 2, isQuestion: true),
            by: .participant("bo"))
        scene.deliverAll()
        scene.wait(.hours(22))
        #expect(scene.told == [])
        scene.wait(.hours(1))
        #expect(scene.told == ["fay questionWaiting"])
        scene.deliverAll()
        #expect(scene.told == [])
    }

    @Test func `N5: a flagged contribution is told once to those who may moderate, but not to whoever flagged it`()
        throws
    {
        var scene = try NoticeScene.make(in: .grading)
        try scene.publish()
        scene.deliverAll()
        try scene.perform(.flag("f", .review("review-ada"), .hurtful, remark: nil), by: .participant("bo"))
        #expect(scene.told == ["fay flagged", "mo flagged"])
        scene.deliverAll()
        try scene.perform(
            .flag("g", .submission("work-ada"), .copied, remark: nil), by: Standing("mo", as: .moderator))
        #expect(scene.told == ["fay flagged"])
        try scene.perform(
            .rule(.submission("work-ada"), .kept, reason: "r", words: 2, isStrike: false),
            by: Standing("mo", as: .moderator))
        #expect(scene.told == [])
    }

    @Test func `N5: who contributed is told of hiding, of a turned down appeal and of showing again`() throws {
        var scene = try NoticeScene.make(in: .review)
        let mo = Standing("mo", as: .moderator)
        let hide = WorkshopCommand.rule(.submission("work-ada"), .hidden, reason: "r", words: 2, isStrike: false)
        try scene.perform(hide, by: mo)
        #expect(scene.told == ["ada hidden"])
        scene.deliverAll()
        try scene.perform(.appeal(.submission("work-ada"), statement: "s", words: 2), by: .participant("ada"))
        #expect(scene.told == ["fay flagged"])
        try scene.perform(.rule(.submission("work-ada"), .kept, reason: "r", words: 2, isStrike: false))
        #expect(scene.told == ["ada appealDenied"])
        scene.deliverAll()
        try scene.perform(.rule(.submission("work-ada"), .restored, reason: "r", words: 2, isStrike: false))
        #expect(scene.told == ["ada restored"])
        var quick = try NoticeScene.make(in: .review)
        try quick.perform(hide, by: mo)
        try quick.perform(.rule(.submission("work-ada"), .restored, reason: "r", words: 2, isStrike: false), by: mo)
        #expect(quick.told == [])
    }

    @Test func `N7: curators hear of nominations, authors of the library and of summaries once there is a grade`()
        throws
    {
        var scene = try NoticeScene.make(in: .grading)
        try scene.perform(.summarise("work-cy", document: "d", words: 3))
        #expect(scene.told == [])
        try scene.publish()
        #expect(scene.told == ["ada published", "bo published", "cy published", "cy summarised"])
        scene.deliverAll()
        try scene.perform(.nominate("work-ada", reason: "r", words: 2), by: .participant("bo"))
        #expect(scene.told == ["cu nominated", "fay nominated"])
        try scene.perform(.keepInLibrary("entry", "work-ada", problem: "p"), by: Standing("cu", as: .curator))
        #expect(scene.told == ["ada keptInLibrary"])
    }

    @Test func `N7: approval is asked of those who may give it and have not, and anew when it has lapsed`() throws {
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.begin(.review), approvals: 2, by: .moderate)]
        var scene = try NoticeScene.make(in: .submission, policy: policy, delivering: false)
        #expect(scene.told.filter { $0.hasSuffix("approvalAsked") } == ["fay approvalAsked", "mo approvalAsked"])
        try scene.perform(.approve(.begin(.review)), by: Standing("mo", as: .moderator))
        #expect(scene.told.filter { $0.hasSuffix("approvalAsked") } == ["fay approvalAsked"])
        scene.deliverAll()
        #expect(scene.told == [])
    }

    @Test func `N7: an approval that has lapsed is asked for anew`() throws {
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.publish, approvals: 1, by: .moderate)]
        var scene = try NoticeScene.make(in: .grading, policy: policy)
        let mo = Standing("mo", as: .moderator)
        try scene.perform(.approve(.publish), by: mo)
        try scene.perform(.rule(.review("review-cy"), .hidden, reason: "r", words: 2, isStrike: false), by: mo)
        #expect(scene.told == ["cy hidden", "fay approvalAsked", "mo approvalAsked"])
    }

    @Test func `N7: a name that somebody else tells is told of, one's own is not`() throws {
        var scene = try NoticeScene.make(in: .reflection)
        let pseudonyms = try ["ada", "bo"].map { try #require(scene.workshop.pseudonym(of: $0)) }
        try scene.perform(.reveal(pseudonyms[0], reason: "r", words: 2), by: Standing("mo", as: .moderator))
        try scene.perform(.reveal(pseudonyms[1], reason: nil, words: 0), by: .participant("bo"))
        #expect(scene.told == ["ada nameTold"])
    }

    @Test func `N7: roles and loans are told to who gets and who loses them`() throws {
        var scene = try NoticeScene.make()
        scene.deliverAll()
        try scene.lead(.delegate(Delegation(id: "d", from: "fay", to: "ada", permissions: [.moderate, .keepLibrary])))
        #expect(scene.told == ["ada powersGiven"])
        scene.deliverAll()
        try scene.lead(.endDelegation("d"))
        try scene.lead(.revoke(RoleGrant(.curator, to: "cu")))
        #expect(scene.told == ["ada powersEnded", "cu roleEnded"])
    }

    @Test
    func `N7: what is told to holders of a power goes to those who have it on loan, and to nobody when it is over`()
        throws
    {
        var scene = try NoticeScene.make(in: .review)
        let end = scene.now + .hours(5)
        try scene.lead(
            .delegate(
                Delegation(
                    id: "d", from: "fay", to: "cy", permissions: [.moderate], scope: PowerScope(until: end))))
        scene.deliverAll()
        try scene.perform(.flag("f", .submission("work-ada"), .copied, remark: nil), by: .participant("bo"))
        #expect(scene.told == ["cy flagged", "fay flagged", "mo flagged"])
        scene.wait(.hours(6))
        #expect(scene.told == ["fay flagged", "mo flagged"])
    }

    @Test func `N7: on demand nobody is told of what they took; a lease that ends is told before and after`() throws {
        var policy = WorkshopPolicy.standard
        policy.allocation = .onDemand(lease: .hours(8))
        var scene = try NoticeScene.make(in: .review, policy: policy)
        let asked = AllocatedReview(review: "mine", submission: "work-bo", reviewer: "ada")
        try scene.perform(.takeReview(asked), by: .participant("ada"))
        #expect(scene.told == [])
        scene.wait(.hours(5))
        #expect(scene.words(to: "ada") == ["Hand in your review of “Set up a reminder”: 2 hours are left"])
        scene.deliverAll()
        #expect(scene.told == [])
        scene.wait(.hours(3))
        try scene.perform(.passTime, by: .clock)
        #expect(scene.told == ["ada leaseEnded"])
    }
}
