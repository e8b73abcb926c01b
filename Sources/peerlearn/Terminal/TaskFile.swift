import ArgumentParser
import PeerLearning
import PeerLearningImport

/// A task in a Markdown file.
struct TaskFile {
    let path: String

    /// The task; where it cannot be read, says why with the name of the file.
    func task(_ console: Console) throws -> LearningTask {
        let bytes = try InputFile(path: path).bytes()
        do {
            return try TaskDocument(bytes: bytes).task()
        } catch {
            console.complain("\(path): \(console.words(for: error))")
            throw ExitCode.failure
        }
    }
}
