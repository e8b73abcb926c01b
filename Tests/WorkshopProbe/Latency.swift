import Foundation

/// How long single runs of one thing took.
struct Latency {
    let name: String
    private var durations: [Duration] = []
    private var processorTime = 0.0

    init(_ name: String) { self.name = name }

    /// Runs something once and notes how long it took.
    mutating func measure<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        let clock = ContinuousClock()
        let (start, processor) = (clock.now, Self.processorTime)
        let result = try await body()
        durations.append(clock.now - start)
        processorTime += Self.processorTime - processor
        return result
    }

    /// The same for what does not wait: nothing but the work is in the figure.
    mutating func measureNow<Result>(_ body: () throws -> Result) rethrows -> Result {
        let clock = ContinuousClock()
        let (start, processor) = (clock.now, Self.processorTime)
        let result = try body()
        durations.append(clock.now - start)
        processorTime += Self.processorTime - processor
        return result
    }

    private static var processorTime: Double { Double(clock()) / Double(CLOCKS_PER_SEC) * 1_000_000 }

    /// Tells the number of runs, the median, the 99th percentile and the longest, in microseconds, and the processor time
    /// of all runs together, which a busy machine changes less.
    func tell() {
        let sorted = durations.sorted()
        guard let longest = sorted.last else { return }
        func share(_ part: Double) -> Double {
            sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] / .microseconds(1)
        }
        WorkshopProbe.tell([
            "what": name, "runs": sorted.count, "median_us": share(0.5), "p99_us": share(0.99),
            "max_us": longest / .microseconds(1),
            "processor_us": processorTime,
        ])
    }
}

extension WorkshopProbe {
    /// Writes a line of JSON.
    static func tell(_ facts: [String: Any]) {
        guard let line = try? JSONSerialization.data(withJSONObject: facts, options: [.sortedKeys]) else { return }
        FileHandle.standardOutput.write(line + Data("\n".utf8))
    }

    /// The most memory that this process has had at once, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1_024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }
}
