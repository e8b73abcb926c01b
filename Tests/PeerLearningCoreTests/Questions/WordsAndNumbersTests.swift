import PeerLearningCore
import Testing

@Suite("M2: Words, numbers and regions")
struct WordsAndNumbersTests {
    /// Expected by `compare_string_with_wildcard` of Moodle's short answers.
    @Test(arguments: [
        ("frog", "frog", true), ("frog", "FROG ", true), ("frog", "frogs", false), ("f*g", "fog", true),
        ("f*g", "fg", true), ("f*g", "foggy", false), ("*", "anything", true), ("*", "", true),
        ("*frog*", "a frog is", true), ("**frog", "frog", true), ("2\\*2", "2*2", true), ("2\\*2", "2x2", false),
        ("a*b*c", "a1b2b3c", true), ("a*b*c", "acb", false), ("", "", true), ("", "x", false), ("a\\b", "a\\b", true),
        ("\\", "\\", true), ("*ёж", "Большой ЁЖ", true), ("cafe\u{301}", "café", true), ("a*a*a*a", "aaa", false),
        ("*ab", "aab", true), ("*ab*ab", "abab", true), ("*ab*ab", "ab", false),
    ])
    func `M2: a short answer agrees with a pattern as Moodle says`(pattern: String, words: String, agrees: Bool) {
        #expect(TextPattern(pattern).agrees(with: words) == agrees)
    }

    @Test func `M2: upper and lower case differ where a pattern says so`() {
        #expect(!TextPattern("Paris", letterCase: .matters).agrees(with: "paris"))
        #expect(TextPattern("Paris", letterCase: .matters).agrees(with: "Paris"))
    }

    @Test func `M2: a pattern of many asterisks ends, where trying every way would not`() {
        let pattern = TextPattern(String(repeating: "*a", count: 500))
        #expect(!pattern.agrees(with: String(repeating: "a", count: 400) + String(repeating: "b", count: 1_600)))
    }

    @Test(arguments: [
        (NumberTolerance.exact, 0.3, 0.1 + 0.2, true), (.exact, 0.1 + 0.2, 0.3, true), (.exact, 1.6e-19, 0, false),
        (.exact, 5, 5.000_1, false),
        (.absolute(0.5), 10, 10.5, true), (.absolute(0.5), 10, 10.51, false), (.absolute(0.5), 10, 9.5, true),
        (.relative(0.1), -100, -90, true), (.relative(0.1), -100, -110, true), (.relative(0.1), -100, -89, false),
        (.relative(0.1), 0, 0.01, false), (NumberTolerance(.geometric, below: 1, above: 1), 10, 20, true),
        (NumberTolerance(.geometric, below: 1, above: 1), 10, 5, true),
        (NumberTolerance(.geometric, below: 1, above: 1), 10, 4.9, false),
        (NumberTolerance(.absolute, below: 1, above: 2, bounds: .excluded), 10, 12, false),
        (NumberTolerance(.absolute, below: 1, above: 2, bounds: .lowerIncluded), 10, 9, true),
        (NumberTolerance(.absolute, below: 1, above: 2, bounds: .lowerIncluded), 10, 12, false),
        (NumberTolerance(.absolute, below: 1, above: 2, bounds: .upperIncluded), 10, 9, false),
        (.exact, .nan, 1, false), (.exact, 1, .infinity, false),
    ])
    func `M2: a number is near enough as its tolerance says`(
        tolerance: NumberTolerance, wanted: Double, given: Double, allowed: Bool
    ) {
        #expect(tolerance.allows(given, insteadOf: wanted) == allowed)
    }

    @Test func `M2: of several numbers the first that agrees says what an answer is worth, as in GIFT`() throws {
        let part = try Interaction("RESPONSE", .textEntry, entry: .number)
        let key = AnswerKey(
            .numbers, weight: 2, numbers: [NumberKey(1_822), NumberKey(1_820...1_824, worth: 0.5)])
        let question = try Question("q", prompt: "When?", [part], keys: ["RESPONSE": key])
        let scores = try [1_822.0, 1_820, 1_824, 1_825].map { try question.score(Answer([.number($0)])).score }
        #expect(scores == [2, 1, 1, 0])
    }

    @Test(arguments: [
        ("3,14", 3.14), ("3.14", 3.14), ("−2", -2), ("-2", -2), (" 1 000,5 ", 1_000.5), ("1\u{a0}000", 1_000),
        ("1,234.5", 1_234.5), ("1.234,5", 1_234.5), ("-1.000.000,25", -1_000_000.25), ("6,02e23", 6.02e23), ("+7", 7),
    ])
    func `M2: numbers are read as people write them, in Russian too`(words: String, number: Double) {
        #expect(AnswerItem.number(written: words) == .number(number))
    }

    @Test(arguments: [
        "", "three", "1/2", "nan", "inf", "0x10", "1e999", "--1", "1,2,3", "٣", String(repeating: "1", count: 99),
    ])
    func `M2: what is no number is not read as one`(words: String) {
        #expect(AnswerItem.number(written: words) == nil)
    }

    @Test func `M2: points lie in regions, edges included`() {
        let square = PictureRegion.polygon([.init(x: 0, y: 0), .init(x: 4, y: 0), .init(x: 4, y: 4), .init(x: 0, y: 4)])
        #expect(square.contains(x: 2, y: 2) && square.contains(x: 0, y: 0) && square.contains(x: 4, y: 2))
        #expect(!square.contains(x: 5, y: 2) && !square.contains(x: -1, y: 4))
        let arrow = PictureRegion.polygon([
            .init(x: 0, y: 0), .init(x: 10, y: 5), .init(x: 0, y: 10), .init(x: 4, y: 5),
        ])
        #expect(!arrow.contains(x: 2, y: 5) && arrow.contains(x: 6, y: 5))
        #expect(PictureRegion.ellipse(x: 0, y: 0, horizontal: 4, vertical: 2).contains(x: 4, y: 0))
        #expect(!PictureRegion.ellipse(x: 0, y: 0, horizontal: 4, vertical: 2).contains(x: 3, y: 2))
        #expect(PictureRegion.rectangle(left: 9, top: 9, right: 1, bottom: 1).contains(x: 5, y: 9))
        #expect(PictureRegion.everywhere.contains(x: -1e9, y: 1e9))
    }

    @Test func `M2: words of an answer are put aside and read again`() {
        let response = Answer(["A": [.text("one")], "B": [.text("two"), .option("x")]])
        var count = 0
        let (kept, words) = response.puttingWordsAside {
            count += 1
            return DocumentID("d\(count)")
        }
        #expect(kept["A"] == [.document("d1")] && kept["B"] == [.document("d2"), .option("x")])
        #expect(words.map(\.words) == ["one", "two"])
        #expect(kept.reading(["d1": "one", "d2": "two"]) == response)
        #expect(kept.reading([:]) == kept)
    }
}
