import ArgumentParser

/// A case of an enumeration of the library, written as a word: `doubleBlind` is `double-blind`.
struct Word<Value: CaseIterable & Sendable>: ExpressibleByArgument, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    init?(argument: String) {
        guard let value = Value(word: argument) else { return nil }
        self.value = value
    }

    var defaultValueDescription: String { value.word }

    static var allValueStrings: [String] { Value.allCases.map(\.word) }
}

extension CaseIterable {
    /// The case that a word names; nil where it names none.
    init?(word: String) {
        guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = value
    }

    /// The case in words with hyphens.
    var word: String { "\(self)".hyphenated }
}

extension String {
    /// `doubleBlind` as `double-blind`.
    var hyphenated: String {
        reduce(into: "") { word, letter in word += letter.isUppercase ? "-\(letter.lowercased())" : String(letter) }
    }
}
