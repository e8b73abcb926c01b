@testable import PeerLearningFiles

/// A JPEG file of the least that a walk over its parts has to see.
enum JPEGFixture {
    static let tables = segment(0xDB, [UInt8](repeating: 1, count: 65))
    static let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
    /// A scan with a stuffed byte and a restart marker in its coded data.
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9, 9, 9])

    static var picture: [UInt8] { tables + frame + scan + scan }

    static func make(_ segments: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + jfif + segments + picture + [0xFF, 0xD9] + after
    }

    static func segment(_ marker: UInt8, _ contents: [UInt8]) -> [UInt8] {
        [0xFF, marker] + bigEndian(contents.count + 2, bytes: 2) + contents
    }

    /// An Exif segment with an artist, a camera and, if asked for, an orientation.
    static func exif(orientation: Int? = nil, isLittle: Bool = false) -> [UInt8] {
        segment(0xE1, Array("Exif\0\0".utf8) + tiff(orientation: orientation, isLittle: isLittle))
    }

    static func tiff(orientation: Int? = nil, isLittle: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            isLittle ? littleEndian(value, bytes: count) : bigEndian(value, bytes: count)
        }
        let name = Array(Canary.name.utf8)
        let count = orientation == nil ? 3 : 4
        let text = number(2, 2) + number(name.count, 4) + number(14 + count * 12, 4)
        var bytes = (isLittle ? [0x49, 0x49] : [0x4D, 0x4D]) + number(42, 2) + number(8, 4) + number(count, 2)
        bytes += number(0x0110, 2) + text
        if let orientation {
            bytes += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
        }
        bytes += number(0x013B, 2) + text + number(0x8825, 2) + number(4, 2) + number(1, 4) + number(0, 4)
        return bytes + number(0, 4) + name
    }
}
