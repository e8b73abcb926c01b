/// A part of a JPEG file: a marker with its contents, and after the head of a scan the coded picture (ITU-T T.81, annex B).
struct JPEGPart {
    /// The marker's second byte.
    let marker: UInt8
    /// Where it lies, its marker included.
    let range: Range<Int>

    /// What stands for bytes after the end of the picture: no marker ends in 0.
    static let behindTheEnd: UInt8 = 0

    /// The parts in order, without a gap between them; nil where the file is cut short or odd.
    static func parts(of bytes: [UInt8]) -> [JPEGPart]? {
        var parts = [JPEGPart(marker: 0xD8, range: 0..<2)]
        var start = 2
        while true {
            guard bytes.byte(at: start) == 0xFF else { return nil }
            var place = start + 1
            while bytes.byte(at: place) == 0xFF { place += 1 }
            guard let marker = bytes.byte(at: place) else { return nil }
            // Fill bytes before a marker carry nothing; the part begins at the last of them.
            let begin = place - 1
            switch marker {
            case 0xD9:
                parts.append(JPEGPart(marker: marker, range: begin..<(place + 1)))
                if place + 1 < bytes.count {
                    parts.append(JPEGPart(marker: behindTheEnd, range: (place + 1)..<bytes.count))
                }
                return parts
            case 0xC0...0xCF, 0xDA...0xEF, 0xF7, 0xF8, 0xFE:
                guard let length = bytes.big(at: place + 1, bytes: 2), length >= 2, place + 1 + length <= bytes.count
                else { return nil }
                let head = place + 1 + length
                let end = marker == 0xDA ? endOfScan(in: bytes, from: head) : head
                parts.append(JPEGPart(marker: marker, range: begin..<end))
                start = end
            default:
                return nil
            }
        }
    }

    private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var place = start
            while place + 1 < buffer.count {
                if buffer[place] == 0xFF {
                    let next = buffer[place + 1]
                    guard next == 0 || next == 0xFF || 0xD0...0xD7 ~= next else { return place }
                }
                place += 1
            }
            return buffer.count
        }
    }
}
