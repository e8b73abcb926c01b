import PeerLearningCore
import Testing

@testable import PeerLearningImport

/// Files of questions as tests write them.
enum QuestionSample {
    static func read(_ text: String, named name: String = "questions.txt") -> ImportReport {
        Seeds.keep(text)
        return PackageImporter().read(Array(text.utf8), named: name)
    }

    /// The questions of a file that has to be accepted as it is.
    static func questions(_ text: String, as format: PackageFormat = .gift) throws -> [PackageQuestion] {
        let report = read(text)
        let found = report.diagnostics.map { "\($0.code.rawValue) on line \($0.line ?? 0)" }
        #expect(found == [], "\(text)")
        let package = try #require(report.package, "\(text)")
        #expect(package.format == format, "\(text)")
        return package.questions
    }

    /// The only question of a file.
    static func question(_ text: String, as format: PackageFormat = .gift) throws -> PackageQuestion {
        let found = try questions(text, as: format)
        try #require(found.count == 1, "\(text)")
        return found[0]
    }

    /// The faults of a file: code and line.
    static func faults(_ text: String) -> [String] {
        read(text).diagnostics.map { "\($0.code.rawValue) \($0.line ?? 0)" }
    }
}

extension PackageQuestion {
    var part: Interaction? { question.interactions.first }

    func score(_ items: AnswerItem...) throws -> Double {
        try question.score(Answer([part?.id ?? "RESPONSE": items])).score
    }
}
