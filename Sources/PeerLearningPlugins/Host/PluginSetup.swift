public import PeerLearningCore
public import PeerLearningPluginKit

/// What a host settles about a plugin: what it is told, what it may see, and what it may take.
public struct PluginSetup: Sendable {
    /// How much of everything it may take.
    public var limits: PluginLimits
    /// What is set for it, by name.
    public var parameters: [String: PluginParameter]
    /// The language that the host's people speak.
    public var language: Language
    /// Whether it may see what people wrote. It may tell who wrote it.
    public var mayReadText: Bool
    /// What its names for people are made with: any bytes that stay the same for a store and are kept from plugins. With
    /// another key it would know everybody by other names, and could pay again for what it has paid.
    public var aliasKey: [UInt8]

    /// Settles things; what is left out is as usual.
    public init(
        limits: PluginLimits = PluginLimits(), parameters: [String: PluginParameter] = [:],
        language: Language = .english, mayReadText: Bool = false, aliasKey: [UInt8]
    ) {
        (self.limits, self.parameters, self.language) = (limits, parameters, language)
        (self.mayReadText, self.aliasKey) = (mayReadText, aliasKey)
    }
}
