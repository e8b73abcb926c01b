import Foundation
import PeerLearningCore
import PeerLearningSQLite

/// A process of its own for the tests and measurements of the store on SQLite: it can be killed, run out of room, hold the
/// lock, or race the C program of the baselines.
@main
struct StoreProbe {
    static let usage = """
        usage: StoreProbe append PATH       append, printing each acknowledged revision, until killed
               StoreProbe hold PATH         open for writing, print "holding" and wait
               StoreProbe full PATH BYTES   append under a limit on the size of files; print what happened
               StoreProbe open PATH MODE [USER]  open (create, existing, read) as a user's number; print what happened
               StoreProbe single|batch|tasks|replay DIR [N]  measure, printing one line of JSON

        """

    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            try await run(words)
        } catch {
            FileHandle.standardError.write(Data("StoreProbe: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) async throws {
        let count = words.count > 2 ? Int(words[2]) : nil
        switch (words.first, words.dropFirst().first) {
        case ("append", let path?): try await Fault.append(path)
        case ("hold", let path?): try await Fault.hold(path)
        case ("full", let path?): try await Fault.fill(path, limit: count ?? 1_000_000)
        case ("open", let path?): try await Fault.open(path, Array(words.dropFirst(2)))
        case ("single", let folder?): try await Measurement.single(folder, count ?? 3_000)
        case ("batch", let folder?): try await Measurement.batch(folder, count ?? 200_000)
        case ("tasks", let folder?): try await Measurement.tasks(folder, count ?? 64_000)
        case ("replay", let folder?): try await Measurement.replay(folder, count ?? 1_000_000)
        default:
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }

    /// Writes a line at once, so that whoever kills the process has it.
    static func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
