public import PeerLearningCore

/// Takes texts, times, Exif and every chunk that does not change how the picture looks out of a PNG file.
public struct PNGCleaner: FileCleaner {
    /// Makes a cleaner.
    public init() {}

    private static let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "cICP", "mDCV",
        "cLLI", "acTL", "fcTL", "fdAT",
    ]

    /// The file without its traces; nil where it is no PNG.
    public func clean(_ file: HandedInFile) -> CleanedFile? {
        let bytes = file.bytes
        guard bytes.starts(with: Self.sign) else { return nil }
        var picture = CleanPicture(bytes: Self.sign)
        var place = Self.sign.count
        var name = ""
        while name != "IEND" {
            guard let length = bytes.big(at: place, bytes: 4),
                let chunk = bytes.slice(place, place + length + 12)
            else { return file.unreadable(at: "PNG") }
            name = String(decoding: chunk.dropFirst(4).prefix(4), as: UTF8.self)
            guard copy(chunk, named: name, into: &picture) else { return file.unreadable(at: "PNG") }
            place += length + 12
        }
        if place < bytes.count { picture.drop(.embedded, at: "IEND") }
        return CleanedFile(file: file.with(bytes: picture.bytes), removed: picture.removed)
    }

    /// Answers with false where the picture cannot be shown without knowing the chunk.
    private func copy(_ chunk: ArraySlice<UInt8>, named name: String, into picture: inout CleanPicture) -> Bool {
        let contents = chunk.dropFirst(8).dropLast(4)
        switch name {
        case _ where Self.kept.contains(name):
            picture.keep(chunk)
        case "iCCP":
            let profile = Self.chunk("iCCP", Array("ICC".utf8) + contents.drop { $0 != 0 })
            picture.keep(profile)
            if profile != Array(chunk) { picture.drop(.device, at: name) }
        case "eXIf":
            let block = ExifBlock(Array(contents))
            let turned = block?.orientation.map { Self.chunk("eXIf", ExifBlock.minimal(orientation: $0)) }
            picture.keep(turned ?? [])
            if turned != Array(chunk) { (block?.kinds ?? [.custom]).forEach { picture.drop($0, at: name) } }
        case "tIME":
            picture.drop(.times, at: name)
        case "tEXt", "zTXt", "iTXt":
            picture.drop(Self.kind(ofText: contents), at: name)
        default:
            // The case of the first letter says whether a reader may pass over the chunk.
            guard let first = chunk.dropFirst(4).first, first & 0x20 != 0 else { return false }
            // The name of an unknown chunk is four bytes of the file, and may itself be a word of the author.
            picture.drop(.custom, at: "chunk")
        }
        return true
    }

    private static func kind(ofText contents: ArraySlice<UInt8>) -> FileTrace.Kind {
        switch String(decoding: contents.prefix { $0 != 0 }, as: UTF8.self) {
        case "Author", "Artist", "Copyright": .author
        case "Software": .software
        case "Title", "Description": .title
        case "Creation Time", "date:create", "date:modify": .times
        case "Source": .device
        default: .custom
        }
    }

    private static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + contents
        return bigEndian(contents.count, bytes: 4) + body + bigEndian(CRC32.of(body), bytes: 4)
    }
}
