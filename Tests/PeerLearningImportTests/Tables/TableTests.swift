import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Tables of people")
struct TableTests {
    private func table(_ text: String) throws(TableError) -> Table { try TableReader().read(Array(text.utf8)) }

    private func fault(_ text: String) -> TableError? {
        do throws(TableError) {
            _ = try table(text)
            return nil
        } catch {
            return error
        }
    }

    @Test("M13: commas, semicolons and tabs are told apart by the heading", arguments: [",", ";", "\t"])
    func readsDelimiters(_ sign: String) throws {
        let table = try table("id\(sign)name\n1\(sign)\"Ann\(sign) B\"\n")
        #expect(table.dialect == Table.Dialect(encoding: "UTF-8", delimiter: Character(sign)))
        #expect(table.columns == ["id", "name"])
        #expect(table.rows == [Table.Row(line: 2, cells: ["1", "Ann\(sign) B"])])
    }

    @Test("M13: a byte order mark, line ends of Windows and a missing last line end make no difference")
    func readsVariants() throws {
        let plain = try table("id,name\n1,Ann\n")
        let other = try TableReader().read([0xEF, 0xBB, 0xBF] + Array("id,name\r\n1,Ann".utf8))
        #expect(other.columns == plain.columns && other.rows == plain.rows && other.dialect == plain.dialect)
        #expect(try table("id,name,email\n1,Ann,").rows.first?.cells == ["1", "Ann", ""])
    }

    @Test("M13: windows-1251 is recognised, and said")
    func readsWindows1251() throws {
        let bytes = Array("id;name\n1;".utf8) + [0xC0, 0xED, 0xED, 0xE0]
        let table = try TableReader().read(bytes)
        #expect(table.rows.first?.cells == ["1", "Анна"])
        #expect(table.dialect.encoding == "windows-1251")
        #expect(table.note.message.arguments["encoding"] == .text("windows-1251"))
    }

    @Test("M13: UTF-16 is read with letters of two units, and half of one is no letter")
    func readsUTF16() throws {
        let units = Array("id\n😀a\n".utf16) + [0xD83D, 98, 10, 0xDE00, 10]
        let little = try TableReader().read([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        let big = try TableReader().read([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
        for table in [little, big] {
            #expect(table.rows.map(\.cells) == [["😀a"], ["\u{FFFD}b"], ["\u{FFFD}"]])
            #expect(table.dialect.encoding == "UTF-16")
        }
    }

    @Test("M13: what is not well-formed UTF-8 is taken for windows-1251, as Swift would say", arguments: 1...4)
    func tellsUTF8(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let heads: [UInt8] = [0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0x61]
        let tails: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
        for round in 0..<3_000 {
            let bytes =
                [UInt8(ascii: "a"), heads[dice.below(12)]] + (0..<dice.below(4)).map { _ in tails[dice.below(8)] }
            let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
            let table = try TableReader().read(bytes)
            #expect(
                table.dialect.encoding == (isUTF8 ? "UTF-8" : "windows-1251"), "seed \(seed), round \(round): \(bytes)")
        }
    }

    @Test("M13: quoted cells may hold quotes and line ends, and lines are counted through them")
    func readsQuotes() throws {
        let table = try table("id,name\n1,\"A \"\"B\"\"\nC\"\n\n2,D\n")
        #expect(table.rows.map(\.line) == [2, 5])
        #expect(table.rows.map(\.cells) == [["1", "A \"B\"\nC"], ["2", "D"]])
    }

    @Test("M13: what is wrong with a table is named with its line")
    func namesFaults() {
        #expect(fault("")?.code == "table-empty")
        #expect(fault("\n\n")?.code == "table-empty")
        #expect(fault("id,name\n1,\"Ann\n")?.code == "table-quote-open")
        #expect(fault("id,name\n1,\"Ann\n")?.line == 2)
        #expect(fault("id,name\n1,Ann\n2\n")?.code == "table-cells")
        #expect(fault("id,name\n1,Ann\n2\n")?.line == 3)
        #expect(fault("id,name\n1,Ann,x\n")?.code == "table-cells")
        #expect(fault("id,id\n1,2\n")?.code == "table-column-repeated")
        #expect(fault("id,name\n1,\"A\"n\n")?.code == "table-broken")
        #expect(fault("id\u{0}\n")?.code == "table-encoding")
    }

    @Test("M13: a column is found by its name, and one that is missing is named with those there are")
    func findsColumns() throws {
        let table = try table("Item;Grade;;\n1;2;3;4\n")
        #expect(try table.place(of: "grade") == 1)
        #expect(table.placeIfAny(of: "truth") == nil)
        let error = #expect(throws: TableError.self) { try table.place(of: "truth") }
        #expect(error?.description == "1: There is no column “truth”. There are: “Item”, “Grade”.")
        #expect(table.notes(knowing: ["item"]).map(\.message.arguments) == [["column": .text("Grade")]])
    }

    @Test("M13: a quotation mark that outweighs the rest of the table is named where it stands")
    func namesMarks() {
        #expect(fault("id,name\n1,Ann,x\n2,B\"\n")?.code == "table-quote-open")
        #expect(fault("id,name\n1,Ann,x\n2,B\"\n")?.line == 3)
        #expect(fault("id,name\n1,5\" disk\n")?.code == "table-quote-open")
        #expect(fault("id,name\n1,5\" disk\r\n2,3\" disk\r\n")?.code == "table-broken")
        #expect(fault("id,name\n1,\"a\nb\nc\n")?.line == 2)
    }

    @Test("M13: a table of more bytes than the limit is refused")
    func limited() throws {
        let bytes = Array("id\n1\n".utf8)
        #expect(try TableReader(limit: bytes.count).read(bytes).count == 1)
        let error = #expect(throws: TableError.self) { try TableReader(limit: bytes.count - 1).read(bytes) }
        #expect(error?.code == "table-too-large")
        #expect(TableReader(limit: .max).limit == TableReader.mostBytes)
    }

    @Test("M13: people are read with what the list says about them, in any order of columns")
    func readsPeople() throws {
        let text = """
            Name;ID;roles;timeZone;e-mail;shoe size
            Ann;a1;captain, reviewer;Europe/Moscow;ann@example.org;38
            Bob;b2;;;;
            """
        let list = PeopleTable(try table(text))
        #expect(list.faults.isEmpty)
        #expect(list.people.map(\.id) == ["a1", "b2"])
        #expect(list.people.first?.roles == ["captain", "reviewer"])
        #expect(list.people.first?.timeZone == "Europe/Moscow")
        #expect(list.people.last?.email == nil)
        #expect(list.notes.map(\.message.arguments) == [["column": .text("shoe size")]])
    }

    @Test("M13: Moodle's export of participants is read as it is, in English and Russian")
    func readsMoodle() throws {
        let english = PeopleTable(
            try table("\"First name\",\"Last name\",\"ID number\",\"Email address\",Groups\nAnn,Lee,7,a@b.c,G1\n"))
        let russian = PeopleTable(try table("Имя,Фамилия,\"Адрес электронной почты\",Группы\nАнна,Ли,a@b.c,Г1\n"))
        #expect(english.people.map(\.name) == ["Ann Lee"])
        #expect(english.people.map(\.id) == ["7"])
        #expect(english.people.map(\.group) == ["G1"])
        #expect(russian.people.map(\.name) == ["Анна Ли"])
        #expect(russian.people.map(\.id) == ["a@b.c"])
    }

    @Test("M13: every fault of a list is told, with line and column, and the other rows are read")
    func namesRows() throws {
        let list = PeopleTable(try table("id,name,email\n,Ann,\nb,,\nc,C,nowhere\nd,D,\nd,E,\n"))
        #expect(list.people.map(\.id) == ["d"])
        #expect(
            list.faults.map(\.code.rawValue)
                == ["table-cell-empty", "table-cell-empty", "table-cell-wrong", "table-value-repeated"])
        #expect(list.faults.map(\.line) == [2, 3, 4, 6])
        #expect(list.faults.map(\.column) == ["id", "name", "email", "id"])
    }

    @Test("M13: a list without identifiers or names is refused")
    func needsColumns() throws {
        #expect(PeopleTable(try table("shoe,size\n1,2\n")).faults.map(\.column) == ["id", "name"])
    }
}
