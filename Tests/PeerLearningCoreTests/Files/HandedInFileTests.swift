import PeerLearningCore
import Testing

@Suite("Files that are handed in")
struct HandedInFileTests {
    private func file(_ name: String, _ bytes: [UInt8]) -> HandedInFile {
        HandedInFile(name: name, mediaType: "application/x; name=Иванов", bytes: bytes)
    }

    private func text(_ name: String, _ words: String) -> HandedInFile { file(name, Array(words.utf8)) }

    @Test(arguments: [
        ("Иванов_essay.pdf", "%PDF-1.7\n", "solution-1.pdf", "application/pdf"),
        ("Иванов.docx", "%PDF-1.7\n", "solution-1.pdf", "application/pdf"),
        ("Иванов.swift", "let a = 1\n", "solution-1.swift", "text/plain"),
        ("Иванов.ivanov", "let a = 1\n", "solution-1.txt", "text/plain"),
        ("Иванов.exe", "Привет\n", "solution-1.txt", "text/plain"),
        ("Иванов", "", "solution-1.txt", "text/plain"),
        ("a.svg", "<svg author='Иванов'/>", "solution-1", "application/octet-stream"),
        ("a.rtf", "{\\rtf1{\\info{\\author x}}}", "solution-1", "application/octet-stream"),
    ])
    func `N4: a file's new name and type follow from its contents and tell nothing`(
        name: String, words: String, expected: String, mediaType: String
    ) {
        let neutral = text(name, words).neutral(1)
        #expect(neutral.name == expected && neutral.mediaType == mediaType && neutral.bytes == Array(words.utf8))
    }

    @Test func `N4: pictures are known by their first bytes`() {
        #expect(FileKind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
        #expect(FileKind(of: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == .png)
        #expect(FileKind(of: [0x50, 0x4B, 3, 4]) == nil)
        #expect(FileKind(of: [0, 1, 2]) == nil)
    }

    @Test func `N4: plain text has no traces, and a file that no cleaner knows comes back with a warning`() {
        let none: [any FileCleaner] = []
        #expect(none.clean(text("a.txt", "Hello\n")).remaining.isEmpty)
        let html = text("a.html", "<meta name=author>")
        #expect(none.clean(html) == CleanedFile(file: html, remaining: [FileTrace(.unknownKind, at: "file")]))
    }

    @Test func `N4: the first cleaner that knows a file answers`() {
        struct Stub: FileCleaner {
            let kind: FileTrace.Kind?
            func clean(_ file: HandedInFile) -> CleanedFile? {
                kind.map { CleanedFile(file: file, removed: [FileTrace($0, at: "x")]) }
            }
        }
        let cleaners: [any FileCleaner] = [Stub(kind: nil), Stub(kind: .author), Stub(kind: .title)]
        #expect(cleaners.clean(text("a", "b")).removed == [FileTrace(.author, at: "x")])
    }

    @Test func `N4: the author reads one warning for each kind of trace, in their language`() {
        let traces = [FileTrace(.author, at: "a"), FileTrace(.author, at: "b"), FileTrace(.unreadable, at: "c")]
        let answer = CleanedFile(file: text("a", "b"), removed: traces + traces, remaining: traces)
        #expect(answer.removed == traces && answer.warnings.count == 2 && answer.takenOut.count == 2)
        #expect(
            answer.warnings.map { TextCatalogue.core.text($0, in: .english) } == [
                "The file may still tell who you are: the name of its author. Remove it and hand in the file again.",
                "This could not be checked: a part that cannot be opened. Make sure that it does not tell who you are, "
                    + "or save your work in another format and hand it in again.",
            ])
        #expect(
            answer.warnings.map { TextCatalogue.core.text($0, in: .russian) }.first
                == "Файл всё ещё может вас выдать: имя автора. Уберите это и сдайте файл ещё раз.")
    }

    @Test(arguments: [
        FileTrace.Kind.author, .lastEditor, .company, .location, .device, .software, .times, .title, .comments,
        .revisions, .thumbnail, .embedded, .identifier, .signature, .custom, .nameInText, .unreadable, .unknownKind,
    ])
    func `N4: every kind of trace has a name in both languages`(kind: FileTrace.Kind) {
        let key = FileTrace(kind, at: "").name.key
        #expect(TextCatalogue.core.keys(in: .english).contains(key))
        #expect(TextCatalogue.core.keys(in: .russian).contains(key))
    }
}
