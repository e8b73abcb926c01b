import PeerLearningCore
import Testing

@Suite("N5: The balance of a talk")
struct TalkBalanceTests {
    private let five: [PersonID] = ["ada", "bob", "cyd", "dan", "eve"]

    private func turn(_ speaker: PersonID, _ words: Int, answers: PersonID? = nil) -> TalkTurn {
        TalkTurn(speaker: speaker, words: words, answers: answers)
    }

    /// Ada says 60 of 100 words in eight turns of five people; Eve says nothing, nobody answers Dan.
    private var oneSided: [TalkTurn] {
        [
            turn("ada", 20), turn("bob", 10, answers: "ada"), turn("ada", 20, answers: "bob"),
            turn("cyd", 10, answers: "bob"), turn("dan", 10, answers: "ada"), turn("ada", 20, answers: "cyd"),
            turn("bob", 5, answers: "cyd"), turn("dan", 5, answers: "cyd"),
        ]
    }

    @Test("N5: each person has their part of the words and of the turns, and the answers they got")
    func shares() {
        let balance = TalkBalance(of: oneSided, among: five)
        #expect(balance.shareOfWords("ada") == 0.6)
        #expect(balance.shareOfTurns("ada") == 3.0 / 8)
        #expect(balance["ada"]?.answersReceived == 2)
        #expect(balance["dan"]?.answersReceived == 0)
        #expect(balance.shareOfWords("eve") == 0)
        #expect(balance.shareOfWords("stranger") == nil)
    }

    @Test("N5: the Gini coefficient is that of Progress: 0 when equal, (n−1)/n when one has all, nil in silence")
    func gini() throws {
        #expect(TalkBalance.gini(of: [5, 5, 5]) == 0)
        #expect(TalkBalance.gini(of: [0, 0, 9, 0]) == 0.75)
        #expect(TalkBalance.gini(of: []) == nil)
        #expect(TalkBalance.gini(of: [0, 0]) == nil)
        let uneven = try #require(TalkBalance.gini(of: [3, 1, 2]))
        #expect(abs(uneven - 2.0 / 9) < 1e-12)
        let words = try #require(TalkBalance(of: oneSided, among: five).giniOfWords)
        #expect(abs(words - 0.5) < 1e-12)
        let turns = try #require(TalkBalance(of: oneSided, among: five).giniOfTurns)
        #expect(abs(turns - 0.35) < 1e-12)
    }

    @Test("N5: who says more than 2.5 equal shares dominates; exactly that much is not more")
    func dominates() {
        #expect(TalkBalance(of: oneSided, among: five).dominating == ["ada"])
        let half = (0..<4).flatMap { _ in [turn("ada", 50), turn("bob", 50)] }
        #expect(TalkBalance(of: half, among: five).dominating.isEmpty)
        #expect(
            TalkBalance(of: half, among: five, thresholds: TalkThresholds(dominance: 2.4)).dominating == ["ada", "bob"])
    }

    @Test("N5: nobody dominates and nobody is silent between two people, or before the eighth turn")
    func tooSmall() {
        let early = TalkBalance(of: Array(oneSided.dropLast()), among: five)
        #expect(early.dominating.isEmpty)
        #expect(early.silent.isEmpty)
        #expect(early.hint(for: "ada") == nil)
        let monologue = Array(repeating: turn("ada", 100), count: 20)
        #expect(TalkBalance(of: monologue, among: ["ada", "bob"]).dominating.isEmpty)
        #expect(TalkBalance(of: monologue, among: ["ada", "bob", "cyd"]).dominating == ["ada"])
    }

    @Test("N5: never answered is who spoke twice and got no answer by anybody else")
    func neverAnswered() {
        #expect(TalkBalance(of: oneSided, among: five).neverAnswered == ["dan"])
        let toSelf = [turn("ada", 1), turn("ada", 1, answers: "ada")]
        #expect(TalkBalance(of: toSelf, among: five).neverAnswered == ["ada"])
        #expect(TalkBalance(of: [turn("ada", 1)], among: five).neverAnswered.isEmpty)
        let byGuide = toSelf + [turn("guide", 4, answers: "ada")]
        #expect(TalkBalance(of: byGuide, among: five).neverAnswered.isEmpty)
        #expect(TalkBalance(of: byGuide, among: five).turns == 2)
    }

    @Test("N5: each person is hinted at what they can change, kindly, and in both languages")
    func hints() {
        let balance = TalkBalance(of: oneSided, among: five)
        let names: [PersonID: Pseudonym] = ["dan": Pseudonym(number: 7)]
        func say(_ person: PersonID, _ language: Language) -> String? {
            balance.hint(for: person, pseudonyms: names).map { TextCatalogue.core.text($0, in: language) }
        }
        #expect(
            say("ada", .english)
                == "You have said much, and it is worth reading. 1 person has not spoken yet: leave the next word to them."
        )
        #expect(
            say("ada", .russian)
                == "Вы сказали много, и это стоит прочесть. Оставьте следующее слово другим: ещё молчит 1 человек.")
        #expect(
            say("eve", .english)
                == "4 people have spoken so far, and your view is missing. One question is enough to begin.")
        #expect(
            say("eve", .russian)
                == "Пока высказались 4 человека, не хватает вашего взгляда. Для начала достаточно одного вопроса.")
        #expect(
            say("bob", .english)
                == "Nobody has answered 2 contributions of Participant 7 yet. What would you say to them?")
        #expect(
            say("bob", .russian)
                == "Участник 7: 2 записи и пока ни одного ответа. Что бы вы сказали в ответ?")
        #expect(say("dan", .english) == nil)
        #expect(say("stranger", .english) == nil)
    }

    @Test("N5: where everybody has spoken, who dominates is asked to leave room for those who said less")
    func allSpoke() throws {
        let balance = TalkBalance(of: oneSided + [turn("eve", 1, answers: "dan")], among: five)
        let hint = try #require(balance.hint(for: "ada"))
        #expect(
            TextCatalogue.core.text(hint, in: .english)
                == "You have said much, and it is worth reading. Leave the next word to somebody who has said less.")
    }

    @Test("N5 N4: nobody is spoken of whose pseudonym was not given")
    func noPseudonym() {
        #expect(TalkBalance(of: oneSided, among: five).hint(for: "bob") == nil)
    }

    @Test("N5: different people are asked to answer different ones who wait")
    func spread() {
        let people: [PersonID] = ["ada", "bob", "cyd", "dan", "eve", "fay"]
        let waiting = ["ada", "ada", "bob", "bob", "cyd", "cyd", "cyd", "dan", "eve", "fay"].map { turn($0, 10) }
        let names = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, Pseudonym(number: $0)) })
        let balance = TalkBalance(of: waiting, among: people)
        let hints = Set(["dan", "eve", "fay"].compactMap { balance.hint(for: $0, pseudonyms: names) })
        #expect(hints.count == 3)
    }

    @Test("N5: negative, huge and repeated figures have a stated answer", arguments: [Int.min, -1, 0])
    func hostile(words: Int) {
        let balance = TalkBalance(
            of: [turn("ada", words), turn("bob", .max), turn("bob", .max)], among: ["ada", "bob", "bob", "ada"])
        #expect(balance.people == ["ada", "bob"])
        #expect(balance["ada"]?.words == 0)
        #expect(balance["bob"]?.words == .max)
        #expect(balance.shareOfWords("bob") == 1)
        #expect(TalkBalance(of: [], among: []).giniOfWords == nil)
        #expect(TalkBalance(of: [turn("ada", 3)], among: []).hint(for: "ada") == nil)
        #expect(TalkThresholds(dominance: .nan, people: -1, turns: 0) == TalkThresholds(people: 3, turns: 1))
    }
}
