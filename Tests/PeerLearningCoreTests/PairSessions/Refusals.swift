import PeerLearningCore
import Testing

/// Expects that a pair session refuses a command with this reason, and that the reason is said in both languages.
func expectRefusal(
    _ code: Refusal.Code, _ name: String, of command: PairSessionCommand, by standing: Standing,
    in session: PairSession, _ location: SourceLocation = #_sourceLocation
) {
    let refusal = #expect(throws: Refusal.self, sourceLocation: location) {
        try session.decide(command, by: standing)
    }
    guard let refusal else { return }
    expect(refusal, code, name, location)
}

/// Expects this reason, said in both languages.
func expect(
    _ refusal: Refusal, _ code: Refusal.Code, _ name: String, _ location: SourceLocation = #_sourceLocation
) {
    #expect(refusal.code == code, sourceLocation: location)
    #expect(refusal.message.key.rawValue == "refusal.\(name)", sourceLocation: location)
    let english = TextCatalogue.core.text(refusal.message, in: .english)
    let russian = TextCatalogue.core.text(refusal.message, in: .russian)
    for words in [english, russian] {
        #expect(!words.contains("{") && !words.contains("refusal."), "\(words)", sourceLocation: location)
    }
    #expect(english != russian, sourceLocation: location)
}
