import Synchronization

/// Identifiers of 128 random bits, written as 26 letters and digits.
///
/// Without a seed they come from the system's generator and cannot be guessed. With a seed the same sequence comes again
/// each time: for demonstrations and tests only.
public final class RandomIdentifiers: IdentifierSource {
    private let generator: Mutex<any RandomNumberGenerator & Sendable>

    /// Identifiers that cannot be guessed.
    public init() { generator = Mutex(SystemRandomNumberGenerator()) }

    /// The same identifiers each time, for demonstrations and tests.
    public init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    /// A new identifier of 26 characters out of `0-9a-hjkmnp-tv-z`.
    public func next() -> String {
        let (high, low) = generator.withLock { ($0.next(), $0.next()) }
        return Self.text(UInt128(high) << 64 | UInt128(low))
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    private static func text(_ bits: UInt128) -> String {
        let digits = (0..<26).map { place in alphabet[Int(truncatingIfNeeded: bits >> UInt128(place * 5) & 31)] }
        return String(decoding: digits, as: UTF8.self)
    }
}
