import PeerLearning
import PeerLearningImport

/// What was read, as a table: a row for each file.
struct ImportTable {
    private static let widestTitle = 44

    let lines: [String]

    init(_ files: [ImportedFile], _ console: Console) {
        let names = ["title", "format", "modules", "tests", "tasks", "warnings", "file"]
        let head = names.map { console.text(TextKey(rawValue: "tool.import.column.\($0)")) }
        let rows = files.map { Self.row($0, console) }
        lines = PlainColumns([head] + rows, figures: [2, 3, 4, 5]).lines
    }

    private static func row(_ file: ImportedFile, _ console: Console) -> [String] {
        let name = Console.printable(file.report.input)
        guard file.isAccepted, let package = file.report.package else {
            return [console.text("tool.import.refused"), "–", "–", "–", "–", "–", name]
        }
        let title = file.programmes.first?.outline.title ?? package.title ?? "–"
        let modules = file.programmes.reduce(0) { $0 + $1.outline.modules.count }
        let tests = file.programmes.reduce(0) { $0 + $1.tests.count }
        let tasks = file.programmes.reduce(0) { $0 + $1.tasks.count }
        let shown = title.count > widestTitle ? title.prefix(widestTitle - 1) + "…" : title
        let warnings = file.diagnostics.count { $0.severity != .note }
        return [
            Console.printable(shown), package.format.rawValue, "\(modules)", "\(tests)", "\(tasks)", "\(warnings)",
            name,
        ]
    }
}
