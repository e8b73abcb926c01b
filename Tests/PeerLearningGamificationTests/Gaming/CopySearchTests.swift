import PeerLearningCore
import PeerLearningGamification
import Testing

@Suite("N7: Copied reviews and comments")
struct CopySearchTests {
    private let review = """
        Программа работает верно, но названия переменных трудно понять. Попробуйте разбить длинную функцию на три коротких \
        и добавить к каждой пример. Тесты проверяют только простой случай: что будет, если список пуст?
        """
    private let english = """
        The introduction says clearly what you want to find out, yet the method leaves open how you chose the people. \
        Please say how many declined and why. The second chart would be easier to read with the same scale as the first.
        """

    private struct Text {
        let by: PersonID
        let about: String
        let text: String
        var traits: Set<ScoringTrait> = []
    }

    private func report(_ texts: [Text], quoted: [String] = []) -> GamingReport {
        let events = texts.enumerated().map { place, text in
            ScoringEvent(
                place % 2 == 0 ? .reviewed : .commented, position: Int64(place),
                at: Instant(milliseconds: Int64(place)),
                by: text.by, about: text.about, in: "cohort", traits: text.traits)
        }
        let words = Dictionary(texts.enumerated().map { (Int64($0), $1.text) }) { first, _ in first }
        return GamingReport(of: events, in: "cohort", texts: words, quoted: quoted)
    }

    @Test("N7: a review that is nearly what somebody else wrote is a copy, in Russian and English, whatever case and ё")
    func copies() {
        for text in [review, english] {
            let changed = text.uppercased().replacing("ТРЁХ", with: "трех") + " Удачи!"
            let found = report([Text(by: "ada", about: "r1", text: text), Text(by: "bo", about: "r2", text: changed)])
                .findings
            #expect(found.map(\.kind) == [.copiedText])
            #expect(found.first?.people == ["bo", "ada"] && found.first?.subjects == ["r2"])
        }
    }

    @Test("N7: other words on the same theme, short thanks and a later version of one's own review are no copies")
    func honest() {
        let other = """
            Код правильный, однако имена мало говорят о смысле. Я бы вынес проверку ввода в отдельную функцию, а для пустого \
            списка написал ещё один тест, потому что сейчас программа на нём останавливается.
            """
        #expect(
            report([
                Text(by: "ada", about: "r1", text: review), Text(by: "bo", about: "r2", text: other),
                Text(by: "cy", about: "r3", text: "Спасибо, очень помогло!"),
                Text(by: "di", about: "r4", text: "Спасибо, очень помогло!"),
                Text(by: "ada", about: "r1", text: review + " И ещё одно.", traits: [.again]),
            ]).findings == [])
    }

    @Test("N7: what all may quote and what many people write counts for nothing")
    func quoted() {
        let two = [Text(by: "ada", about: "r1", text: review), Text(by: "bo", about: "r2", text: review)]
        #expect(report(two).findings.count == 1)
        #expect(report(two, quoted: [review]).findings == [])
        let many = (0..<6).map { Text(by: PersonID("p\($0)"), about: "r\($0)", text: review) }
        #expect(report(many).findings == [])
    }

    @Test("N7: one text under three works is told, under two it is not")
    func repeated() {
        let texts = (0..<3).map { Text(by: "ada", about: "r\($0)", text: english) }
        #expect(report(Array(texts.prefix(2))).findings == [])
        let found = report(texts).findings
        #expect(found.map(\.kind) == [.repeatedText] && found.first?.count == 3)
        #expect(
            TextCatalogue.gaming.text(found[0].message, in: .russian)
                == "Один человек написал почти одно и то же под разными работами: 3 текста. Среди всех пар текстов "
                + "настолько похожа лишь одна из 1. Проверьте, подходят ли эти слова к каждой работе.")
    }
}
