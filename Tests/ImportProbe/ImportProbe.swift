import Foundation
import PeerLearningImport

/// What `Scripts/bench-import` measures: reads the same files again and again and prints a line of JSON.
///
///     ImportProbe read FILE RUNS       a file is read to its model
///     ImportProbe verify FILE RUNS     every member of an archive is read to its end
///     ImportProbe questions RUNS FILE… files of questions are read one after another
@main
enum ImportProbe {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("read", 3):
            measure(Int(words[2]) ?? 1) { PackageImporter().read(fileAt: words[1]).package == nil ? 0 : 1 }
        case ("verify", 3):
            measure(Int(words[2]) ?? 1) {
                let found = PackageImporter().verify(fileAt: words[1])
                return found.isWhole ? found.members : 0
            }
        case ("questions", 3...):
            measure(Int(words[1]) ?? 1) {
                words.dropFirst(2).reduce(0) { $0 + (PackageImporter().read(fileAt: $1).package?.questions.count ?? 0) }
            }
        default: print("ImportProbe read|verify FILE RUNS, or questions RUNS FILE…")
        }
    }

    /// Prints the median time of some runs in microseconds, the shortest and the longest, the median of the processor's time, and
    /// what came of the last.
    private static func measure(_ runs: Int, _ work: () -> Int) {
        let clock = ContinuousClock()
        var times: [Double] = []
        var worked: [Double] = []
        var found = 0
        for _ in 0..<max(1, runs) {
            let begin = Foundation.clock()
            let time = clock.measure { found = work() }
            worked.append(Double(Foundation.clock() - begin) * 1e6 / Double(CLOCKS_PER_SEC))
            times.append(Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12)
        }
        times.sort()
        worked.sort()
        let figures = [
            ("median_us", times[times.count / 2]), ("min_us", times[0]), ("max_us", times[times.count - 1]),
            ("processor_us", worked[worked.count / 2]),
        ]
        let line = figures.map { "\"\($0)\":\($1.rounded())" } + ["\"found\":\(found)", "\"runs\":\(times.count)"]
        print("{\(line.joined(separator: ","))}")
    }
}
