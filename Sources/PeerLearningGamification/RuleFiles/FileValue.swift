/// What stands in a file of rules, in JSON or YAML: decode it with the decoder of your file's format, and hand it to
/// ``RuleFile/init(_:)``.
public indirect enum FileValue: Hashable, Sendable, Decodable {
    /// Nothing.
    case null
    /// Yes or no.
    case flag(Bool)
    /// A number.
    case number(Double)
    /// Words.
    case text(String)
    /// Values in order.
    case list([FileValue])
    /// Values by name.
    case object([String: FileValue])

    /// Reads a value of any kind.
    public init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            self = .object(
                try Dictionary(
                    object.allKeys.map { ($0.stringValue, try object.decode(FileValue.self, forKey: $0)) },
                    uniquingKeysWith: { first, _ in first }))
            return
        }
        if var list = try? decoder.unkeyedContainer() {
            var values: [FileValue] = []
            while !list.isAtEnd { values.append(try list.decode(FileValue.self)) }
            self = .list(values)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let flag = try? single.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? single.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try single.decode(String.self))
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
