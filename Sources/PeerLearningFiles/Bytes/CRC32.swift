/// The checksum of PNG and zip (ISO 3309, polynomial 0xEDB88320).
enum CRC32 {
    static func of(_ bytes: some Sequence<UInt8>) -> Int {
        Int(~bytes.reduce(UInt32.max) { ($0 >> 8) ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] })
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { word, _ in word & 1 == 1 ? word >> 1 ^ 0xEDB8_8320 : word >> 1 }
    }
}
