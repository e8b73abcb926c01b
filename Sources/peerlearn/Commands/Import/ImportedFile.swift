import Foundation
import PeerLearning
import PeerLearningImport

/// What came of a file that was to be imported.
struct ImportedFile {
    /// What was made of it in a store.
    struct Made {
        var isNew = true
        var programme: ImportedProgramme
        var workshops: [WorkshopID] = []
    }

    let report: ImportReport
    /// What becomes of it; empty where nothing can be learnt from it.
    let programmes: [ImportedProgramme]
    /// What a store has of it.
    var made: [Made] = []
    var kept: KeptContent?
    /// Why the store did not take it.
    var refusal: String?
    /// Why no programme can be made of it.
    let emptiness: Refusal?

    init(_ report: ImportReport) {
        self.report = report
        let name = URL(fileURLWithPath: report.input).lastPathComponent
        do throws(Refusal) {
            programmes = try report.package?.programmes(fromFileNamed: name) ?? []
            emptiness = nil
        } catch {
            (programmes, emptiness) = ([], error)
        }
    }

    var isAccepted: Bool { report.isAccepted && refusal == nil }

    /// Everything that was odd about the file, and what its programme does not have.
    var diagnostics: [Diagnostic] {
        let own = report.diagnostics + programmes.flatMap(\.notes)
        let content = (kept?.diagnostics ?? []).filter { !own.contains($0) }
        return own + content + (refusal.map { [Diagnostic(.error, "store-refused", ["reason": .text($0)])] } ?? [])
    }
}

extension ImportedFile {
    /// The line of JSON; of a dry run `made` is what would be made. That the store refused an accepted course is one more diagnostic, and the course was not
    /// accepted then.
    func json(_ console: Console, isDry: Bool) -> String {
        let report = ImportReport(
            input: report.input, package: refusal == nil ? report.package : nil, diagnostics: diagnostics)
        let line = report.json(in: console.language, texts: console.texts)
        guard !made.isEmpty,
            case .object(var members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        else { return line }
        if isDry { members["dryRun"] = true }
        members["made"] = .list(
            made.map { made in
                [
                    "programme": .id(made.programme.id), "modules": .integer(made.programme.outline.modules.count),
                    "micromodules": .integer(made.programme.outline.modules.flatMap(\.micromodules).count),
                    "tests": .list(made.programme.tests.map { .id($0.test.id) }),
                    "tasks": .list(made.programme.tasks.map { .id($0.task.id) }),
                    "workshops": .list(made.workshops.map { .id($0) }),
                ]
            })
        return (try? JSONValue.object(members).line()) ?? line
    }

    /// Says why it was refused.
    func complain(_ console: Console) {
        guard !isAccepted else { return }
        for diagnostic in diagnostics where diagnostic.severity == .error {
            console.complain(console.line(for: diagnostic, in: report.input))
        }
    }

    func explain(_ console: Console) {
        for diagnostic in diagnostics { print(console.line(for: diagnostic, in: report.input)) }
    }

    func showContents(_ console: Console) {
        guard let package = report.package else { return }
        print(Console.printable(report.input))
        for organization in package.organizations { Self.show(organization.items, depth: 1) }
        guard !package.questions.isEmpty else { return }
        print("  " + console.text("tool.import.questions", ["count": .number(package.questions.count)]))
        for found in package.questions {
            print(Console.printable("    \(found.question.id) (\(found.type.rawValue)) \(found.question.title)"))
        }
    }

    private static func show(_ items: [PackageItem], depth: Int) {
        for item in items {
            let launch = item.launch.map { "  → \($0)" } ?? ""
            print(Console.printable(String(repeating: "  ", count: depth) + (item.title ?? item.id ?? "–") + launch))
            show(item.items, depth: depth + 1)
        }
    }

    func tellMade(into store: String, isDry: Bool, _ console: Console) {
        for made in made {
            let outline = made.programme.outline
            let key: TextKey =
                isDry
                ? (made.isNew ? "tool.import.wouldMake" : "tool.import.wouldUpdate")
                : (made.isNew ? "tool.import.kept" : "tool.import.updated")
            console.say(
                key,
                [
                    "title": .text(Console.printable(outline.title)), "store": .text(store),
                    "modules": .number(outline.modules.count),
                    "units": .number(outline.modules.flatMap(\.micromodules).count),
                    "tests": .number(made.programme.tests.count), "tasks": .number(made.programme.tasks.count),
                ])
            for test in made.programme.tests {
                print(
                    "  "
                        + console.text(
                            "tool.import.test",
                            [
                                "title": .text(Console.printable(test.test.title)),
                                "count": .number(test.test.questions.count),
                            ]))
            }
            for task in made.programme.tasks {
                let key: TextKey = task.workshop == nil ? "tool.import.task" : "tool.import.workshop"
                print("  " + console.text(key, ["title": .text(Console.printable(task.task.title))]))
            }
            if !made.workshops.isEmpty {
                print("  " + console.text("tool.import.opened", ["count": .number(made.workshops.count)]))
            }
        }
        if let kept {
            console.say(
                "tool.import.content",
                ["count": .number(kept.files), "size": .decimal(Double(kept.bytes) / 1e6, digits: 1)])
        }
    }
}

extension Console {
    /// A diagnostic as a line: the file, the place, how bad it is and what it is.
    func line(for diagnostic: Diagnostic, in input: String) -> String {
        let place = [diagnostic.file, diagnostic.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
        let severity = text(TextKey(rawValue: "tool.severity.\(diagnostic.severity.rawValue)"))
        let message = texts.text(diagnostic.message, in: language)
        return Self.printable("\(input): \(place.isEmpty ? "" : "\(place): ")\(severity): \(message)")
    }

    /// A stranger's text without the control characters that a terminal would obey.
    static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
