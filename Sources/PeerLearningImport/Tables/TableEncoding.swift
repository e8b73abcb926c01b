/// Finds out how a table is encoded, and turns it into text.
enum TableEncoding {
    static func decode(_ bytes: [UInt8]) throws(TableError) -> (text: String, name: String) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes) { UInt16($1) << 8 | UInt16($0) }, "UTF-16") }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes) { UInt16($0) << 8 | UInt16($1) }, "UTF-16") }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !body.contains(0) else { throw TableError("table-encoding") }
        if let text = String(validating: body, as: UTF8.self) { return (text, "UTF-8") }
        let page = CodePage.windows1251
        return (page.decode(body), page.name)
    }

    private static func utf16(_ bytes: [UInt8], _ join: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { join(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
}
