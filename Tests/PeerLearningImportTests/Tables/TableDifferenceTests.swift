import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("M13: the reader of tables against a plain one")
struct TableDifferenceTests {
    private static let letters: [Unicode.Scalar] = Array(",;\t\"\"\"\"\n\n\r aбя\u{A0}\u{2003}1€😀".unicodeScalars)

    private func soup(_ dice: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        if dice.below(3) > 0 {
            text.append(contentsOf: ["x,y\n", "x;y\r", "\r\nx\ty\r\n"][dice.below(3)].unicodeScalars)
        }
        for _ in 0..<dice.below(30) { text.append(Self.letters[dice.below(Self.letters.count)]) }
        return String(text)
    }

    private func read(_ bytes: [UInt8]) -> Table? { try? TableReader().read(bytes) }

    @Test("M13: it says the same of any text, cell by cell and line by line", arguments: 1...8 as ClosedRange<UInt64>)
    func soup(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<2_000 {
            let text = soup(&dice)
            let plain = PlainTableReader.rows(of: text, PlainTableReader.delimiter(of: text))
            let table = read(Array(text.utf8))
            let rows = table.map { table in
                [table.columns] + table.rows.map(\.cells)
            }
            #expect(rows == plain?.map(\.cells), "seed \(seed), round \(round): \(text.debugDescription)")
            let lines = plain?.dropFirst().map(\.line)
            #expect(table?.rows.map(\.line) == lines, "seed \(seed), round \(round): \(text.debugDescription)")
            accepted += table == nil ? 0 : 1
        }
        #expect(accepted > 100, "seed \(seed)")
    }

    @Test("M13: what was written is read, whatever the encoding, the separator and the line ends", arguments: 1...6)
    func written(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let sign = [",", ";", "\t"][dice.below(3)]
            let end = ["\n", "\r\n", "\r"][dice.below(3)]
            var (text, expected, line) = ("one\(sign)two" + end, [Table.Row](), 2)
            for _ in 0..<dice.below(20) {
                for _ in 0..<dice.below(8) / 6 { (text, line) = (text + end, line + 1) }
                let cells = (0..<2).map { column in column == 0 ? "№\(dice.below(99))" : cell(&dice, end) }
                expected.append(Table.Row(line: line, cells: cells))
                text += cells.map { written($0, &dice) }.joined(separator: sign) + end
                line +=
                    1 + cells.reduce(0) { $0 + $1.split(separator: end, omittingEmptySubsequences: false).count - 1 }
            }
            let (bytes, name) = encoded(text, dice.below(4))
            let table = try #require(read(bytes), "seed \(seed), round \(round): \(text.debugDescription)")
            #expect(table.rows == expected, "seed \(seed), round \(round): \(text.debugDescription)")
            #expect(expected.isEmpty || table.dialect.encoding == name, "seed \(seed), round \(round)")
            #expect(table.dialect.delimiter == Character(sign))
        }
    }

    private func cell(_ dice: inout SeededGenerator, _ end: String) -> String {
        let parts = ["Анна", "б,в", "г;д", "е\tж", "say \"no\"", "a\(end)b", "1,5", "", "ё", "€"]
        return (0...dice.below(3)).map { _ in parts[dice.below(parts.count)] }.joined(separator: "·")
    }

    private func written(_ cell: String, _ dice: inout SeededGenerator) -> String {
        let mustQuote = cell.unicodeScalars.contains { ",;\t\"\r\n".unicodeScalars.contains($0) }
        guard mustQuote || dice.below(2) == 0 else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\"" + (dice.below(3) == 0 ? " " : "")
    }

    private func encoded(_ text: String, _ way: Int) -> ([UInt8], String) {
        switch way {
        case 0: return (Array(text.utf8), "UTF-8")
        case 1:
            let page = (UInt8.min...UInt8.max).map { ($0, CodePage.windows1251.scalar($0)) }
            let bytes = Dictionary(page.map { ($0.1, $0.0) }) { first, _ in first }
            return (text.unicodeScalars.map { bytes[$0] ?? 63 }, "windows-1251")
        case 2: return ([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "UTF-16")
        default: return ([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, "UTF-16")
        }
    }

    @Test(
        "M13: bytes of any kind are read or refused with a line that there is", arguments: 1...8 as ClosedRange<UInt64>)
    func noise(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        for round in 0..<1_000 {
            var bytes = (0..<dice.below(60)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            if dice.below(2) == 0 {
                bytes = [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]][dice.below(3)] + bytes
            }
            if dice.below(2) == 0 { bytes = bytes.map { $0 % 64 } }
            do throws(TableError) {
                let table = try TableReader().read(bytes)
                var names = NameIndex()
                for column in -1...table.columns.count {
                    _ = table.numbers(in: column, naming: &names)
                    for row in -1...table.count { _ = (table.text(row, column), try? table.number(row, column)) }
                }
            } catch {
                let most = 1 + bytes.count { $0 == 10 || $0 == 13 }
                #expect((1...most).contains(error.line), "seed \(seed), round \(round): \(bytes)")
                #expect(!error.description.contains("{"), "\(error)")
            }
        }
    }

    @Test("M13: a table cut short anywhere is read up to there, or refused")
    func cut() {
        let whole = Array("\u{FEFF}id;имя\r\n1;\"А \"\"Б\"\"\r\nВ\"\r\n\r\n2;€\r\n".utf8)
        for length in 0..<whole.count {
            guard let table = read(Array(whole.prefix(length))) else { continue }
            #expect(table.count <= 2 && table.columns.count <= 2, "cut at \(length)")
        }
    }
}
