/// Turns the bytes of a member's name into text.
///
/// Names that say what they are, and names in valid UTF-8, are taken as they are; the rest are read as CP866,
/// windows-1251 or CP437, whichever gives the likeliest words.
enum MemberNameDecoder {
    static func decode(_ bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let page = CodePage.mostPlausible(for: bytes, among: [.cp866, .windows1251, .cp437]) ?? .cp437
        return page.decode(bytes)
    }
}
