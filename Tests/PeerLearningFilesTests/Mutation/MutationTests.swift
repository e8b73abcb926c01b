import PeerLearningCore
import Testing

@testable import PeerLearningFiles

@Suite("Files changed at random")
struct MutationTests {
    private static let fixtures: [[UInt8]] = [
        JPEGFixture.make(JPEGFixture.exif(orientation: 6) + JPEGFixture.profile),
        PNGFixture.make(
            PNGFixture.chunk("eXIf", JPEGFixture.tiff(orientation: 3)) + PNGFixture.chunk("iCCP", [65, 0, 0, 1])),
        PDFFixture.make(
            "<</Author(\(Canary.name))/Title<414243>>>", "<</Type/Annot/Subtype/Text/T(x)>>",
            "<</Type/Metadata/Length 5>>\nstream\nabcde\nendstream"),
        OfficeFixture.docx(), OfficeFixture.odt(),
    ]

    @Test(arguments: 1...4)
    func `N4: an answer comes for any bytes, and a second cleaning finds nothing to take out`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for round in 0..<60 {
            for (number, fixture) in Self.fixtures.enumerated() {
                let bytes = mutated(fixture, by: &random)
                let once = cleaned(bytes)
                #expect(
                    once.removed.isEmpty || once.file.bytes != bytes, "seed \(seed), round \(round), file \(number)")
                let twice = cleaned(once.file.bytes)
                #expect(twice.removed.isEmpty, "seed \(seed), round \(round), file \(number): \(twice.removed)")
            }
        }
    }

    @Test
    func `N4: work grows with the size of a file and not with its square`() {
        let objects = (0..<20_000).map { "\($0) 0 obj<</Author(name \($0))>>endobj " }.joined()
        #expect(cleaned(Array("%PDF-1.7\n\(objects)%%EOF".utf8)).kinds == [.author])
        let words = String(repeating: "name 1 ", count: 20_000)
        let authors = (0..<2_000).map { "<author>name \($0)</author>" }.joined()
        let table = OfficeFixture.make(["xl/comments1.xml": "<a>\(authors)<t>\(words)</t></a>"])
        #expect(cleaned(table).left == [.nameInText])
    }

    @Test(arguments: 5...8)
    func `N4: XML that is changed at random is edited or refused, and what is edited is well formed`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let part = OfficePart(name: "word/document.xml", bytes: Array(OfficeFixture.document.utf8))
        for round in 0..<400 {
            let bytes = mutated(part.bytes, by: &random)
            guard let editor = XMLEditor(bytes, rules: OfficeFormat.openXML.rules(part, [])) else { continue }
            let again = XMLEditor(editor.copy, rules: OfficeFormat.openXML.rules(part, []))
            #expect(again?.copy == editor.copy, "seed \(seed), round \(round)")
        }
    }

    /// Changes, cuts out or repeats a few bytes.
    private func mutated(_ bytes: [UInt8], by random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(6) where !bytes.isEmpty {
            let place = random.below(bytes.count)
            let end = min(bytes.count, place + random.below(12))
            switch random.below(5) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
            case 2: bytes[place] = [0, 0xFF, 0x3C, 0x28, 0x29, 0x3E, 0x25, 0x7F].randomElement(using: &random) ?? 0
            default: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            }
        }
        return bytes
    }
}
