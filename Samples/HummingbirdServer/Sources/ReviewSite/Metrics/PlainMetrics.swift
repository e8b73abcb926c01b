public import Metrics
import Synchronization

/// Counts and times what happens, and tells it in the text format that Prometheus reads.
///
/// A small backend for a sample, without histograms: of times it tells how many there were and their sum.
public final class PlainMetrics: MetricsFactory {
    private let series = Mutex<[String: Series]>([:])

    /// Nothing has been counted.
    public init() {}

    /// Everything that was counted, a line for each series.
    public var text: String {
        let lines = series.withLock { $0.values.flatMap(\.lines) }
        return lines.sorted().map { $0 + "\n" }.joined()
    }

    /// Counts something.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        find(label, dimensions)
    }

    /// Records figures: of each it keeps how many there were and their sum.
    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { find(label, dimensions) }

    /// Measures what goes up and down.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        find(label, dimensions)
    }

    /// Takes times, in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        find(label, dimensions)
    }

    /// Series are kept until the process ends: there are as many as routes and answers.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Series are kept until the process ends.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Series are kept until the process ends.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// Series are kept until the process ends.
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func find(_ label: String, _ dimensions: [(String, String)]) -> Series {
        let name = Series.name(label, dimensions)
        return series.withLock { series in
            let found = series[name.name + name.labels] ?? Series(name.name, name.labels)
            series[name.name + name.labels] = found
            return found
        }
    }
}

/// One series: a count, a level, or how many times and their sum.
private final class Series: CounterHandler, RecorderHandler, MeterHandler, TimerHandler {
    private let name: String
    private let labels: String
    private let figures = Mutex<(value: Double, count: Int)>((0, 0))

    init(_ name: String, _ labels: String) { (self.name, self.labels) = (name, labels) }

    static func name(_ label: String, _ dimensions: [(String, String)]) -> (name: String, labels: String) {
        let plain = { (text: String) in String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }) }
        let labels = dimensions.map { name, value in
            "\(plain(name))=\"\(value.replacing("\\", with: "").replacing("\"", with: "").replacing("\n", with: " "))\""
        }
        return (plain(label), labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}")
    }

    var lines: [String] {
        let (value, count) = figures.withLock { $0 }
        return count == 0
            ? ["\(name)\(labels) \(value)"] : ["\(name)_sum\(labels) \(value)", "\(name)_count\(labels) \(count)"]
    }

    func increment(by amount: Int64) { figures.withLock { $0.value += Double(amount) } }
    func increment(by amount: Double) { figures.withLock { $0.value += amount } }
    func decrement(by amount: Double) { figures.withLock { $0.value -= amount } }
    func set(_ value: Int64) { figures.withLock { $0.value = Double(value) } }
    func set(_ value: Double) { figures.withLock { $0.value = value } }
    func reset() { figures.withLock { $0 = (0, 0) } }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { figures.withLock { $0 = ($0.value + value, $0.count + 1) } }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
