/// The way to a plugin and back: asked one thing at a time.
protocol PluginChannel: Sendable {
    /// Says something and waits for the lines that answer it.
    func exchange(_ request: PluginRequest) async throws(PluginFailure) -> [[UInt8]]

    /// Ends the plugin, and returns once it is gone.
    func end() async

    /// The most memory that it has used so far, in bytes; nil where the system does not say.
    var peakMemory: Int? { get }
}

extension PluginChannel {
    var peakMemory: Int? { nil }
}

/// Something that is said to a plugin.
struct PluginRequest: Sendable {
    /// What is said.
    let bytes: [UInt8]
    /// How many lines answer it.
    let lines: Int
    /// How long the answer may take, in seconds.
    let seconds: Double
}
