/// A generator that gives the same numbers for the same seed, on every machine and in every version.
///
/// The algorithm is xoshiro256**, seeded through SplitMix64 (Blackman and Vigna, *Scrambled linear pseudorandom number
/// generators*, 2021). It is not fit for secrets. Draw through ``below(_:)`` and ``shuffle(_:)``: the methods of the
/// standard library may change how they use a generator from one version to the next.
///
/// ```swift
/// var generator = SeededGenerator(seed: 42)
/// var order = [1, 2, 3]
/// generator.shuffle(&order)
/// ```
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Begins the sequence that belongs to `seed`.
    public init(seed: UInt64) {
        var mix = seed
        func splitMix() -> UInt64 {
            mix &+= 0x9E37_79B9_7F4A_7C15
            var word = mix
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
        state = (splitMix(), splitMix(), splitMix(), splitMix())
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        let result = (state.1 &* 5).rotated(by: 7) &* 9
        let carried = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= carried
        state.3 = state.3.rotated(by: 45)
        return result
    }

    /// A whole number from 0 up to, but not including, `bound`; 0 where `bound` is not positive.
    ///
    /// Unbiased, by Lemire's method of multiplication and rejection (*Fast random integer generation in an interval*, 2019).
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let range = UInt64(bound)
        var product = next().multipliedFullWidth(by: range)
        if product.low < range {
            let threshold = (0 &- range) % range
            while product.low < threshold { product = next().multipliedFullWidth(by: range) }
        }
        return Int(product.high)
    }

    /// A fraction from 0 up to, but not including, 1, in steps of 2⁻⁵³.
    public mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Puts a list into random order (Fisher and Yates): every order is equally likely.
    public mutating func shuffle<Element>(_ list: inout [Element]) {
        for last in list.indices.dropFirst().reversed() { list.swapAt(last, below(last + 1)) }
    }
}

extension UInt64 {
    fileprivate func rotated(by bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }
}
