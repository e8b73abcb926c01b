// One import is enough to embed the engine: this module hands on the modules that it ties together.
@_exported public import PeerLearningAssessment
@_exported public import PeerLearningCore
@_exported public import PeerLearningGamification
