import Foundation
import PeerLearning
import Yams

/// A file of rules for points, in JSON or YAML.
struct PointsFile {
    let path: String

    init(path: String) { self.path = path }

    /// The file that belongs to a store: it stands beside it, and its rules are in force there.
    init(besides store: StoreFile) { path = store.path + ".rules.yaml" }

    /// The rules; nil where there is no such file.
    func read() throws -> RuleFile? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try rules()
    }

    /// The rules of a file that must be there.
    func rules() throws -> RuleFile {
        do {
            return try RuleFile(value(), known: .everything)
        } catch let error as RuleFileError {
            throw Refusal(
                .invalid,
                Message(
                    "tool.rules.fault",
                    [
                        "path": .text(Console.printable(path)), "place": .text(Console.printable(error.place)),
                        "fault": .message(error.message),
                    ]))
        }
    }

    /// Puts a file's rules in force for a store: its bytes are copied beside it.
    func adopt(for store: StoreFile) throws {
        _ = try rules()
        let target = PointsFile(besides: store).path
        try Data(InputFile(path: path).bytes()).write(to: URL(filePath: target), options: .atomic)
    }

    private func value() throws -> FileValue {
        let bytes = try InputFile(path: path).bytes()
        do {
            return try YAMLDecoder().decode(FileValue.self, from: Data(bytes))
        } catch {
            throw RuleFileError(at: "", Message("tool.rules.notYAML", ["fault": .text("\(error)")]))
        }
    }
}

extension EngineConfiguration {
    /// The same with the rules of a file, where there is one.
    func adding(_ file: RuleFile?) -> EngineConfiguration {
        guard let file else { return self }
        var configuration = self
        (configuration.rules, configuration.badges) = (file.rules, file.badges)
        (configuration.holding, configuration.wallet) = (file.holding, file.wallet)
        configuration.texts = configuration.texts.merging(file.texts)
        return configuration
    }
}
