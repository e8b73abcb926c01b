/// The name of a stream: the events of one aggregate, in order.
///
/// A name is made of a kind and an identifier, as in `workshop-7f3a`; a store takes any text up to 512 bytes.
public struct StreamID: EntityID {
    /// The name as a store keeps it.
    public let rawValue: String

    /// Wraps a stream's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The stream of the aggregate of this kind with this identifier.
    public init(kind: String, id: String) { self.init(rawValue: "\(kind)-\(id)") }

    /// What the aggregate is: the part before the first hyphen.
    public var kind: Substring { Substring(rawValue.utf8.prefix { $0 != Self.hyphen }) }

    /// Which one it is: the part after the first hyphen.
    public var id: Substring { Substring(rawValue.utf8.drop { $0 != Self.hyphen }.dropFirst()) }

    private static let hyphen = UInt8(ascii: "-")
}
