import Testing

@testable import PeerLearningImport

@Suite("JSON from strangers")
struct JSONValueTests {
    private func read(_ text: String) -> JSONValue? { try? JSONValue.read(Array(text.utf8), named: "a.json") }

    @Test("C4: values are read as they are meant, whatever is escaped")
    func readsValues() throws {
        let value = try #require(
            read(#"{"a": [1, -2.5e1, true, null, "x"], "b": {"c": " Ё\n\"\\\/\u0416\uD83D\uDE00\t "}, "d": 1}"#)
        )
        #expect(value["a"]?.list.map(\.number) == [1, -25, 1, nil, nil])
        #expect(value["b"]?["c"]?.text == "Ё\n\"\\/Ж😀")
        #expect(value["d"]?.number == 1)
        #expect(value["a"]?.list.map(\.truth) == [true, nil, true, nil, nil])
        #expect(value["absent"] == nil && value.members.count == 3)
        #expect(read("\u{FEFF}[]")?.list.isEmpty == true)
    }

    @Test(
        "C4: what is no JSON is refused",
        arguments: [
            "", "1", "{", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "[01]", "[1.]", "[.5]", "[+1]", "[1e]",
            "[tru]",
            "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\u{1}\"]", "[1] 2", "[-]", "[\"\\", "[\"\\u", "['a']", "[1 2]",
        ])
    func refuses(_ text: String) { #expect(read(text) == nil) }

    @Test("C4: nesting and the number of values have limits")
    func limits() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nested(128)) != nil && read(nested(129)) == nil)
        func flat(_ count: Int) -> String { "[" + String(repeating: "0,", count: count - 1) + "0]" }
        #expect(read(flat(99_999)) != nil && read(flat(100_000)) == nil)
        #expect(read("[\"\(String(repeating: "[,\\\"", count: 100_000))\"]") != nil)
    }
}
