import PeerLearningCore
import PeerLearningExport
import PeerLearningImport

extension ExportPackage {
    /// The bytes of a file of the package.
    func bytes(of path: String) async throws -> [UInt8] {
        guard let file = files.first(where: { $0.path == path }) else { return [] }
        return try await file.read(0..<file.bytes)
    }

    /// The text of a file of the package.
    func text(of path: String) async throws -> String { String(decoding: try await bytes(of: path), as: UTF8.self) }

    /// The questions of a document of the package, as the importer reads them.
    func questions(in path: String) async throws -> [Question] {
        PackageImporter().read(try await bytes(of: path), named: path).package?.questions.map(\.question) ?? []
    }

    /// The codes of what is noted about a question.
    func codes(of question: QuestionID) -> Set<ExportNoteCode> {
        Set(notes.filter { $0.question == question }.map(\.code))
    }
}

extension Question {
    /// Where two questions give different points for one answer; nil where they agree.
    func difference(from other: Question, _ answer: Answer, _ names: ExportedNames) -> String? {
        guard let own = try? score(answer).score else { return nil }
        do {
            let theirs = try other.score(names.renamed(answer)).score
            return abs(own - theirs) <= 1e-9 * max(1, own.magnitude) ? nil : "\(own) is not \(theirs) for \(answer)"
        } catch {
            return "\(error) for \(answer)"
        }
    }
}
