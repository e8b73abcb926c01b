import ArgumentParser
import Foundation
import PeerLearning

/// A text that a person gives: as an argument, from a file, or from standard input.
struct TextInput: ParsableArguments {
    @OptionGroup var given: OptionalText

    func validate() throws {
        if given.isAbsent {
            throw ValidationError("Give the text as an argument, with --file PATH, or “-” for standard input.")
        }
    }

    /// The text.
    func read() throws -> String { try given.read() ?? "" }
}

/// A text that a person gives if they like.
struct OptionalText: ParsableArguments {
    @Argument(help: "The text; “-” reads it from standard input.")
    var text: String?

    @Option(help: "Read the text from this file instead; “-” is standard input.")
    var file: String?

    /// Whether none was given.
    var isAbsent: Bool { text == nil && file == nil }

    func validate() throws {
        if text != nil, file != nil { throw ValidationError("Give the text or --file, not both.") }
    }

    /// The text; nil where none was given.
    func read() throws -> String? {
        if let file { return try Self.contents(of: file) }
        return text == "-" ? try Self.contents(of: "-") : text
    }

    static func contents(of path: String) throws -> String {
        let bytes =
            try path == "-" ? Array(FileHandle.standardInput.readToEnd() ?? Data()) : InputFile(path: path).bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(.invalid, Message("tool.notText", ["file": .text(path)]))
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
