import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N7: Reminders")
struct ReminderTests {
    private let schedule = WorkshopSchedule(
        submissionsUntil: .example + .days(3), reviewsUntil: .example + .days(6),
        reflectionsUntil: .example + .days(9))

    @Test func `N7: who has not handed in is reminded once before the deadline and once after it`() throws {
        var scene = try NoticeScene.make(in: .submission, schedule: schedule)
        try scene.submit("ada")
        scene.wait(.days(2) - .hours(2))
        #expect(scene.told == [])
        scene.wait(.hours(4))
        #expect(scene.told == ["bo dueSoon", "cy dueSoon"])
        #expect(scene.words(to: "bo") == ["Hand in your work on “Set up a reminder”: 21 hours are left"])
        #expect(
            scene.words(to: "bo", in: .russian) == ["Сдайте работу по заданию «Set up a reminder»: остался 21 час"])
        scene.deliverAll()
        #expect(scene.told == [])
        try scene.submit("bo")
        scene.wait(.days(1))
        #expect(scene.told == ["cy overdue"])
        scene.deliverAll()
        #expect(scene.told == [])
    }

    @Test func `N7: work that cannot be handed in late is not called overdue`() throws {
        var policy = WorkshopPolicy.standard
        policy.late = LatePolicy(then: .excluded)
        var scene = try NoticeScene.make(in: .submission, policy: policy, schedule: schedule)
        scene.wait(.days(4))
        #expect(scene.told == [])
    }

    @Test func `N7: pending reviews and the closing answer are reminded of, and only while they are asked for`() throws
    {
        var scene = try NoticeScene.make(in: .review, schedule: schedule)
        try scene.allocate()
        try scene.review("cy")
        scene.deliverAll()
        scene.wait(.days(5))
        #expect(scene.told == ["ada dueSoon", "bo dueSoon"])
        for author: PersonID in ["ada", "bo"] { try scene.review(author) }
        #expect(scene.told == [])
        try scene.perform(.advance(to: .grading))
        try scene.publish()
        try scene.perform(.advance(to: .reflection))
        scene.deliverAll()
        try scene.perform(.reflect(document: "d", words: 1), by: .guide("gil"))
        scene.wait(.days(3))
        #expect(scene.told == ["ada dueSoon", "bo dueSoon", "cy dueSoon"])
    }

    @Test func `N7: what nobody could deliver for two weeks is dropped, and what was delivered is forgotten`() throws {
        var scene = try NoticeScene.make(in: .reflection, schedule: schedule, delivering: false)
        #expect(scene.board.remembered.waiting > 0)
        scene.wait(.days(8))
        scene.deliverAll()
        #expect(scene.told == [])
        scene.wait(.days(15))
        #expect(scene.told == [])
        scene.record(.people(.registered("somebody")))
        #expect(scene.board.remembered == (0, 0))
        #expect(scene.told == [])
        var old = try NoticeScene.make(in: .submission, delivering: false)
        old.wait(.days(13))
        #expect(!old.told.isEmpty)
        old.wait(.days(1))
        #expect(old.told == [])
    }
}
