import Foundation
public import PeerLearningCore

extension ImportReport {
    /// The report as one line of JSON, as `peerlearn import --json` prints it.
    ///
    /// Keys are in alphabetical order, so that equal reports give equal lines.
    ///
    /// - Parameters:
    ///   - language: The language of the messages.
    ///   - texts: Where the messages are put into words.
    public func json(in language: Language = .english, texts: TextCatalogue = .importing) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Line(self) { texts.text($0, in: language) }
        guard let data = try? encoder.encode(line) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}

/// The line's shape, apart from the model so that neither binds the other.
private struct Line: Encodable {
    struct Organization: Encodable {
        let id: String?
        let title: String?
        let items: [Item]
    }

    struct Item: Encodable {
        let id: String?
        let title: String?
        let launch: String?
        let items: [Item]

        init(_ item: PackageItem) {
            id = item.id
            title = item.title
            launch = item.launch
            items = item.items.map(Item.init)
        }
    }

    struct Finding: Encodable {
        let severity: String
        let code: String
        let message: String
        let file: String?
        let line: Int?
    }

    let input: String
    let accepted: Bool
    let format: String?
    let version: String?
    let title: String?
    let organizations: [Organization]
    let questions: [QuestionLine]
    let diagnostics: [Finding]

    init(_ report: ImportReport, words: (Message) -> String) {
        input = report.input
        accepted = report.isAccepted
        format = report.package?.format.rawValue
        version = report.package?.version
        title = report.package?.title
        organizations = (report.package?.organizations ?? []).map {
            Organization(id: $0.id, title: $0.title, items: $0.items.map(Item.init))
        }
        questions = (report.package?.questions ?? []).map(QuestionLine.init)
        diagnostics = report.diagnostics.map {
            Finding(
                severity: $0.severity.rawValue, code: $0.code.rawValue, message: words($0.message), file: $0.file,
                line: $0.line)
        }
    }
}
