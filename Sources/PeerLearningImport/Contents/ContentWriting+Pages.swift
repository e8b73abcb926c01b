import PeerLearningCore

extension ContentWriting {
    /// Makes the pages that a member holds: the member is held meanwhile, and of the pages one block.
    ///
    /// A member that is no XML costs its own pages only.
    mutating func make(_ files: [PackageFile], of contents: borrowing MemberContents, in member: String) throws {
        guard let maker else { return }
        let bytes = try contents.bytes(limit: archive.limits.manifestBytes)
        let texts: BackupPageTexts
        do throws(ImportError) {
            texts = try maker.texts(of: bytes, named: member, for: files)
        } catch {
            return notes.append(error.diagnostic)
        }
        for file in files { try write(file, texts, maker) }
    }

    private mutating func write(_ page: PackageFile, _ texts: BackupPageTexts, _ maker: BackupPageMaker) throws {
        let file = try begin(page.path)
        var output = HTMLBlocks { (block) throws(ImportError) in try file.append(block) }
        let left: Int?
        do throws(ImportError) {
            left = try maker.write(page, texts, to: &output)
        } catch {
            try give(up: file, because: error)
        }
        guard let left else {
            notes.append(Diagnostic(.warning, .missingFile, ["path": .text(page.path)], file: page.member))
            return try sink.drop()
        }
        if left > 0 {
            notes.append(Diagnostic(.note, .linksWithoutTarget, ["count": .number(left)], file: page.path))
        }
        end(file)
    }
}
