import PeerLearningCore
import PeerLearningGamification
import Testing

@Suite("N7: Files of rules")
struct RuleFileTests {
    private func file(_ json: String) throws -> RuleFile { try RuleFile(json: Array(json.utf8)) }

    private func fault(_ json: String) -> String? {
        do {
            _ = try file(json)
            return nil
        } catch let error as RuleFileError {
            return "\(error.place) \(error.message.key.rawValue)"
        } catch {
            return "\(error)"
        }
    }

    private func rule(_ text: String) -> String {
        """
        {"rules": [{"name": "r", "because": {"en": "x", "ru": "х"}, \(text)}]}
        """
    }

    private func review(words: Double, day: Int = 0) -> ScoringEvent {
        ScoringEvent(
            .reviewed, at: Instant(milliseconds: Int64(day) * 86_400_000), by: "bo", for: "ada", about: "r1",
            in: "cohort", figures: [.words: words, .gain: 2.5])
    }

    @Test func `N7: a rule in a file pays for the events that it describes, in words of two languages`() throws {
        let file = try file(
            """
            {"rules": [
              {"use": "useful-comment", "points": 7, "capPerDay": 12},
              {"name": "long-review", "version": 2, "when": {"kind": "reviewed", "atLeast": {"words": 80}},
               "pay": {"to": "recipient", "points": 2}, "because": {"en": "long", "ru": "длинно"}}],
             "badges": [{"name": "detail", "awards": "long-review", "levels": [5, 1], "title": {"en": "Detail"}},
                        {"name": "week", "for": "streak", "levels": [7]}],
             "holding": {"mutualPraise": 4}, "wallet": {"opening": 2}}
            """)
        #expect(file.rules.map(\.id) == [RuleID("useful-comment", version: 1), RuleID("long-review", version: 2)])
        let awards = file.rules.flatMap { $0.awards(in: ScoringContext(review(words: 80))) }
        #expect(awards.map(\.points) == [2])
        #expect(awards.map(\.person) == ["ada"])
        #expect(awards.first.map { file.texts.text($0.reason, in: .russian) } == "длинно")
        #expect(file.rules.flatMap { $0.awards(in: ScoringContext(review(words: 79))) }.isEmpty)
        #expect(file.badges.map(\.levels) == [[1, 5], [7]])
        #expect(file.holding == HoldingPolicy(mutualPraise: 4, praisePerHour: nil))
        #expect(file.wallet == WalletPolicy(opening: 2, toSubmit: 1))

        let praise = ScoringEvent(
            .commentRated, at: Instant(milliseconds: 0), by: "ada", for: "bo", about: "c", in: "cohort",
            traits: [.useful])
        #expect(file.rules.flatMap { $0.awards(in: ScoringContext(praise)) }.map(\.points) == [7])
    }

    @Test func `N7: a rule may pay by a figure, and once for a day`() throws {
        let file = try file(
            rule(#""when": {"kind": "reviewed"}, "pay": {"points": 3, "times": "gain"}, "once": "day""#))
        let awards = [0, 0, 1].flatMap { day in
            file.rules.flatMap { $0.awards(in: ScoringContext(review(words: 1, day: day))) }
        }
        #expect(awards.map(\.points) == [7, 7, 7])
        #expect(Set(awards.map(\.cause)).count == 2)
    }

    @Test(
        "N7: what is not understood is said with its place",
        arguments: [
            ("[", " ruleFile.notJSON"), ("{}", "rules ruleFile.noRules"),
            (#"{"rules": [], "bages": []}"#, " ruleFile.unknown"),
            (#"{"rules": [{"use": "useful-coment"}]}"#, "rules[1] ruleFile.word"),
            (#"{"rules": [{"use": "welcome"}, {"use": "welcome"}]}"#, "rules[2] ruleFile.twice"),
            (#"{"rules": [{"use": "welcome", "ponits": 3}]}"#, "rules[1] ruleFile.unknown"),
            (#"{"rules": [{"use": "welcome", "points": 2.5}]}"#, "rules[1].points ruleFile.whole"),
            (#"{"rules": [{"use": "welcome", "capPerDay": -1}]}"#, "rules[1].capPerDay ruleFile.whole"),
            (#"{"rules": [{"name": "x"}]}"#, "rules[1] ruleFile.incomplete"),
            (#"{"rules": [3]}"#, "rules[1] ruleFile.object"),
            (#"{"rules": [], "badges": [{"name": "b"}]}"#, "badges[1] ruleFile.badge"),
            (#"{"rules": [], "badges": [{"name": "b", "awards": "none"}]}"#, "badges[1].awards ruleFile.word"),
            (#"{"rules": [], "format": 2}"#, "format ruleFile.whole"),
        ])
    func faults(json: String, expected: String) { #expect(fault(json) == expected) }

    @Test(
        "N7: words that are none of the vocabulary are named with those that are",
        arguments: [
            (#""when": {"kind": "comment-ratd"}, "pay": {"points": 1}"#, "rules[1].when.kind ruleFile.word"),
            (#""when": {"with": ["usefull"]}, "pay": {"points": 1}"#, "rules[1].when.with[1] ruleFile.word"),
            (#""when": {"atLeast": {"word": 1}}, "pay": {"points": 1}"#, "rules[1].when.atLeast ruleFile.word"),
            (#""when": {}, "pay": {"to": "me", "points": 1}"#, "rules[1].pay.to ruleFile.word"),
            (#""when": {}, "pay": {}"#, "rules[1].pay ruleFile.noPoints"),
            (#""when": {}, "pay": {"points": "many"}"#, "rules[1].pay.points ruleFile.number"),
        ])
    func vocabulary(text: String, expected: String) { #expect(fault(rule(text)) == expected) }

    @Test func `C5: every fault has words in both languages`() {
        #expect(TextCatalogue.ruleFiles.keys(in: .english) == TextCatalogue.ruleFiles.keys(in: .russian))
    }
}
