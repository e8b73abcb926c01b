import PeerLearningCore
import Testing

@Suite("Texts")
struct TextCatalogueTests {
    @Test(
        "C5: a count chooses the Russian plural form by the rules of CLDR",
        arguments: [
            (0, "0 рецензий"), (1, "1 рецензия"), (2, "2 рецензии"), (4, "4 рецензии"), (5, "5 рецензий"),
            (11, "11 рецензий"),
            (12, "12 рецензий"), (14, "14 рецензий"), (21, "21 рецензия"), (22, "22 рецензии"), (111, "111 рецензий"),
            (101, "101 рецензия"), (1_002, "1002 рецензии"),
        ])
    func russianPlural(count: Int, words: String) {
        let texts = TextCatalogue([.russian: ["n": "{count|# рецензия|# рецензии|# рецензий}"]])
        #expect(texts.text(Message("n", ["count": .number(count)]), in: .russian) == words)
    }

    @Test(
        "C5: a count chooses the English plural form",
        arguments: [(0, "0 reviews"), (1, "1 review"), (21, "21 reviews")])
    func englishPlural(count: Int, words: String) {
        let texts = TextCatalogue([.english: ["n": "{count|# review|# reviews}"]])
        #expect(texts.text(Message("n", ["count": .number(count)]), in: .english) == words)
    }

    @Test("C5: figures have a comma in Russian and a point in English")
    func decimals() {
        let texts = TextCatalogue([.english: ["n": "{x}"], .russian: ["n": "{x}"]])
        let message = Message("n", ["x": .decimal(66.666_67, digits: 1)])
        #expect(texts.text(message, in: .english) == "66.7")
        #expect(texts.text(message, in: .russian) == "66,7")
        #expect(texts.decimal(-0.04, digits: 1, in: .english) == "0.0")
        #expect(texts.decimal(-1.25, digits: 1, in: .english) == "−1.3")
        #expect(texts.decimal(1.005, digits: 0, in: .english) == "1")
        #expect(texts.decimal(.infinity, digits: 2, in: .english) == "inf")
    }

    @Test("C5: a message within a message is said in the same language")
    func nested() {
        let refusal = Message(
            "refusal.wrongPhase",
            ["now": .message(WorkshopPhase.review.name), "needed": .message(WorkshopPhase.setup.name)])
        #expect(
            TextCatalogue.core.text(refusal, in: .russian)
                == "Сейчас этап «рецензирование», а для этого действия нужен этап «подготовка».")
    }

    @Test("C5: a regional tag is read as its language, an unknown one as the fallback, an unknown key as itself")
    func fallbacks() {
        #expect(TextCatalogue.core.text("phase.review", in: "ru-RU") == "рецензирование")
        #expect(TextCatalogue.core.text("phase.review", in: "fr") == "review")
        #expect(TextCatalogue.core.text("no.such.key", in: .english) == "no.such.key")
    }

    @Test("C5: an embedder can replace any text")
    func replaced() {
        var texts = TextCatalogue.core
        texts.replace("phase.submission", in: .english, with: "hand-in")
        #expect(texts.text("phase.submission", in: .english) == "hand-in")
        #expect(texts.text("phase.submission", in: .russian) == "сдача работ")
    }

    @Test("C5: a text with an open brace or an unknown gap is said as it is")
    func oddTemplates() {
        let texts = TextCatalogue([.english: ["a": "x {y", "b": "{who} came"]])
        #expect(texts.text("a", in: .english) == "x {y")
        #expect(texts.text("b", in: .english) == "{who} came")
    }

    @Test("C5: every text of the core stands in both languages with the same gaps")
    func parity() {
        #expect(TextCatalogue.core.keys(in: .english) == TextCatalogue.core.keys(in: .russian))
        for key in TextCatalogue.core.keys(in: .english) {
            #expect(gaps(key, in: .english) == gaps(key, in: .russian), "\(key.rawValue)")
        }
    }

    private func gaps(_ key: TextKey, in language: Language) -> Set<Substring> {
        let template = TextCatalogue.core.template(key, in: language) ?? ""
        return Set(
            template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first
            }
            .compactMap { $0.split(separator: "|").first })
    }
}
