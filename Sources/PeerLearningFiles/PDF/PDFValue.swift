/// A value in a PDF file, as far as it matters here (ISO 32000-1, 7.3).
indirect enum PDFValue {
    /// Text between its brackets: the range is that of what stands inside them.
    case string(PDFString)
    /// A name without its slash, its escapes undone.
    case name(String)
    case number(Int)
    /// The object with this number.
    case reference(Int)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// A keyword or a number that is not whole.
    case other
}

/// A string in a PDF file: where it stands and how it is written.
struct PDFString: Hashable {
    let range: Range<Int>
    let isHex: Bool
}

/// The entries of a dictionary, in order.
struct PDFDictionary {
    var entries: [(key: String, value: PDFValue)] = []

    subscript(key: String) -> PDFValue? { entries.last { $0.key == key }?.value }

    /// The name under `key`.
    func name(_ key: String) -> String? { if case .name(let name) = self[key] { name } else { nil } }

    /// The number of the object that the entry refers to.
    func reference(_ key: String) -> Int? { if case .reference(let number) = self[key] { number } else { nil } }

    func holds(anyOf keys: [String]) -> Bool { entries.contains { keys.contains($0.key) } }
}

extension PDFValue {
    /// Every string in the value, however deep.
    var strings: [PDFString] {
        switch self {
        case .string(let string): [string]
        case .array(let values): values.flatMap(\.strings)
        case .dictionary(let dictionary): dictionary.entries.flatMap(\.value.strings)
        case .name, .number, .reference, .other: []
        }
    }

    /// Every object that the value refers to, however deep.
    var references: [Int] {
        switch self {
        case .reference(let number): [number]
        case .array(let values): values.flatMap(\.references)
        case .dictionary(let dictionary): dictionary.entries.flatMap(\.value.references)
        case .string, .name, .number, .other: []
        }
    }

    /// The names that the value is or lists.
    var names: [String] {
        switch self {
        case .name(let name): [name]
        case .array(let values): values.flatMap(\.names)
        case .string, .number, .reference, .dictionary, .other: []
        }
    }

    /// Every dictionary in the value, the outermost first.
    var dictionaries: [PDFDictionary] {
        switch self {
        case .dictionary(let dictionary): [dictionary] + dictionary.entries.flatMap(\.value.dictionaries)
        case .array(let values): values.flatMap(\.dictionaries)
        case .string, .name, .number, .reference, .other: []
        }
    }
}
