import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("A17: Nobody who has left is told anything")
struct NoticeAudienceTests {
    @Test func `A17: who leaves the cohort is told nothing, not even what arose before, nor after coming back`() throws
    {
        var scene = try NoticeScene.make(in: .review)
        try scene.allocate()
        try scene.perform(
            .comment("c", on: "work-bo", answering: nil, document: "d", words: 1), by: .participant("ada"))
        #expect(scene.told == ["ada assigned", "bo assigned", "bo comment", "cy assigned"])
        try scene.lead(.release("bo"))
        #expect(scene.told == ["ada assigned", "cy assigned"])
        try scene.perform(
            .comment("e", on: "work-bo", answering: nil, document: "d", words: 1), by: .participant("ada"))
        try scene.lead(.admit([CohortMember("bo")]))
        #expect(scene.told == ["ada assigned", "cy assigned"])
    }

    @Test func `A17: reminders and matters of power do not reach who has left`() throws {
        var scene = try NoticeScene.make(
            in: .submission, schedule: WorkshopSchedule(submissionsUntil: .example + .hours(20)))
        try scene.lead(.admit([CohortMember("mo")]))
        try scene.lead(.release("cy"))
        try scene.lead(.release("mo"))
        #expect(scene.told == [])
        scene.wait(.hours(21))
        #expect(scene.told == ["ada overdue", "bo overdue"])
    }

    @Test func `A17: who was erased is told nothing more`() throws {
        var scene = try NoticeScene.make(in: .submission, delivering: false)
        #expect(scene.told.contains("ada invited"))
        scene.record(.people(.erased("ada")))
        scene.record(.people(.erased("mo")))
        #expect(!scene.told.contains { $0.hasPrefix("ada") || $0.hasPrefix("mo") })
        scene.wait(.hours(1))
        try scene.lead(.delegate(Delegation(id: "d", from: "fay", to: "ada", permissions: [.moderate])))
        #expect(!scene.told.contains { $0.hasPrefix("ada") })
    }

    @Test func `A17: who was erased is neither reminded nor called upon for a power`() throws {
        var scene = try NoticeScene.make(
            in: .review, schedule: WorkshopSchedule(reviewsUntil: .example + .hours(20)))
        try scene.allocate()
        scene.record(.people(.erased("ada")))
        scene.record(.people(.erased("mo")))
        scene.deliverAll()
        try scene.perform(.flag("f", .submission("work-ada"), .copied, remark: nil), by: .participant("bo"))
        scene.wait(.hours(21))
        #expect(scene.told == ["bo overdue", "cy overdue", "fay flagged"])
    }

    @Test func `A17: who may not review any more is not told of reviews`() throws {
        var scene = try NoticeScene.make(in: .review)
        try scene.allocate()
        var late = try NoticeScene.make(in: .review, schedule: WorkshopSchedule(reviewsUntil: .example + .hours(20)))
        try late.allocate()
        late.deliverAll()
        late.wait(.hours(21))
        let silent = Role.standard.map { $0.name == "participant" ? Role(named: "participant", permissions: []) : $0 }
        #expect(scene.board.pending(at: scene.now, roles: silent) == [])
        #expect(scene.board.pending(at: scene.now).count == 3)
        #expect(late.board.pending(at: late.now, roles: silent) == [])
        #expect(late.board.pending(at: late.now).map(\.kind) == [.overdue, .overdue, .overdue])
    }

    @Test func `N7: a delivered notice does not come again, whatever is delivered twice`() throws {
        var scene = try NoticeScene.make(in: .review)
        try scene.allocate()
        let ids = scene.board.pending(at: scene.now).map(\.id)
        #expect(Set(ids).count == 3)
        scene.record(.feature(NoticeEvent.delivered([ids[0]])))
        scene.record(.feature(NoticeEvent.delivered([ids[0], "unknown"])))
        #expect(scene.board.pending(at: scene.now).map(\.id) == Array(ids.dropFirst()))
    }

    @Test func `D7: rebuilt from any part of the log the board tells the same`() throws {
        var scene = try NoticeScene.make(in: .grading, delivering: false)
        scene.deliverAll()
        try scene.publish()
        try scene.perform(.flag("f", .review("review-ada"), .hurtful, remark: nil), by: .participant("bo"))
        var live = NoticeBoard()
        for (place, event) in scene.log.enumerated() {
            live.apply(event)
            let rebuilt = scene.log.prefix(place + 1).reduce(into: NoticeBoard()) { $0.apply($1) }
            #expect(live.pending(at: scene.now + .hours(1)) == rebuilt.pending(at: scene.now + .hours(1)))
        }
        #expect(live.pending(at: scene.now + .hours(1)) == scene.board.pending(at: scene.now + .hours(1)))
    }
}
