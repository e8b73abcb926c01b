import KindnessRules
import PeerLearning

extension EngineConfiguration {
    /// What the tool's engines work with: the standard, and the rules for kindness.
    static var tool: EngineConfiguration {
        var configuration = EngineConfiguration.standard
        configuration.rules += KindnessRules.rules
        configuration.texts = .everything
        return configuration
    }
}
