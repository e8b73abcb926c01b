import PeerLearningCore

/// The bytes of a PDF file while places in it are made blank.
struct PDFBlanking {
    private(set) var bytes: [UInt8]
    var removed: [FileTrace] = []
    private var names: Set<[UInt8]> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a name that was blanked stands somewhere else in the clear.
    var namesStand: Bool { names.contains { bytes.firstPlace(of: $0) != nil } }

    mutating func blank(_ place: PDFFindings.Place, _ trace: FileTrace) {
        switch place {
        case .string(let string):
            // A copy: a slice would make the whole file be copied with every change.
            let former = Array(bytes[string.range])
            if overwrite(string.range, with: blanks(for: string)), trace.kind == .author, names.count < PersonName.most,
                former.count >= PersonName.fewestBytes
            {
                names.insert(former)
            }
            note(trace, if: !former.elementsEqual(bytes[string.range]))
        case .bytes(let range, let byte):
            note(trace, if: overwrite(range, with: [UInt8](repeating: byte, count: range.count)))
        case .packet(let range):
            let packet = range.count >= Self.packet.count ? Self.packet : []
            let blanks = [UInt8](repeating: 0x20, count: range.count - packet.count)
            note(trace, if: overwrite(range, with: packet + blanks))
        }
    }

    /// XMP that says nothing.
    private static let packet = Array(
        ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta>").utf8)

    /// Blanks in a literal string; zeros or the digits of blanks in a hexadecimal one.
    private func blanks(for string: PDFString) -> [UInt8] {
        guard string.isHex else { return [UInt8](repeating: 0x20, count: string.range.count) }
        return string.range.indices.map { ($0 - string.range.lowerBound).isMultiple(of: 2) ? 0x32 : 0x30 }
    }

    private mutating func overwrite(_ range: Range<Int>, with blanks: [UInt8]) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count, range.count == blanks.count,
            !bytes[range].elementsEqual(blanks)
        else { return false }
        bytes.replaceSubrange(range, with: blanks)
        return true
    }

    private mutating func note(_ trace: FileTrace, if isChanged: Bool) {
        if isChanged { removed.append(trace) }
    }
}
