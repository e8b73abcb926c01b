/// A name for one intention: the same key is carried out once, however often it is sent.
///
/// Give a command the key of the request that caused it, and a client may repeat the request after a lost answer.
public struct IdempotencyKey: EntityID {
    /// The key as a store keeps it, up to 512 bytes.
    public let rawValue: String

    /// Wraps a key.
    public init(rawValue: String) { self.rawValue = rawValue }
}
