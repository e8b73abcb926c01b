import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N4: Notices keep secrets")
struct NoticeSecrecyTests {
    /// A workshop in which nearly everything happens, with all notices that ever arose on the way.
    private func everything(_ anonymity: WorkshopPolicy.Anonymity) throws -> (NoticeScene, [Notice]) {
        var policy = WorkshopPolicy.standard
        policy.anonymity = anonymity
        policy.steps = [StepRule(.publish, approvals: 1, by: .moderate)]
        var scene = try NoticeScene.make(
            policy: policy, schedule: WorkshopSchedule(submissionsUntil: .example + .hours(10)))
        var seen: [Notice] = []
        func look(_ scene: NoticeScene) { seen += scene.board.pending(at: scene.now + .hours(1)) }
        look(scene)
        try scene.perform(.advance(to: .submission))
        look(scene)
        for author in NoticeScene.authors { try scene.submit(author) }
        try scene.perform(.advance(to: .review))
        try scene.allocate()
        try scene.perform(
            .comment("c", on: "work-ada", answering: nil, document: "d", words: 2, isQuestion: true),
            by: .participant("bo"))
        try scene.perform(
            .comment("a", on: "work-ada", answering: "c", document: "d", words: 2), by: .participant("cy"))
        try scene.perform(.flag("f", .comment("c"), .hurtful, remark: nil), by: .participant("ada"))
        look(scene)
        try scene.perform(
            .rule(.comment("c"), .hidden, reason: "r", words: 2, isStrike: true), by: Standing("mo", as: .moderator))
        for author in NoticeScene.authors { try scene.review(author) }
        try scene.perform(.advance(to: .grading))
        look(scene)
        try scene.perform(.approve(.publish), by: Standing("mo", as: .moderator))
        try scene.publish()
        try scene.perform(.nominate("work-ada", reason: "r", words: 2), by: .participant("bo"))
        look(scene)
        try scene.submit("bo")
        try scene.perform(.askSecondLook(AllocatedReview(review: "again", submission: "work-bo", reviewer: "ada")))
        look(scene)
        try scene.review("ada", "again")
        look(scene)
        return (scene, seen)
    }

    @Test(arguments: [WorkshopPolicy.Anonymity.doubleBlind, .singleBlind, .open])
    func `N4: no notice and no letter names anybody but its receiver`(_ anonymity: WorkshopPolicy.Anonymity) throws {
        let (_, seen) = try everything(anonymity)
        let names: [PersonID] = NoticeScene.authors + ["gil", "fay", "mo", "cu"]
        #expect(Set(seen.map(\.person)) == Set(names))
        for notice in seen {
            let shown = [notice.what, notice.why].flatMap { message in
                [Language.english, .russian].map { TextCatalogue.core.text(message, in: $0) }
            }
            let letter = Letter(to: notice.person, [notice], in: .russian, deliverFrom: notice.at)
            let all =
                shown + ["\(notice)".replacing("\"\(notice.person)\"", with: ""), notice.id.rawValue, "\(letter.id)"]
            for name in names where name != notice.person {
                for text in all {
                    #expect(
                        !text.split(whereSeparator: { !$0.isLetter }).contains { $0 == name.rawValue },
                        "\(name): \(text)")
                }
            }
            #expect(!"\(notice)".contains("Participant") && !"\(notice)".contains("review-"), "\(notice)")
            #expect(!shown.joined().contains("notice.") && !shown.joined().contains("{"), "\(shown)")
        }
    }

    @Test func `A3: what people did under pseudonyms is told at the full hour, in open workshops at once`() throws {
        for (anonymity, wait) in [(WorkshopPolicy.Anonymity.doubleBlind, Duration.seconds(1_800)), (.open, .zero)] {
            var policy = WorkshopPolicy.standard
            policy.anonymity = anonymity
            var scene = try NoticeScene.make(in: .review, policy: policy)
            scene.wait(.seconds(1_800))
            try scene.perform(
                .comment("c", on: "work-ada", answering: nil, document: "d", words: 2), by: .participant("bo"))
            #expect(scene.board.pending(at: scene.now).isEmpty == (anonymity != .open))
            #expect(scene.board.pending(at: scene.now + wait).map(\.at) == [scene.now + wait])
        }
    }

    @Test func `A3: identifiers say nothing of places in the log: other people's acts do not change them`() throws {
        var (quiet, busy) = (try NoticeScene.make(in: .grading), try NoticeScene.make(in: .grading))
        for number in 0..<5 {
            try busy.perform(
                .comment(CommentID("c\(number)"), on: "work-cy", answering: nil, document: "d", words: 2),
                by: .participant("bo"))
        }
        try quiet.publish()
        try busy.publish()
        #expect(quiet.notices(to: "ada").map(\.id) == busy.notices(to: "ada").map(\.id))
        #expect(quiet.notices(to: "ada").first?.id.rawValue.count == 32)
    }
}
