import PeerLearningCore
import Testing

@Suite("Chance")
struct SeededGeneratorTests {
    @Test("C1: a seed gives the same numbers for ever")
    func fixedSequence() {
        var generator = SeededGenerator(seed: 42)
        #expect(
            (0..<3).map { _ in generator.next() } == [
                1_546_998_764_402_558_742, 6_990_951_692_964_543_102, 12_544_586_762_248_559_009,
            ])
    }

    @Test("C1: numbers below a bound come equally often")
    func uniform() {
        var generator = SeededGenerator(seed: 3)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[generator.below(7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 400 }, "\(counts)")
        #expect(generator.below(0) == 0)
        #expect(generator.below(-5) == 0)
    }

    @Test("C1: a shuffle keeps every element and reaches every order")
    func shuffles() {
        var generator = SeededGenerator(seed: 5)
        var orders: Set<[Int]> = []
        for _ in 0..<400 {
            var list = [1, 2, 3, 4]
            generator.shuffle(&list)
            #expect(list.sorted() == [1, 2, 3, 4])
            orders.insert(list)
        }
        #expect(orders.count == 24)
    }

    @Test("C1: identifiers never come twice and are 26 characters long")
    func identifiers() {
        let source = RandomIdentifiers()
        let identifiers = (0..<1_000).map { _ in source.next() }
        #expect(Set(identifiers).count == 1_000)
        #expect(identifiers.allSatisfy { $0.count == 26 })
        #expect(RandomIdentifiers(seed: 1).next() == RandomIdentifiers(seed: 1).next())
    }
}
