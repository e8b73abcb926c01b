/// Something that a host has set for a plugin.
public enum PluginParameter: Hashable, Sendable {
    /// Yes or no.
    case flag(Bool)
    /// A number.
    case number(Double)
    /// Words.
    case text(String)

    package init?(_ value: WireValue) {
        switch value {
        case .flag(let flag): self = .flag(flag)
        case .whole(let number): self = .number(Double(number))
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .null, .list, .object: return nil
        }
    }

    package var value: WireValue {
        switch self {
        case .flag(let flag): .flag(flag)
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        }
    }

    /// A whole number; nil where it is something else.
    public var whole: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}
