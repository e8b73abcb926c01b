public import PeerLearningCore

/// Takes Exif, XMP, IPTC, comments, maker's notes and hidden second pictures out of a JPEG file.
///
/// The picture itself stays byte for byte, and so do its colours (JFIF, Adobe, ICC profile). A picture that has to be
/// turned keeps that one number of its Exif data, and no other.
public struct JPEGCleaner: FileCleaner {
    /// Makes a cleaner.
    public init() {}

    /// The file without its traces; nil where it is no JPEG.
    public func clean(_ file: HandedInFile) -> CleanedFile? {
        guard file.bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        guard let parts = JPEGPart.parts(of: file.bytes) else { return file.unreadable(at: "JPEG") }
        var picture = CleanPicture()
        var orientation: Int?
        for part in parts {
            let segment = file.bytes[part.range]
            orientation = orientation ?? exif(in: segment, of: part)?.orientation
            copy(segment, of: part, into: &picture)
        }
        if let orientation {
            picture.bytes.insert(contentsOf: ExifBlock.segment(orientation: orientation), at: place(in: picture.bytes))
        }
        return CleanedFile(file: file.with(bytes: picture.bytes), removed: picture.removed)
    }

    private func exif(in segment: ArraySlice<UInt8>, of part: JPEGPart) -> ExifBlock? {
        guard part.marker == 0xE1, segment.dropFirst(4).starts(with: ExifBlock.sign) else { return nil }
        return ExifBlock(Array(segment.dropFirst(4 + ExifBlock.sign.count)))
    }

    private func copy(_ segment: ArraySlice<UInt8>, of part: JPEGPart, into picture: inout CleanPicture) {
        let contents = segment.dropFirst(4)
        switch part.marker {
        case 0xE0 where contents.starts(with: Array("JFIF\0".utf8)) && contents.count >= 14:
            picture.keep([0xFF, 0xE0, 0, 16] + contents.prefix(12) + [0, 0])
            if contents.count > 14 { picture.drop(.thumbnail, at: "APP0") }
        case 0xEE where contents.starts(with: Array("Adobe".utf8)) && contents.count >= 12:
            picture.keep([0xFF, 0xEE, 0, 14] + contents.prefix(12))
            if contents.count > 12 { picture.drop(.custom, at: "APP14") }
        case 0xE2 where contents.starts(with: Array("ICC_PROFILE\0".utf8)):
            picture.keep(segment)
        case 0xE1 where contents.starts(with: ExifBlock.sign):
            guard let block = exif(in: segment, of: part) else { return picture.drop(.custom, at: "Exif") }
            guard Array(segment) != block.orientation.map(ExifBlock.segment) else { return }
            for kind in block.kinds { picture.drop(kind, at: "Exif") }
        case 0xE0...0xEF:
            picture.drop(.custom, at: "APP\(part.marker - 0xE0)")
        case 0xFE:
            picture.drop(.comments, at: "COM")
        case JPEGPart.behindTheEnd:
            picture.drop(.embedded, at: "EOI")
        default:
            picture.keep(segment)
        }
    }

    private func place(in bytes: [UInt8]) -> Int {
        guard bytes.byte(at: 3) == 0xE0, let length = bytes.big(at: 4, bytes: 2) else { return 2 }
        return min(4 + length, bytes.count)
    }
}

/// A picture as it is put together again.
struct CleanPicture {
    var bytes: [UInt8] = []
    var removed: [FileTrace] = []

    mutating func keep(_ part: some Sequence<UInt8>) { bytes.append(contentsOf: part) }

    mutating func drop(_ kind: FileTrace.Kind, at place: String) { removed.append(FileTrace(kind, at: place)) }
}
