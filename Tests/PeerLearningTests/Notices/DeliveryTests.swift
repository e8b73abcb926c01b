import PeerLearning
import PeerLearningTesting
import Synchronization
import Testing

@Suite("N7: Delivery")
struct DeliveryTests {
    /// Keeps what it was handed; what it has been told to refuse it refuses.
    final class PostOffice: Sendable {
        struct Unreachable: Error {}
        private let kept = Mutex<[Letter]>([])
        private let refused: Mutex<Set<PersonID>>

        init(refusing refused: Set<PersonID> = []) { self.refused = Mutex(refused) }

        var letters: [Letter] { kept.withLock { $0 } }

        func accept(everybody: Bool) { refused.withLock { $0 = [] } }

        func take(_ letter: Letter) throws {
            if refused.withLock({ $0.contains(letter.person) }) { throw Unreachable() }
            kept.withLock { $0.append(letter) }
        }
    }

    private let later = Instant.example + .hours(1)

    @Test func `N7: a letter that was delivered does not come again, not even from a new engine`() async throws {
        let room = try await Classroom.make(in: .review)
        let office = PostOffice()
        let post = try await room.engine.deliverNotices(at: later) { try office.take($0) }
        #expect(post.failures.isEmpty && post.delivered == office.letters)
        #expect(Set(office.letters.map(\.person)) == Set(room.authors + ["gil"]))
        #expect(try await room.engine.deliverNotices(at: later) { try office.take($0) }.delivered.isEmpty)
        let other = try PeerLearningEngine(store: room.store, configuration: .fixed)
        #expect(try await other.letters(at: later).isEmpty)
        #expect(try await other.notices(at: later).isEmpty)
    }

    @Test func `N7: one address that fails does not stop the others, and is tried again`() async throws {
        let room = try await Classroom.make(in: .submission)
        let office = PostOffice(refusing: ["ada"])
        let post = try await room.engine.deliverNotices(at: later) { try office.take($0) }
        #expect(post.failures.map(\.letter.person) == ["ada", "ada"])
        #expect(post.failures.allSatisfy { $0.cause is PostOffice.Unreachable })
        #expect(Set(office.letters.map(\.person)) == ["bo", "cy", "di", "gil"])
        office.accept(everybody: true)
        let again = try await room.engine.deliverNotices(at: later) { try office.take($0) }
        #expect(again.delivered.map(\.id) == post.failures.map(\.letter.id))
    }

    @Test func `N7: where the machine stops between delivering and recording, the same letter comes again`()
        async throws
    {
        let store = FlakyEventStore()
        let room = try await Classroom.make(in: .submission, store: store)
        let office = PostOffice()
        store.fail { commit in commit.writes.contains { $0.stream == "notices" } }
        await #expect(throws: StoreFailure.self) {
            try await room.engine.deliverNotices(at: self.later) { try office.take($0) }
        }
        #expect(office.letters.count == 1)
        store.fail { _ in false }
        let other = try PeerLearningEngine(store: store, configuration: .fixed)
        let post = try await other.deliverNotices(at: later) { try office.take($0) }
        #expect(post.delivered.first?.id == office.letters.first?.id)
        #expect(Set(office.letters.map(\.id)).count == office.letters.count - 1)
    }

    @Test func `N7: two engines on one store lose no letter, and doubles have the same identifiers`() async throws {
        let room = try await Classroom.make(in: .submission)
        let expected = Set(try await room.engine.letters(at: later).map(\.id))
        let offices = [PostOffice(), PostOffice()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for office in offices {
                let engine = try PeerLearningEngine(store: room.store, configuration: .fixed)
                group.addTask {
                    try await engine.deliverNotices(at: self.later) { letter in
                        await Task.yield()
                        try office.take(letter)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(offices.flatMap(\.letters).map(\.id)) == expected)
        #expect(try await room.engine.letters(at: later).isEmpty)
    }

    @Test func `N7: an engine asked twice at once delivers each letter once`() async throws {
        let room = try await Classroom.make(in: .submission)
        let office = PostOffice()
        async let first = room.engine.deliverNotices(at: later) {
            await Task.yield(); try office.take($0)
        }
        async let second = room.engine.deliverNotices(at: later) {
            await Task.yield(); try office.take($0)
        }
        let delivered = try await first.delivered.count + second.delivered.count
        #expect(delivered == office.letters.count && Set(office.letters.map(\.id)).count == delivered)
        #expect(Set(office.letters.map(\.person)).count == 5)
    }

    @Test func `A17: who leaves while other letters are on their way is told nothing`() async throws {
        let room = try await Classroom.make(in: .submission)
        let office = PostOffice()
        try await room.engine.deliverNotices(at: later) { letter in
            if office.letters.isEmpty { try await room.engine.release("di", from: room.cohort, by: "anna") }
            try office.take(letter)
        }
        #expect(Set(office.letters.map(\.person)) == ["ada", "bo", "cy", "gil"])
    }

    @Test func `A17: who was erased is told nothing`() async throws {
        let room = try await Classroom.make(in: .submission)
        try await room.engine.erase("bo", by: "bo")
        #expect(try await !room.engine.letters(at: later).contains { $0.person == "bo" })
    }

    @Test func `N7: delivering ends after the letter in hand when it is told to`() async throws {
        let room = try await Classroom.make(in: .submission)
        let office = PostOffice()
        let post = try await room.engine.deliverNotices(at: later, until: { office.letters.count >= 2 }) {
            try office.take($0)
        }
        #expect(post.delivered.count == 2)
        #expect(try await room.engine.letters(at: later).count == 7)
    }
}

/// People of a host who have wishes of their own.
private struct WishingPeople: PeopleDirectory {
    let wishes: [PersonID: NoticePreferences]

    func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] { [:] }

    func noticePreferences(of people: Set<PersonID>) async throws -> [PersonID: NoticePreferences] { wishes }
}

@Suite("N7: Wishes")
struct WishTests {
    @Test func `N7: quiet hours hold letters back, digests wait for their minute, muted kinds never come`() async throws
    {
        let people = WishingPeople(wishes: [
            "ada": NoticePreferences(quiet: QuietHours(from: 8 * 60, until: 12 * 60)),
            "bo": NoticePreferences(rhythm: .daily(minute: 18 * 60)),
            "cy": NoticePreferences(muted: [.invited, .submissionsOpen]),
        ])
        let room = try await Classroom.make(in: .submission, people: people)
        #expect(Set(try await room.engine.letters().map(\.person)) == ["di", "gil"])
        let office = DeliveryTests.PostOffice()
        try await room.engine.deliverNotices { try office.take($0) }
        #expect(Set(office.letters.map(\.person)) == ["di", "gil"])
        #expect(try await !room.engine.notices().contains { $0.person == "cy" })
        #expect(try await room.engine.letters(at: .example + .hours(3)).map(\.person) == ["ada", "ada"])
        let evening = try await room.engine.letters(at: .example + .hours(9))
        #expect(evening.filter { $0.person == "bo" }.map(\.notices.count) == [2])
    }

    @Test func `N7: the directory of the store writes to people in the language of their profiles`() async throws {
        let store = InMemoryEventStore()
        let people = StoredPeopleDirectory(store: store)
        try await people.register([("ada", PersonProfile(name: "Ada", language: .russian))], at: .example)
        let room = try await Classroom.make(in: .submission, store: store, people: people)
        let letters = try await room.engine.letters()
        let text = try #require(letters.first { $0.person == "ada" }).text(with: room.engine.configuration.texts)
        #expect(text.subject.contains("«"))
        #expect(try #require(letters.first { $0.person == "bo" }).language == .english)
    }
}
