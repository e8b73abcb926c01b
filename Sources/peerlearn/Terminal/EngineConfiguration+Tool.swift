import KindnessRules
import PeerLearning
import PeerLearningFiles

extension EngineConfiguration {
    /// What the tool's engines work with: the standard, the rules for kindness, and cleaners for files.
    static var tool: EngineConfiguration {
        var configuration = EngineConfiguration.standard
        configuration.rules += KindnessRules.rules
        configuration.fileCleaners = .standard
        configuration.texts = .everything
        return configuration
    }

    /// The same at a moment; without one, by the clock of the machine.
    static func tool(at moment: Instant?) -> EngineConfiguration {
        var configuration = EngineConfiguration.tool
        if let moment { configuration.time = StoppedClock(moment: moment) }
        return configuration
    }
}

extension [any ScoringRule] {
    /// The rules that a file may use by name.
    static let everything = [any ScoringRule].standard + KindnessRules.rules + [OnTime()]
}

/// A clock that shows one moment.
private struct StoppedClock: TimeSource {
    let moment: Instant

    func now() -> Instant { moment }
}
