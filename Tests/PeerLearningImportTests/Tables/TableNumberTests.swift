import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("M13: numbers in tables")
struct TableNumberTests {
    private func number(_ cell: String) throws -> Double? {
        try TableReader().read(Array("id\tgrade\nx\t\(cell)\n".utf8)).number(0, 1)
    }

    @Test(
        "M13: a number has a decimal point or comma, and may have groups of three digits",
        arguments: [
            ("7", 7), ("-7", -7), ("+7", 7), ("007", 7), ("7.25", 7.25), ("7,25", 7.25), ("-0,5", -0.5), (".5", 0.5),
            ("5.", 5), ("1 234,5", 1_234.5), ("1\u{A0}234\u{202F}567", 1_234_567), ("-12 345", -12_345),
            ("1e3", 1_000), ("1,5E-3", 0.0015), ("0.1", 0.1), ("123456789012345678", 123_456_789_012_345_680),
            ("0.30000000000000004", 0.30000000000000004), ("1e-400", 0), ("9007199254740993", 9_007_199_254_740_992),
        ])
    func reads(cell: String, value: Double) throws { #expect(try number(cell) == value) }

    @Test(
        "M13: what is no number is refused with line, column and value",
        arguments: [
            "NaN", "nan", "inf", "-inf", "Infinity", "0x10", "1e999", "1.2.3", "1,234.5", "1 23", "12 3456", "1234 567",
            "1,5 000", "--1", "-", "+", ".", ",", "e5", "1e", "1e5e5", "abc", "5%", "1-2", "5 ", "٣", "1 e5",
            "1 000 ,5",
        ])
    func refuses(cell: String) throws {
        let table = try TableReader().read(Array("id\tgrade\n\nx\t\(cell == "5 " ? "5 6" : cell)\n".utf8))
        let error = #expect(throws: TableError.self) { _ = try table.number(0, 1) }
        #expect(error?.code == "table-cell-number" && error?.line == 3 && error?.column == "grade")
        #expect(error?.message.arguments["value"] == .text(table.text(0, 1).printable))
    }

    @Test("M13: an empty cell is no number, and a fault only where one must stand")
    func empty() throws {
        let table = try TableReader().read(Array("id,grade\nx,\n".utf8))
        #expect(try table.number(0, 1) == nil)
        let error = #expect(throws: TableError.self) { try table.requiredNumber(0, 1) }
        #expect(error?.code == "table-cell-empty" && error?.line == 2)
    }

    @Test("M13: every number is read as Swift writes it, to the last bit", arguments: 1...4 as ClosedRange<UInt64>)
    func exact(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        for round in 0..<2_000 {
            let value: Double =
                switch dice.below(3) {
                case 0: Double(bitPattern: dice.next())
                case 1: Double(dice.below(1_000_000)) / 1_000
                default: Double(dice.below(1 << 52)) / Double(1 + dice.below(1_000))
                }
            guard value.isFinite else { continue }
            let text = dice.below(2) == 0 ? value.description : value.description.replacing(".", with: ",")
            #expect(try number(text) == value, "seed \(seed), round \(round): \(text)")
        }
    }
}
