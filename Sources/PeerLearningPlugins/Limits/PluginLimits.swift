/// How much of everything a plugin may take.
public struct PluginLimits: Hashable, Sendable {
    /// How long it may take to start and say what it is, in seconds of a clock on a wall.
    public var start: Double = 10
    /// How long it may take to answer a batch, in seconds of a clock on a wall.
    public var seconds: Double
    /// How many seconds of processor time one run of it may take in all; before half of it is over between two batches it
    /// is started anew. Held by `prlimit`, where the system has it.
    public var processorSeconds: Int
    /// How much memory it may map, in bytes. Held by `prlimit`, where the system has it.
    public var memory: Int
    /// How long a line of it may be, in bytes.
    public var line: Int
    /// How much it may answer to a batch, in bytes.
    public var output: Int
    /// How many events are asked about at a time.
    public var batch: Int
    /// How many awards it may make for one event.
    public var awards: Int
    /// How often it may fail before it is asked no more until ``PluginHost/accept()``.
    public var failures: Int

    /// The usual limits: 10 seconds to start, 5 for a batch, 60 of the processor, 600 MB, lines of 64 KiB, 4 MiB for a
    /// batch of 1,000 events, 8 awards for an event, 3 failures.
    public init(
        seconds: Double = 5, processorSeconds: Int = 60, memory: Int = 600_000_000, line: Int = 65_536,
        output: Int = 4_194_304, batch: Int = 1_000, awards: Int = 8, failures: Int = 3
    ) {
        (self.seconds, self.processorSeconds, self.memory) = (seconds, max(1, processorSeconds), memory)
        (self.line, self.output, self.batch) = (line, output, max(1, batch))
        (self.awards, self.failures) = (awards, max(1, failures))
    }
}
