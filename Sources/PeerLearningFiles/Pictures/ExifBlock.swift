import PeerLearningCore

/// What an Exif block tells (CIPA DC-008): how the picture has to be turned, and which kinds of traces it holds.
struct ExifBlock {
    /// From 2 to 8 where the picture has to be turned or mirrored.
    private(set) var orientation: Int?
    /// The kinds of traces, at least one.
    private(set) var kinds: [FileTrace.Kind] = []

    static let sign = Array("Exif\0\0".utf8)

    private let bytes: [UInt8]
    private let isLittle: Bool

    /// Reads a block from its TIFF head on; nil where there is no such head.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x49, 0x49]) || bytes.starts(with: [0x4D, 0x4D]) else { return nil }
        self.bytes = bytes
        isLittle = bytes.first == 0x49
        guard let first = number(at: 4, bytes: 4) else { return nil }
        let next = read(directoryAt: first)
        if next != 0 { kinds.append(.thumbnail) }
        if kinds.isEmpty { kinds.append(.custom) }
    }

    /// A block that holds an orientation and nothing else.
    static func minimal(orientation: Int) -> [UInt8] {
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
            + bigEndian(orientation, bytes: 2) + [0, 0, 0, 0, 0, 0]
    }

    /// A JPEG segment that holds an orientation and nothing else.
    static func segment(orientation: Int) -> [UInt8] {
        let contents = sign + minimal(orientation: orientation)
        return [0xFF, 0xE1] + bigEndian(contents.count + 2, bytes: 2) + contents
    }

    /// Notes what the entries of a directory tell, and answers with the place of the next one, 0 where there is none.
    private mutating func read(directoryAt start: Int, isInner: Bool = false) -> Int {
        guard let count = number(at: start, bytes: 2) else { return 0 }
        for entry in 0..<count {
            let place = start + 2 + entry * 12
            guard let tag = number(at: place, bytes: 2) else { return 0 }
            if tag == 0x0112, let value = number(at: place + 8, bytes: 2), 2...8 ~= value { orientation = value }
            if tag == 0x8769, !isInner, let inner = number(at: place + 8, bytes: 4) {
                _ = read(directoryAt: inner, isInner: true)
            }
            if let kind = Self.kind(of: tag), !kinds.contains(kind) { kinds.append(kind) }
        }
        return number(at: start + 2 + count * 12, bytes: 4) ?? 0
    }

    private static func kind(of tag: Int) -> FileTrace.Kind? {
        switch tag {
        case 0x013B, 0x8298, 0xA430, 0x9C9D: .author
        case 0x8825: .location
        case 0x010F, 0x0110, 0xA431, 0xA433...0xA435, 0x927C: .device
        case 0x0131: .software
        case 0x0132, 0x9003, 0x9004: .times
        case 0x010E, 0x9C9B, 0x9C9E, 0x9C9F: .title
        case 0x9286, 0x9C9C: .comments
        default: nil
        }
    }

    private func number(at place: Int, bytes count: Int) -> Int? {
        isLittle ? bytes.little(at: place, bytes: count) : bytes.big(at: place, bytes: count)
    }
}
