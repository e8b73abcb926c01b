import Foundation

/// A process of its own that measures a workshop of ten thousand people; see `Scripts/bench-workshop`.
@main
struct WorkshopProbe {
    static let usage = """
        usage: WorkshopProbe make PATH AUTHORS batch|onDemand    write the log of a workshop into a new file
               WorkshopProbe rebuild WHAT PATH                   build from the log again; WHAT is one of read, codec,
                                                                 aggregate-decoded, aggregate-records, aggregate-sqlite,
                                                                 models-memory, models-sqlite, engine-sqlite
               WorkshopProbe core|memory|sqlite BATCH ONDEMAND RUNS   single commands; on sqlite the files change

        Prints lines of JSON.

        """

    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            try await run(words)
        } catch {
            FileHandle.standardError.write(Data("WorkshopProbe: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) async throws {
        let count = words.count > 3 ? Int(words[3]) : nil
        switch words.first {
        case "make" where words.count == 4:
            try await Rebuilding.make(words[1], authors: Int(words[2]) ?? 10_000, onDemand: words[3] == "onDemand")
        case "rebuild" where words.count == 3: try await Rebuilding.measure(words[1], words[2])
        case "core" where words.count == 4:
            try await CoreCommands.measure(words[1], onDemand: words[2], runs: count ?? 1_000)
        case "memory" where words.count == 4, "sqlite" where words.count == 4:
            try await EngineCommands.measure(
                words[1], onDemand: words[2], inMemory: words[0] == "memory", runs: count ?? 1_000)
        default:
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }
}
