import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("M13: names and their numbers")
struct NameIndexTests {
    @Test("M13: names are numbered as they come, whatever they look like", arguments: 1...4 as ClosedRange<UInt64>)
    func numbers(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        var (index, known, order) = (NameIndex(), [String: Int32](), [String]())
        for round in 0..<5_000 {
            let length = dice.below(20)
            let name = String(
                (0..<length).map { _ in Character(["a", "b", "\0", "ж", "1"][dice.below(length < 9 ? 5 : 2)]) })
            let number = index.number(naming: name)
            if let before = known[name] {
                #expect(number == before, "seed \(seed), round \(round)")
            } else {
                #expect(Int(number) == order.count, "seed \(seed), round \(round)")
                known[name] = number
                order.append(name)
            }
        }
        #expect(index.names == order && index.count == order.count)
        #expect(order.allSatisfy { index.number(of: $0) == known[$0] })
        #expect(index.number(of: "nobody at all") == nil && index.number(of: "none") == nil)
        #expect(index.name(-1).isEmpty && index.name(order.count).isEmpty)
    }

    @Test("M13: a column becomes numbers, quoted or not, and another table is held against it")
    func columns() throws {
        let table = try TableReader().read(
            Array("item,grader\n1,\"long-identifier\"\n\"2\",long-identifier\n1,x\n".utf8))
        var (items, graders) = (NameIndex(), NameIndex())
        #expect(table.numbers(in: 0, naming: &items) == [0, 1, 0])
        #expect(table.numbers(in: 1, naming: &graders) == [0, 0, 1])
        #expect(items.names == ["1", "2"] && graders.names == ["long-identifier", "x"])
        let truth = try TableReader().read(Array("item;truth\n2;5\n3;7\n".utf8))
        #expect(truth.numbers(in: 0, knownTo: items) == [1, -1])
    }
}
