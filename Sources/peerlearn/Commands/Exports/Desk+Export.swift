import Foundation
import PeerLearning
import PeerLearningExport
import PeerLearningSQLite

extension Desk {
    /// The files of a programme's content as they stand beside the store; none where they were not kept.
    func content(of programme: Programme, in store: StoreFile) async throws -> [ExportFile] {
        guard let content = programme.source.content, FileManager.default.fileExists(atPath: store.contents) else {
            return []
        }
        let contents = try SQLiteContentStore(path: store.contents, options: .init(mode: .readOnly))
        return try await ExportFile.files(of: content, in: contents)
    }

    /// A programme that the person may edit, for an export holds the right answers.
    func edited(_ id: ProgrammeID) async throws -> Programme {
        let programme = try await engine.programme(id)
        guard programme.editors.contains(person) else { throw Refusal.missing(.editProgramme) }
        return programme
    }

    /// Writes what was exported, and tells what could not be written.
    ///
    /// - Parameter store: The store, which is not written over.
    func write(
        _ package: ExportPackage, to path: String, of store: String, about title: String,
        _ record: [String: JSONValue]
    ) async throws {
        try OutputFile(path: path).differs(from: [store])
        try await package.write(to: path)
        let notes = package.notes.map { note in
            JSONValue.present([
                "code": .text(note.code.rawValue), "question": note.question.map { .id($0) },
                "message": .text(words(note.message)),
            ])
        }
        let about: [String: JSONValue] = [
            "file": .text(path), "files": .integer(package.files.count), "notes": .list(notes),
        ]
        try show(.object(record.merging(about) { own, _ in own })) {
            console.say(
                "tool.export.written",
                [
                    "title": .text(Console.printable(title)), "file": .text(Console.printable(path)),
                    "count": .number(package.files.count),
                ])
            for note in package.notes { console.complain(Console.printable(line(for: note))) }
        }
    }

    private func line(for note: ExportNote) -> String {
        guard let question = note.question else { return words(note.message) }
        return console.text(
            "tool.export.note", ["question": .text(question.rawValue), "note": .message(note.message)])
    }
}
