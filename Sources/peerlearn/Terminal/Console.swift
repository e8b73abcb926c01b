import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningExport
import PeerLearningImport

/// Where the tool speaks: the account on standard output, what went wrong on standard error.
struct Console: Sendable {
    /// The language that it speaks.
    let language: Language
    /// What it says.
    private(set) var texts: TextCatalogue

    init(_ language: Language) {
        self.language = language
        texts = TextCatalogue.everything
    }

    /// The same console with the words of an engine, which may have rules and plugins of its own.
    func speaking(as engine: PeerLearningEngine) -> Console {
        var console = self
        console.texts = engine.configuration.texts
        return console
    }

    /// A text of the catalogue in words.
    func text(_ key: TextKey, _ arguments: [String: Message.Argument] = [:]) -> String {
        texts.text(Message(key, arguments), in: language)
    }

    /// Prints a text of the catalogue.
    func say(_ key: TextKey, _ arguments: [String: Message.Argument] = [:]) { print(text(key, arguments)) }

    /// Prints a line to standard error, after what has been said on standard output.
    func complain(_ line: String) {
        fflush(nil)
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Does something, and where it fails says why on standard error and ends with status 1.
    func reportingFailures<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            complain(words(for: error))
            throw ExitCode.failure
        }
    }

    /// What went wrong, in the reader's language where the catalogue has words for it.
    func words(for error: any Error) -> String {
        switch error {
        case let refusal as Refusal: texts.text(refusal.message, in: language)
        case let error as ImportError: texts.text(error.message, in: language)
        case let error as ExperimentError: texts.text(error.message, in: language)
        case let error as AssignmentError: texts.text(error.message, in: language)
        case let error as ExportError: texts.text(error.message, in: language)
        case let failure as StoreFailure: failure.message
        case let failure as EngineFailure: failure.message
        case let fault as TaskDocumentError:
            atLine(fault.line, fault.message)
        case let fault as TableError:
            atLine(fault.line, fault.message)
        case let fault as TableFile.Fault:
            "\(fault.path): "
                + (fault.line.map { atLine($0, fault.message) } ?? texts.text(fault.message, in: language))
        case let error as CocoaError: error.localizedDescription
        default: "\(error)"
        }
    }

    private func atLine(_ line: Int, _ fault: Message) -> String {
        text("tool.atLine", ["line": .number(line), "fault": .message(fault)])
    }
}
