/// Blank bytes in little room: a deflate stream of one zero and many copies of it.
enum Zeros {
    /// A stream that inflates to `1 + 258 × copies` zeros.
    static func deflated(copies: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.write(1, count: 1)
        bits.write(1, count: 2)
        bits.writeCode(0b0011_0000, count: 8)
        for _ in 0..<copies {
            bits.writeCode(0b1100_0101, count: 8)
            bits.writeCode(0, count: 5)
        }
        bits.writeCode(0, count: 7)
        return bits.bytes
    }

    private struct BitWriter {
        private(set) var bytes: [UInt8] = []
        private var filled = 8

        mutating func write(_ value: UInt32, count: Int) {
            for place in 0..<count { push(value >> place & 1) }
        }

        mutating func writeCode(_ value: UInt32, count: Int) {
            for place in (0..<count).reversed() { push(value >> place & 1) }
        }

        private mutating func push(_ bit: UInt32) {
            if filled == 8 {
                bytes.append(0)
                filled = 0
            }
            bytes[bytes.count - 1] |= UInt8(bit) << filled
            filled += 1
        }
    }
}
