/// A notice, the same whoever works it out and however often: a host drops doubles by it.
///
/// It is a fingerprint of what the receiver knows already: the workshop or cohort, the kind, what it is about or how many
/// notices they have had there, and the receiver. Neither places in the log nor other people go into it, so that it tells
/// nothing that the notice does not say.
public struct NoticeID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A letter, the same for the same notices to the same person.
public struct LetterID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// 128 bits that stand for a list of texts, the same on every machine and in every version.
///
/// Two runs of FNV-1a (Fowler, Noll and Vo) from different beginnings, each finished by the mixer of SplitMix64. It tells
/// causes apart; it keeps no secrets.
struct Fingerprint: CustomStringConvertible {
    let description: String

    init(of parts: [String]) {
        let bytes = parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
        description = [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142].map { Self.digits(Self.mix(bytes, from: $0)) }
            .joined()
    }

    private static func mix(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
        var word = bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    private static func digits(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
