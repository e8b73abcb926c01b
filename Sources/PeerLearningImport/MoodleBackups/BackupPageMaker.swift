import PeerLearningCore

/// Makes pages of the texts that a backup keeps in its documents: each a small HTML document that is whole.
///
/// What a stranger wrote is neither cleaned nor run: it is to be served as pages of strangers are.
struct BackupPageMaker {
    private let links: BackupLinks
    private let limits: XMLLimits

    /// Makes pages that link to each other and to the files of the course.
    init(for files: [PackageFile], limits: XMLLimits) {
        links = BackupLinks(to: files)
        self.limits = limits.forTexts
    }

    /// The texts of a document.
    ///
    /// - Throws: ``ImportError`` where it is no XML or passes a limit.
    func texts(of bytes: [UInt8], named member: String, for files: [PackageFile]) throws(ImportError) -> BackupPageTexts
    {
        let wanted = Set(files.compactMap(\.page?.place))
        return try XMLReader(limits: limits).readMending(bytes, named: member) { BackupPageTexts(of: wanted) }.handler
    }

    /// Writes a page, and says how many of its links lead nowhere; nil where the document has no such text.
    func write(
        _ file: PackageFile, _ texts: BackupPageTexts, to output: inout HTMLBlocks
    ) throws(ImportError) -> Int? {
        guard let page = file.page, let text = texts.text(at: page.place) else { return nil }
        try output.begin(title: text.title, language: page.language)
        if page.place != nil, !texts.hasOwnTitles, !text.title.isEmpty {
            try output.write("<h1>")
            try output.write(escaping: text.title.utf8)
            try output.write("</h1>\n")
        }
        var body = BackupBody(text.words, at: file.path, files: folder(of: page, texts.kind), links)
        try body.write(format: text.format, to: &output)
        try output.end()
        return body.left
    }

    /// Where the files of a text stand, seen from its page.
    private func folder(of page: PackagePage, _ kind: String) -> String? {
        guard page.place == nil else { return page.chapter.map { "chapter/\($0)/" } }
        return kind == "page" ? "content/" : "intro/"
    }
}

extension XMLLimits {
    /// The same limits for documents that hold long texts in one piece: pages with pictures in them.
    var forTexts: XMLLimits {
        var limits = self
        limits.textBytes = max(textBytes, bytes)
        return limits
    }
}
