import PeerLearning
import Testing

@testable import PeerLearningReports

@Suite("M12: writing CSV")
struct CSVWriterTests {
    private func written(_ dialect: CSVDialect = .standard, _ body: (inout CSVWriter) -> Void) -> [UInt8] {
        var writer = CSVWriter(columns: ["a", "b"], in: dialect)
        body(&writer)
        return writer.take()
    }

    @Test("M12: what a Russian Excel opens has a byte order mark, semicolons and a decimal comma")
    func russian() {
        let bytes = written(.russianExcel) { csv in
            csv.text("Анна; Б")
            csv.number(-62.25)
            csv.endRow()
        }
        #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n\"Анна; Б\";-62,25\r\n".utf8))
        let table = CSVTable(columns: ["a"], rows: [[.figure(1.5)]], dialect: .russianExcel)
        #expect(table.text == "\u{FEFF}a\r\n1,50\r\n")
    }

    @Test(
        "M12: a number has as few digits as tell it from every other, and is never a formula",
        arguments: [
            (70, "70"), (-0.5, "-0.5"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e-7, "1e-07"),
            (1e300, "1e+300"), (.nan, ""), (.infinity, ""),
        ] as [(Double, String)])
    func numbers(value: Double, text: String) {
        let bytes = written { csv in
            csv.number(value)
            csv.number(nil)
            csv.endRow()
        }
        #expect(bytes == Array("a,b\r\n\(text),\r\n".utf8))
        #expect(!value.isFinite || Double(text) == value)
    }

    @Test(
        "M12: an identifier that is a number stays one, any other is kept from being a formula",
        arguments: [
            ("-7", "-7"), ("7", "7"), ("-7+1", "'-7+1"), ("-", "'-"), ("=7", "'=7"), ("@anna", "'@anna"),
            ("a,b", "\"a,b\""), ("anna-1", "anna-1"), (" =1", "' =1"), ("--7", "'--7"), ("", ""),
        ])
    func identifiers(name: String, field: String) {
        let bytes = written { csv in
            csv.identifier(name)
            csv.count(-3)
            csv.endRow()
        }
        #expect(bytes == Array("a,b\r\n\(field),-3\r\n".utf8))
    }

    @Test("M12: what has been taken is not written again, and rows go on behind it")
    func takes() {
        var writer = CSVWriter(columns: ["a"])
        #expect(writer.take() == Array("a\r\n".utf8))
        #expect(writer.count == 0)
        writer.text("x")
        #expect(writer.count == 1)
        writer.endRow()
        #expect(writer.take() == Array("x\r\n".utf8))
    }
}
