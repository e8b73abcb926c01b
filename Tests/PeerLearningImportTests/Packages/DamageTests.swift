import Testing

@testable import PeerLearningImport

@Suite("Damaged packages")
struct DamageTests {
    private let package = ZipWriter.archive([
        "imsmanifest.xml": Manifests.make(metadata: "<metadata><schemaversion>1.2</schemaversion></metadata>"),
        "a.html": "<p>Привет</p>", "b/c.txt": "text",
    ])

    @Test("C4: a package cut short at any place is refused with an error, and nothing crashes")
    func survivesTruncation() {
        for length in stride(from: 0, to: package.count - 1, by: 50) {
            let report = PackageImporter().read(Array(package.prefix(length)), named: "cut.zip")
            #expect(!report.isAccepted && !report.errors.isEmpty, "cut at \(length)")
        }
    }

    @Test("C4: a tar.gz cut short at any place is refused with an error, or lacks what was cut off")
    func survivesTruncationOfTar() {
        var tar = TarWriter()
        tar.add("imsmanifest.xml", Array(Manifests.make().utf8))
        tar.add("a.html", [1, 2, 3])
        let bytes = tar.gzipped
        #expect(PackageImporter().read(bytes, named: "a.tar.gz").launch == "a.html")
        for length in stride(from: 0, to: bytes.count - 1, by: 50) {
            let report = PackageImporter().read(Array(bytes.prefix(length)), named: "cut.tar.gz")
            #expect(report.isAccepted || !report.errors.isEmpty, "cut at \(length)")
        }
    }

    @Test("C4: a manifest cut short at any place is refused with an error")
    func survivesTruncationOfXML() {
        let manifest = Array(Manifests.make().utf8)
        for length in stride(from: 1, to: manifest.count - 1, by: 50) {
            let report = Manifests.read(document: Array(manifest.prefix(length)))
            #expect(!report.isAccepted && !report.errors.isEmpty, "cut at \(length)")
        }
    }

    @Test("C4: bytes that were changed at random never crash the reader", arguments: [1, 2, 3, 4])
    func survivesMutation(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for round in 0..<300 {
            var bytes = package
            for _ in 0...Int.random(in: 0..<8, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let report = PackageImporter().read(bytes, named: "mutated.zip")
            #expect(report.isAccepted || !report.errors.isEmpty, "seed \(seed), round \(round)")
            #expect(report.items.allSatisfy { !($0.launch ?? "").hasPrefix("..") }, "seed \(seed), round \(round)")
        }
    }

    @Test("C4: a manifest changed at random never crashes the reader", arguments: [5, 6, 7, 8])
    func survivesMutationOfXML(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let manifest = Array(Manifests.make().utf8)
        for round in 0..<300 {
            var bytes = manifest
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(contentsOf: Array("<&\"'>]![-?".utf8).shuffled(using: &random).prefix(2), at: place)
                }
            }
            let report = Manifests.read(document: bytes)
            #expect(report.isAccepted || !report.errors.isEmpty, "seed \(seed), round \(round)")
        }
    }
}

/// Random numbers that a seed repeats. Source: Steele, Lea and Flood, SplitMix64 (2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
