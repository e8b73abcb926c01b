import PeerLearningPlugins
import Testing

@Suite struct DigestTests {
    @Test func `C2: the digest is that of FIPS 180-4`() {
        #expect(
            SHA256.digest(of: [UInt8]()).hexadecimal
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.digest(of: "abc".utf8).hexadecimal
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.digest(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8).hexadecimal
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            SHA256.digest(of: [UInt8](repeating: 0x61, count: 100_000)).hexadecimal
                == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
    }

    @Test func `C2: a digest does not depend on how the bytes come`() {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let whole = SHA256.digest(of: bytes)
        for size in [1, 7, 55, 56, 63, 64, 65, 128] {
            var hash = SHA256()
            for start in stride(from: 0, to: bytes.count, by: size) {
                hash.read(bytes[start..<min(bytes.count, start + size)])
            }
            #expect(hash.digest == whole, "in pieces of \(size)")
        }
    }
}
