import PeerLearningCore

print(TextCatalogue.core.languages.map(\.rawValue))
