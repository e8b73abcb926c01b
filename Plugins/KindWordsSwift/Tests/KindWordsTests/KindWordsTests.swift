import KindWordsRules
import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Test(arguments: ScoringRuleConformance.laws)
func `the rule keeps every law`(_ law: RuleLaw) async throws {
    try await ScoringRuleConformance.check(law, RuleTrial([KindWords()]))
}

@Test func `the rule pays the author of what helped`() {
    let event = ScoringEvent(
        .commentRated, at: Instant(milliseconds: 0), by: "ada", for: "bo", about: "comment-1", in: "cohort",
        traits: [.useful])
    #expect(KindWords().awards(in: ScoringContext(event)).map(\.person) == ["bo"])
}
