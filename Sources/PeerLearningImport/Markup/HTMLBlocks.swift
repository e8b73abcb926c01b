/// Writes an HTML document in blocks of some size, so that none is ever held as a whole.
struct HTMLBlocks {
    private static let blockBytes = 64 * 1_024

    private var block: [UInt8] = []
    private let taking: (UnsafeRawBufferPointer) throws(ImportError) -> Void

    /// Begins a document; `taking` gets its blocks, each valid during the call only.
    init(to taking: @escaping (UnsafeRawBufferPointer) throws(ImportError) -> Void) { self.taking = taking }

    /// Writes what stands before the body.
    mutating func begin(title: String, language: String?) throws(ImportError) {
        try write(
            "<!DOCTYPE html>\n<html\(language.map { " lang=\"\($0)\"" } ?? "")>\n<head>\n<meta charset=\"utf-8\">\n")
        try write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        try write(escaping: title.utf8)
        try write("</title>\n</head>\n<body>\n")
    }

    /// Writes what stands behind the body, and hands on what is left.
    mutating func end() throws(ImportError) {
        try write("\n</body>\n</html>\n")
        try handOn()
    }

    /// Adds text as it is.
    mutating func write(_ text: String) throws(ImportError) { try write(Array(text.utf8)[...]) }

    /// Adds bytes as they are.
    mutating func write(_ bytes: ArraySlice<UInt8>) throws(ImportError) {
        var rest = bytes
        while !rest.isEmpty {
            block += rest.prefix(Self.blockBytes)
            rest = rest.dropFirst(Self.blockBytes)
            if block.count >= Self.blockBytes { try handOn() }
        }
    }

    /// Adds text that shows as it is written, whatever signs are in it.
    mutating func write(escaping bytes: some Sequence<UInt8>) throws(ImportError) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): block += "&amp;".utf8
            case UInt8(ascii: "<"): block += "&lt;".utf8
            case UInt8(ascii: ">"): block += "&gt;".utf8
            case UInt8(ascii: "\""): block += "&quot;".utf8
            default: block.append(byte)
            }
            if block.count >= Self.blockBytes { try handOn() }
        }
    }

    private mutating func handOn() throws(ImportError) {
        guard !block.isEmpty else { return }
        let outcome = block.withUnsafeBytes { bytes in Result { () throws(ImportError) in try taking(bytes) } }
        try outcome.get()
        block.removeAll(keepingCapacity: true)
    }
}
