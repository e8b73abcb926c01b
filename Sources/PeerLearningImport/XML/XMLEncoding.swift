import PeerLearningCore

/// Finds out how a document is encoded.
///
/// UTF-16 is turned into UTF-8 here. Other encodings are the parser's, if they write `<` as one byte that stands for
/// nothing else: otherwise the limits on tags, which count bytes, would not hold.
enum XMLEncoding {
    static func prepare(_ bytes: [UInt8]) throws(ImportError) -> XMLText {
        if let text = utf16(bytes) { return XMLText(bytes: text, isUTF8WhateverItSays: true, diagnostics: []) }
        guard let declared = declaredEncoding(bytes)?.lowercased() else {
            return XMLText(bytes: bytes, isUTF8WhateverItSays: false, diagnostics: [])
        }
        if declared.hasPrefix("utf-16") || declared.hasPrefix("ucs-2") || declared == "unicode" {
            let oddity = Diagnostic(.warning, .xmlEncodingMismatch, ["encoding": .text(declared)], line: 1)
            return XMLText(bytes: bytes, isUTF8WhateverItSays: true, diagnostics: [oddity])
        }
        guard isKnown(declared) else {
            throw ImportError(.xmlEncodingUnknown, ["encoding": .text(declared.printable)], line: 1)
        }
        let isWrong = !["utf-8", "utf8"].contains(declared) && !isMultibyte(declared) && isPlainlyUTF8(bytes)
        let oddity = Diagnostic(.warning, .xmlEncodingMismatch, ["encoding": .text(declared)], line: 1)
        return XMLText(bytes: bytes, isUTF8WhateverItSays: isWrong, diagnostics: isWrong ? [oddity] : [])
    }

    /// Whether letters beyond ASCII are there and all of them are well-formed UTF-8, as no words of a code page are.
    private static func isPlainlyUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.contains { $0 >= 0x80 } && UTF8Check.passes(bytes, from: 0)
    }

    /// Whether an encoding writes letters in several bytes: short texts in some of them are well-formed UTF-8 by chance.
    private static func isMultibyte(_ name: String) -> Bool {
        ["shift", "euc-", "gb", "big5", "windows-31j"].contains { name.hasPrefix($0) }
    }

    /// The encoding that the XML declaration names; nil where there is no declaration or it names none.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3).prefix(256) : bytes.prefix(256)
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let declaration = String(decoding: head[..<end], as: UTF8.self)
        guard let key = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[key.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0.isNewline }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        let head = Array(bytes.prefix(4))
        guard head.count >= 2 else { return nil }
        switch (head[0], head[1]) {
        case (0xFF, 0xFE): return transcode(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) }
        case (0xFE, 0xFF): return transcode(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
        case (0x3C, 0x00): return transcode(bytes[...]) { UInt16($1) << 8 | UInt16($0) }
        case (0x00, 0x3C): return transcode(bytes[...]) { UInt16($0) << 8 | UInt16($1) }
        default: return nil
        }
    }

    private static func transcode(_ bytes: ArraySlice<UInt8>, _ join: (UInt8, UInt8) -> UInt16) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { join(bytes[$0], bytes[$0 + 1]) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func isKnown(_ name: String) -> Bool {
        let families = ["iso-8859-", "iso8859-", "iso_8859-", "windows-125", "cp125", "latin"]
        return known.contains(name) || families.contains { name.hasPrefix($0) }
    }

    private static let known: Set<String> = [
        "utf-8", "utf8", "us-ascii", "ascii", "koi8-r", "koi8-u", "cp866", "ibm866", "cp850", "cp852", "cp437",
        "macintosh", "x-mac-cyrillic", "windows-874", "tis-620", "shift_jis", "shift-jis", "windows-31j", "euc-jp",
        "euc-kr", "euc-tw", "gb2312", "gbk", "gb18030", "big5",
    ]
}
