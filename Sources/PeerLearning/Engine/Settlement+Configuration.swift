import PeerLearningGamification

extension Settlement {
    /// A settlement by what an engine works with.
    init(_ configuration: EngineConfiguration) {
        self.init(
            rules: configuration.rules, outside: configuration.outsideRules.flatMap(\.rules),
            badges: configuration.badges, readers: configuration.rulesThatReadTexts, holding: configuration.holding)
    }
}
