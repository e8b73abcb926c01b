import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport

/// `peerlearn import`: reads course packages, and with `--into` keeps them in a store.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            """
            Read courses (SCORM, AICC, cmi5, xAPI, IMS Content Packaging, Common Cartridge, Moodle backups, H5P) and \
            questions (QTI, Moodle XML, GIFT, Aiken, missing word).
            """,
        discussion: """
            Without --into nothing is changed: you see what is in the packages and what is odd about them. With --into \
            each course becomes a programme in the store; importing it again updates the programme and keeps its tasks. \
            The exit status is 1 where a file was refused. Of questions you make a test: peerlearn test attach
            """)

    @Argument(
        help:
            "Course packages: .zip, .imscc, .h5p, .mbz, .tar.gz, or a manifest that stands alone; or files of questions."
    )
    var files: [String]

    @Flag(help: "Print one line of JSON for each file, and nothing else.")
    var json = false

    @Option(help: "A store to keep the courses in; it is made where there is none.")
    var into: String?

    @Option(help: "Who imports, and may change the programmes from then on.")
    var by = "institute"

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            var session: StoreSession?
            var refused = 0
            for file in files {
                let report = PackageImporter().read(fileAt: file)
                if !json { tell(report, console) }
                if let into, session == nil, report.isAccepted {
                    session = try await StoreSession(StoreFile(path: into), console, creates: true)
                }
                let refusal = await keep(report, in: session?.engine, console)
                if json { print(line(for: report, refusal: refusal, console)) }
                if !report.isAccepted || refusal != nil { refused += 1 }
            }
            await session?.close()
            if !json, files.count > 1 {
                console.say(
                    "tool.import.total",
                    [
                        "count": .number(files.count), "accepted": .number(files.count - refused),
                        "refused": .number(refused),
                    ])
            }
            if refused > 0 { throw ExitCode.failure }
        }
    }

    /// The line of JSON for a file. That the store refused an accepted course is one more diagnostic, and the course was
    /// not accepted then.
    private func line(for report: ImportReport, refusal: String?, _ console: Console) -> String {
        guard let refusal else { return report.json(in: console.language, texts: console.texts) }
        let diagnostic = Diagnostic(.error, "store-refused", ["reason": .text(refusal)])
        let refused = ImportReport(
            input: report.input, package: nil, diagnostics: report.diagnostics + [diagnostic])
        return refused.json(in: console.language, texts: console.texts)
    }

    private func tell(_ report: ImportReport, _ console: Console) {
        for diagnostic in report.diagnostics where diagnostic.severity == .error || report.isAccepted {
            console.complain(console.line(for: diagnostic, in: report.input))
        }
        guard let package = report.package else { return }
        console.say(
            "tool.import.package",
            [
                "file": .text(report.input), "title": .text(package.title ?? "–"),
                "format": .text(package.format.rawValue),
            ])
        for organization in package.organizations { show(organization.items, depth: 1) }
        guard !package.questions.isEmpty else { return }
        print("  " + console.text("tool.import.questions", ["count": .number(package.questions.count)]))
        for found in package.questions {
            print(Console.printable("    \(found.question.id) (\(found.type.rawValue)) \(found.question.title)"))
        }
    }

    private func show(_ items: [PackageItem], depth: Int) {
        for item in items {
            let launch = item.launch.map { "  → \($0)" } ?? ""
            print(Console.printable(String(repeating: "  ", count: depth) + (item.title ?? item.id ?? "–") + launch))
            show(item.items, depth: depth + 1)
        }
    }

    /// Keeps a course in the store, and answers with why it could not be kept.
    private func keep(_ report: ImportReport, in engine: PeerLearningEngine?, _ console: Console) async -> String? {
        guard let engine, let package = report.package else { return nil }
        do {
            if package.holdsOnlyQuestions { throw Refusal(.invalid, Message("tool.import.onlyQuestions")) }
            let name = URL(fileURLWithPath: report.input).lastPathComponent
            for programme in try package.programmes(fromFileNamed: name) {
                try await engine.outline(
                    programme.id, as: programme.outline, source: programme.source, by: Caller(PersonID(by)))
                if !json { tellKept(programme, console) }
            }
            return nil
        } catch {
            let words = console.words(for: error)
            console.complain("\(report.input): \(words)")
            return words
        }
    }

    private func tellKept(_ programme: ImportedProgramme, _ console: Console) {
        console.say(
            "tool.import.kept",
            [
                "title": .text(Console.printable(programme.outline.title)),
                "modules": .number(programme.outline.modules.count),
                "units": .number(programme.outline.modules.flatMap(\.micromodules).count), "store": .text(into ?? ""),
            ])
    }
}

extension CoursePackage {
    fileprivate var holdsOnlyQuestions: Bool { organizations.isEmpty && resources.isEmpty && !questions.isEmpty }
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
