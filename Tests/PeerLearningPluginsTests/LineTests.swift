import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit
import PeerLearningTesting
import Testing

@testable import PeerLearningPlugins

@Suite struct LineTests {
    private static func written(_ value: WireValue) -> [UInt8] {
        var writer = WireWriter()
        writer.put(value)
        return writer.bytes
    }

    private static func random(_ chance: inout SeededGenerator, depth: Int = 0) -> WireValue {
        let texts = ["", "a", "\u{2028}\"\\\n\u{0}", "Привет 🏴‍☠️", String(repeating: "x", count: 40)]
        switch chance.below(depth > 3 ? 5 : 7) {
        case 0: return .null
        case 1: return .flag(chance.below(2) == 0)
        case 2: return .whole(Int(truncatingIfNeeded: chance.next() >> UInt64(chance.below(64))))
        case 3: return .number(Double(chance.below(1_000_000)) / 1_024 + 0.0001)
        case 4: return .text(texts[chance.below(texts.count)])
        case 5: return .list((0..<chance.below(4)).map { _ in random(&chance, depth: depth + 1) })
        case _:
            return .object((0..<chance.below(4)).map { WireMember("m\($0)", random(&chance, depth: depth + 1)) })
        }
    }

    @Test func `C2: what is written is read again, and garbled lines crash nothing`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let value = Self.random(&chance)
            var bytes = Self.written(value)
            #expect(try WireReader.value(of: bytes) == value, "seed \(seed)")
            #expect(!bytes.contains(0x0A))
            guard !bytes.isEmpty else { continue }
            for _ in 0..<4 { bytes[chance.below(bytes.count)] = UInt8(truncatingIfNeeded: chance.next()) }
            _ = try? WireReader.value(of: bytes)
        }
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\"}", "NaN", "Infinity", "-", "01", "1.", "1e", "1e999", "\"\u{1}\"", "\"\\x\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"", "\"", "tru", "1 2", "[", "{\"a\":1,}", "'a'", "+1", ".5", "\"\\u12\"",
    ])
    func `C2: what is no JSON is refused`(_ line: String) {
        #expect(throws: WireReader.Fault.self) { try WireReader.value(of: Array(line.utf8)) }
    }

    @Test func `C2: a text that is not UTF-8 and a value that is too deep are refused`() {
        #expect(throws: WireReader.Fault.self) { try WireReader.value(of: [0x22, 0xFF, 0x22]) }
        #expect(throws: WireReader.Fault.self) { try WireReader.value(of: [UInt8](repeating: 0x5B, count: 100_000)) }
    }

    @Test func `C2: escapes, pairs and large numbers are read as RFC 8259 has them`() throws {
        let line = #"{"a":"\u00e9\ud83d\ude00\/\b","b":9223372036854775807,"c":-12.5e-1,"d":18446744073709551616}"#
        let value = try WireReader.value(of: Array(line.utf8))
        #expect(value["a"]?.text == "é😀/\u{8}")
        #expect(value["b"]?.whole == .max)
        #expect(value["c"]?.number == -1.25)
        #expect(value["d"]?.number == 18_446_744_073_709_551_616)
    }

    @Test func `C2: lines end at line feeds and nowhere else, however they come`() throws {
        let text = Array("one\u{2028}two\u{85}\nthree\r\n\nfour".utf8)
        for size in 1...text.count {
            var splitter = LineSplitter(limit: 100)
            var lines: [[UInt8]] = []
            for start in stride(from: 0, to: text.count, by: size) {
                lines += try splitter.take(text[start..<min(text.count, start + size)])
            }
            #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one\u{2028}two\u{85}", "three", ""])
            #expect(!splitter.isAtStart)
        }
        var short = LineSplitter(limit: 3)
        #expect(throws: LineSplitter.Overflow.self) { try short.take(Array("four".utf8)) }
    }

    @Test func `C2: an event goes through a line as it is`() throws {
        for context in ScoringContext.samples(count: 200, seed: 4) {
            var writer = WireWriter()
            context.put(into: &writer)
            var expected = context
            expected.event.position = 0
            #expect(try ScoringContext(WireReader.value(of: writer.bytes)) == expected)
        }
    }

    @Test func `C2: a plugin sees aliases, the same for the same, and only what it declared`() async throws {
        let seen = Seen()
        let host = try await PluginHost("listener", Plugins.setup()) { Listener(seen: seen) }
        _ = await host.answers(about: [
            .rated(figures: [.words: 3, .timesByActor: 4, .streak: 5], text: "secret"), .rated(by: "bo", for: "ada"),
        ])
        let lines = await seen.lines
        let first = try WireReader.value(of: try #require(lines.first))
        let second = try WireReader.value(of: try #require(lines.last))
        #expect(first["actor"] == second["recipient"])
        #expect(first["recipient"] == second["actor"])
        #expect(first["actor"] != first["recipient"])
        #expect(first["figures"]?.members?.map(\.name) == ["words"])
        #expect(first["text"] == nil)
        let all = lines.map { String(decoding: $0, as: UTF8.self) }.joined()
        for hidden in ["ada", "\"bo\"", "comment-1", "cohort\":\"cohort", "secret"] { #expect(!all.contains(hidden)) }
    }

    @Test func `C2: words reach a plugin that needs them where the host allows it`() async throws {
        for mayRead in [false, true] {
            let seen = Seen()
            var setup = Plugins.setup()
            setup.mayReadText = mayRead
            let host = try await PluginHost("listener", setup) { Listener(seen: seen, needs: #"["text","counts"]"#) }
            _ = await host.answers(about: [.rated(figures: [.timesByActor: 4, .streak: 5], text: "secret")])
            let first = try WireReader.value(of: try #require(await seen.lines.first))
            #expect(first["text"]?.text == (mayRead ? "secret" : nil))
            #expect(first["figures"]?.members?.map(\.name) == ["times-by-actor"])
        }
    }
}

/// What a plugin has been told.
private actor Seen {
    var lines: [[UInt8]] = []

    func add(_ bytes: [UInt8]) -> Int {
        let all = bytes.split(separator: 0x0A).map(Array.init)
        lines += all.dropFirst().dropLast()
        return all.count - 2
    }
}

/// A plugin without a process that awards nothing.
private struct Listener: PluginChannel {
    let seen: Seen
    var needs = "[]"

    func exchange(_ request: PluginRequest) async throws(PluginFailure) -> [[UInt8]] {
        guard request.lines > 1 else {
            let rule = #"{"name":"listener","version":1,"needs":\#(needs)}"#
            return [Array(#"{"plugin":{"name":"listener","protocol":1,"rules":[\#(rule)]}}"#.utf8)]
        }
        let count = await seen.add(request.bytes)
        return [[UInt8]](repeating: Array("[]".utf8), count: count) + [Array(#"{"end":1}"#.utf8)]
    }

    func end() async {}
}
