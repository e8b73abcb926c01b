/// What a file turns out to be by its first bytes, whatever its name says.
enum PackageSource: Equatable {
    case archive
    case document
    case text
    case empty
    case unknown

    init(head: [UInt8], name: String) {
        guard !head.isEmpty else { self = .empty; return }
        let isZip = head.starts(with: "PK".utf8)
        let isGzip = head.starts(with: [0x1F, 0x8B])
        let isTar = head.dropFirst(257).starts(with: "ustar".utf8)
        let isProgramWithArchive = head.starts(with: "MZ".utf8)
        if isZip || isGzip || isTar || isProgramWithArchive { self = .archive; return }
        if Self.looksLikeXML(head) { self = .document; return }
        let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        self = isUTF16 || !head.contains(0) ? .text : .unknown
    }

    private static func looksLikeXML(_ head: [UInt8]) -> Bool {
        let letters = head.drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return letters.first == UInt8(ascii: "<")
    }
}
