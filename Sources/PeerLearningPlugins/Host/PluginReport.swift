/// What a plugin has done so far.
public struct PluginReport: Hashable, Sendable {
    /// How many batches it was asked about.
    public internal(set) var batches = 0
    /// How many events, works and forms it was asked about.
    public internal(set) var lines = 0
    /// How often it was started.
    public internal(set) var starts = 0
    /// How it failed, the oldest first; since it was accepted last.
    public internal(set) var failures: [PluginFailure] = []
    /// How long its host has waited for it.
    public internal(set) var waited: Duration = .zero

    /// Nothing has been done.
    public init() {}
}
