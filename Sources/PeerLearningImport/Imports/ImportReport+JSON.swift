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
        let link: String?
        let items: [Item]

        init(_ item: PackageItem) {
            id = item.id
            title = item.title
            launch = item.launch
            link = item.link
            items = item.items.map(Item.init)
        }
    }

    /// A test, a task or a workshop: what it is, and how it is called.
    struct Activity: Encodable {
        let id: String
        let kind: String
        let title: String?
        let file: String?
        let count: Int?
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
    let activities: [Activity]
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
        activities = report.package.map(Self.activities) ?? []
        diagnostics = report.diagnostics.map {
            Finding(
                severity: $0.severity.rawValue, code: $0.code.rawValue, message: words($0.message), file: $0.file,
                line: $0.line)
        }
    }

    /// The tests with how many questions they name, the tasks, and the workshops with how many works they hold.
    private static func activities(of package: CoursePackage) -> [Activity] {
        let counts = Dictionary(package.questions.compactMap { $0.file.map { ($0, 1) } }, uniquingKeysWith: +)
        let tests = package.tests.map { test in
            let own = test.file.map { counts[$0, default: 0] } ?? 0
            return Activity(
                id: test.id, kind: test.isBank ? "bank" : "test", title: test.title, file: test.file,
                count: test.questions.isEmpty ? own : test.questions.count)
        }
        let tasks = package.tasks.map {
            Activity(id: $0.id, kind: $0.kind.rawValue, title: $0.title, file: $0.file, count: nil)
        }
        let workshops = package.workshops.map {
            Activity(id: $0.id, kind: "workshop", title: $0.title, file: nil, count: $0.works.count)
        }
        return tests + tasks + workshops
    }
}
