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
        let line = Line(self)
        let encoder = LineEncoder()
        let organizations = package?.organizations ?? []
        let diagnostics = encoder.list(self.diagnostics) {
            Line.Finding($0, words: texts.text($0.message, in: language))
        }
        return encoder.object([
            ("accepted", encoder.text(isAccepted)), ("activities", encoder.list(line.activities) { $0 }),
            ("diagnostics", diagnostics), ("format", line.format.map(encoder.text)), ("input", encoder.text(input)),
            ("organizations", encoder.list(organizations, as: encoder.text)),
            ("questions", encoder.list(package?.questions ?? []) { QuestionLine($0) }),
            ("title", line.title.map(encoder.text)), ("version", line.version.map(encoder.text)),
        ])
    }
}

/// Encodes the parts of a line one by one: an encoder keeps a tree of all it is given, many times as large as the text.
private struct LineEncoder {
    private let encoder: JSONEncoder

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func text(_ value: some Encodable) -> String {
        (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    func text(_ organization: PackageOrganization) -> String {
        object([
            ("id", organization.id.map(text)), ("items", list(organization.items, as: text)),
            ("title", organization.title.map(text)),
        ])
    }

    private func text(_ item: PackageItem) -> String { text(Line.Item(item)) }

    func list<Part, Shape: Encodable>(_ parts: [Part], _ shape: (Part) -> Shape) -> String {
        list(parts, as: { text(shape($0)) })
    }

    func list<Part>(_ parts: [Part], as text: (Part) -> String) -> String {
        var line = "["
        for part in parts {
            if line.utf8.count > 1 { line += "," }
            line += text(part)
        }
        return line + "]"
    }

    func object(_ members: [(name: String, value: String?)]) -> String {
        "{" + members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ",") + "}"
    }
}

/// The line's shape, apart from the model so that neither binds the other.
private struct Line {
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

        init(_ diagnostic: Diagnostic, words: String) {
            severity = diagnostic.severity.rawValue
            code = diagnostic.code.rawValue
            message = words
            file = diagnostic.file
            line = diagnostic.line
        }
    }

    let format: String?
    let version: String?
    let title: String?
    let activities: [Activity]

    init(_ report: ImportReport) {
        format = report.package?.format.rawValue
        version = report.package?.version
        title = report.package?.title
        activities = report.package.map(Self.activities) ?? []
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
