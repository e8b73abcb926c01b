import PeerLearningCore

/// Mends what exporters commonly get wrong, to be tried after a strict reading has failed.
enum XMLRepair {
    /// The document with letters of an undeclared code page and bare ampersands set right; nil where nothing was done.
    static func mend(_ bytes: [UInt8]) -> (bytes: [UInt8], diagnostics: [Diagnostic])? {
        var diagnostics: [Diagnostic] = []
        var mended = bytes
        if let (text, page) = decoded(bytes) {
            mended = text
            diagnostics.append(Diagnostic(.warning, .xmlEncodingGuessed, ["encoding": .text(page.name)]))
        }
        if let text = AmpersandRepair.mend(mended) {
            mended = text
            diagnostics.append(Diagnostic(.warning, .xmlAmpersandRepaired))
        }
        return diagnostics.isEmpty ? nil : (mended, diagnostics)
    }

    /// The document as UTF-8, where it claims to be in Unicode or claims nothing and is not UTF-8.
    private static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], page: CodePage)? {
        let declared = XMLEncoding.declaredEncoding(bytes)?.lowercased() ?? "utf-8"
        guard declared.hasPrefix("utf"), String(validating: bytes, as: UTF8.self) == nil else {
            return nil
        }
        // Words with a letter beyond ASCII, whole: letters of two alphabets in a word speak against a code page.
        let words = bytes.split { $0 < 0x80 && !$0.isLetter }.lazy.filter { word in word.contains { $0 >= 0x80 } }
        let foreign = Array(words.prefix(1_000).joined(separator: [UInt8(ascii: " ")]))
        let pages: [CodePage] = [.windows1251, .koi8r, .windows1252]
        guard let page = CodePage.mostPlausible(for: foreign, among: pages) else { return nil }
        return (Array(page.decode(bytes).utf8), page)
    }
}
