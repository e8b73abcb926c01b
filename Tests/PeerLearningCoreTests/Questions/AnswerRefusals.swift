import PeerLearningCore
import Testing

/// Expects that something is refused for this reason, and that the reason is said in both languages.
func expectRefused(
    _ name: String, _ location: SourceLocation = #_sourceLocation, _ act: () throws -> Void
) {
    let refusal = #expect(throws: Refusal.self, sourceLocation: location) { try act() }
    guard let refusal else { return }
    #expect(refusal.message.key.rawValue == "refusal.\(name)", sourceLocation: location)
    let words = [Language.english, .russian].map { TextCatalogue.core.text(refusal.message, in: $0) }
    for said in words {
        #expect(!said.contains("{") && !said.contains("refusal."), "\(said)", sourceLocation: location)
    }
    #expect(words[0] != words[1], sourceLocation: location)
}

/// Options by their identifiers.
func options(_ ids: OptionID...) -> [AnswerOption] { ids.map { AnswerOption($0, MarkedText($0.rawValue)) } }
