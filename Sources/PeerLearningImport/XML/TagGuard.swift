import PeerLearningCore

/// Measures tags before a parser sees them.
///
/// The time a parser takes for a tag grows with the square of its attributes: a tag of 2 MB would cost many seconds.
/// A `>` within quotes does not end a tag, so a value cannot hide the rest of it. The declarations within a DOCTYPE are
/// measured one by one.
enum TagGuard {
    fileprivate enum Place {
        case text, tag, quoted(UInt8), comment, cdata, instruction
    }

    static func check(_ bytes: [UInt8], limit: Int) throws(ImportError) {
        let longest = bytes.withUnsafeBufferPointer { scan($0, limit: limit) }
        guard let line = longest else { return }
        throw ImportError(.xmlTagTooLong, ["limit": .number(limit)], line: line)
    }

    /// The line of the first tag that is too long; nil where there is none.
    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        var place = Place.text
        var start = 0
        var line = 1
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch place {
            case .text where byte == UInt8(ascii: "<"):
                start = position
                place = opening(bytes, position)
                position += place.headCount
            case .tag:
                if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "[") && bytes[start + 1] == UInt8(ascii: "!") {
                    place = .text
                }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { place = .quoted(byte) }
            case .quoted(let quote) where byte == quote: place = .tag
            case .comment where ends(bytes, position, with: "-->"): place = .text
            case .cdata where ends(bytes, position, with: "]]>"): place = .text
            case .instruction where ends(bytes, position, with: "?>"): place = .text
            default: break
            }
            if place.isMeasured, position - start > limit { return line }
            position += 1
        }
        return nil
    }

    private static func opening(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Place {
        let head = bytes[position...].prefix(9)
        if head.starts(with: "<!--".utf8) { return .comment }
        if head.starts(with: "<![CDATA[".utf8) { return .cdata }
        if head.starts(with: "<?".utf8) { return .instruction }
        return .tag
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, with mark: StaticString) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard position + 1 >= count, bytes[position] == UInt8(ascii: ">") else { return false }
        return bytes[(position + 1 - count)...position].elementsEqual(
            UnsafeBufferPointer(start: mark.utf8Start, count: count))
    }
}

extension TagGuard.Place {
    /// How many bytes after `<` belong to the mark that opens the place, and so cannot close it.
    fileprivate var headCount: Int {
        switch self {
        case .comment: 5
        case .cdata: 8
        case .instruction: 1
        case .text, .tag, .quoted: 0
        }
    }

    fileprivate var isMeasured: Bool {
        switch self {
        case .tag, .quoted: true
        case .text, .comment, .cdata, .instruction: false
        }
    }
}
