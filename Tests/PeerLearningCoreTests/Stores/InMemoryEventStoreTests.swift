import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("C1: the store in memory")
struct InMemoryEventStoreTests {
    @Test("C1: keeps every law", arguments: EventStoreConformance.laws)
    func law(_ law: EventStoreConformance.Law) async throws {
        try await law.check(patience: .seconds(1_800)) { InMemoryEventStore() }
    }

    @Test("C1: laws have names of their own")
    func names() {
        let laws = EventStoreConformance.laws + EventStoreConformance.durableLaws
        #expect(Set(laws.map(\.name)).count == laws.count)
        #expect(laws.allSatisfy { !$0.statement.isEmpty })
    }

    @Test("C1: a law of durability asks for a way to open again", arguments: EventStoreConformance.durableLaws)
    func durability(_ law: EventStoreConformance.Law) async throws {
        let failure = await #expect(throws: ConformanceFailure.self) { try await law.check { InMemoryEventStore() } }
        #expect(failure?.expected.contains("reopen") == true)
    }
}

@Suite("C1: the judge of stores catches one that breaks a law")
struct BrokenStoreTests {
    @Test("C1: a broken store fails", arguments: StoreFault.allCases)
    func isCaught(_ fault: StoreFault) async throws {
        var broken: [String] = []
        for law in EventStoreConformance.laws where fault.laws.contains(law.name) {
            do {
                try await law.check(patience: .seconds(5)) { BrokenStore(fault: fault) }
            } catch is ConformanceFailure {
                broken.append(law.name)
            }
        }
        #expect(broken == EventStoreConformance.laws.map(\.name).filter(fault.laws.contains))
    }
}
