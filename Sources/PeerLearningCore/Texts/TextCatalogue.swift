/// Every sentence that the framework can say, in every language it can say it in.
///
/// A catalogue is a value: take ``core``, add the entries of the modules that you use, replace whatever should sound
/// differently, and hand it to what speaks to people.
///
/// A text is written with gaps. `{name}` takes an argument as it is; `{count|# review|# reviews}` chooses the form that
/// the count asks for (two forms in English; three in Russian: one, few, many) and puts the count in place of `#`.
///
/// ```swift
/// var texts = TextCatalogue.core
/// texts.replace("phase.submission", in: .english, with: "hand-in")
/// ```
public struct TextCatalogue: Sendable {
    /// The texts of one language, by key.
    public typealias Entries = [TextKey: String]

    private var entries: [Language: Entries]
    private let fallback: Language

    /// Makes a catalogue of texts by language; what a language lacks is said in `fallback`.
    public init(_ entries: [Language: Entries], fallback: Language = .english) {
        self.entries = entries
        self.fallback = fallback
    }

    /// The languages that have at least one text, in alphabetical order of their tags.
    public var languages: [Language] { entries.keys.sorted { $0.rawValue < $1.rawValue } }

    /// The keys that have a text in `language`.
    public func keys(in language: Language) -> Set<TextKey> { Set(entries[language, default: [:]].keys) }

    /// This catalogue with the texts of another; where both have a text, the other's is said.
    public func merging(_ other: TextCatalogue) -> TextCatalogue {
        var merged = self
        for (language, texts) in other.entries {
            merged.entries[language, default: [:]].merge(texts) { _, new in new }
        }
        return merged
    }

    /// Replaces or adds one text in one language.
    public mutating func replace(_ key: TextKey, in language: Language, with text: String) {
        entries[language, default: [:]][key] = text
    }

    /// The text as it is written, with its gaps; nil where neither the language nor the fallback has it.
    public func template(_ key: TextKey, in language: Language) -> String? {
        entries[language]?[key] ?? entries[Language(rawValue: String(language.primary))]?[key]
            ?? entries[fallback]?[key]
    }

    /// The message in words. A key without a text is said as its own name, so that nothing is ever silent.
    public func text(_ message: Message, in language: Language) -> String {
        guard let template = template(message.key, in: language) else { return message.key.rawValue }
        return fill(template, with: message.arguments, in: language)
    }

    /// The text without gaps that stands under `key`.
    public func text(_ key: TextKey, in language: Language) -> String { text(Message(key), in: language) }

    /// A figure as the language writes it: with a comma in Russian, with a point in English.
    public func decimal(_ value: Double, digits: Int, in language: Language) -> String {
        let point = FixedPoint(value, digits: digits).description
        return PluralForm.usesDecimalComma(language) ? point.replacing(".", with: ",") : point
    }
}

extension TextCatalogue {
    private func fill(_ template: String, with arguments: [String: Message.Argument], in language: Language) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            result += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            result += gap(String(parts[0]), forms: Array(parts.dropFirst()), arguments, language)
            rest = rest[rest.index(after: close)...]
        }
        return result + String(rest)
    }

    private func gap(
        _ name: String, forms: [Substring], _ arguments: [String: Message.Argument], _ language: Language
    ) -> String {
        switch arguments[name] {
        case .text(let words): return words
        case .decimal(let value, let digits): return decimal(value, digits: digits, in: language)
        case .message(let message): return text(message, in: language)
        case .number(let count):
            guard let last = forms.indices.last else { return String(count) }
            let form = forms[min(PluralForm.index(of: count, in: language), last)]
            return String(form).replacing("#", with: String(count))
        case nil: return "{\(name)}"
        }
    }
}

extension PluralForm {
    static func usesDecimalComma(_ language: Language) -> Bool {
        ["ru", "uk", "be", "de", "fr", "es", "it", "pl", "cs"].contains(language.primary)
    }
}
