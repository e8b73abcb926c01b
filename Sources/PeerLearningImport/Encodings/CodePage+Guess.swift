extension CodePage {
    /// The code page among `candidates` in which the bytes look most like words; the earlier one where two look alike.
    ///
    /// Letters speak for a code page; signs, letters of two alphabets in one word and capitals after small letters
    /// speak against it. Looks at the first 4,096 bytes.
    static func mostPlausible(for bytes: some Collection<UInt8>, among candidates: [CodePage]) -> CodePage? {
        let sample = bytes.prefix(4_096)
        let scored = candidates.map { (page: $0, score: plausibility(of: sample.lazy.map($0.scalar))) }
        var best = scored.first
        for candidate in scored.dropFirst() where candidate.score > (best?.score ?? .min) { best = candidate }
        return best?.page
    }

    private static func plausibility(of text: some Sequence<Unicode.Scalar>) -> Int {
        var score = 0
        var previous = Letter.none
        for scalar in text {
            let letter = Letter(scalar)
            if scalar.value >= 0x80 { score += letter == .none ? -3 : letter.isRare ? 0 : 2 }
            if letter.alphabet != previous.alphabet, letter != .none, previous != .none { score -= 4 }
            if previous.isSmall, letter.isCapital { score -= 2 }
            previous = letter
        }
        return score
    }

    private enum Letter {
        case none, latinSmall, latinCapital, latinRare, cyrillicSmall, cyrillicCapital, cyrillicRare

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: self = .latinSmall
            case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: self = .latinCapital
            case 0x430...0x44F, 0x451: self = .cyrillicSmall
            case 0x410...0x42F, 0x401: self = .cyrillicCapital
            case 0x400...0x45F, 0x490...0x491: self = .cyrillicRare
            case 0x100...0x3FF: self = scalar.properties.isAlphabetic ? .latinRare : .none
            default: self = .none
            }
        }

        var isSmall: Bool { self == .latinSmall || self == .cyrillicSmall }
        var isCapital: Bool { self == .latinCapital || self == .cyrillicCapital }
        var isRare: Bool { self == .latinRare || self == .cyrillicRare }

        var alphabet: Int {
            switch self {
            case .none: 0
            case .latinSmall, .latinCapital, .latinRare: 1
            case .cyrillicSmall, .cyrillicCapital, .cyrillicRare: 2
            }
        }
    }
}
