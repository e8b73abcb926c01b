import Foundation
import PeerLearningCore

/// The table of a rubric: criterion, weight, then a column per level.
enum RubricTable {
    private struct Column {
        let name: String
        let points: Double
    }

    static func read(
        _ lines: [TaskOutline.Line], heading: Int
    ) throws(TaskDocumentError) -> [TaskDocument.Criterion] {
        let rows = lines.filter { $0.text.contains("|") }
        guard let head = rows.first else { throw TaskDocumentError("task-no-rubric", named("Rubric"), line: heading) }
        let cells = Self.cells(head.text)
        let levels = try self.levels(cells.dropFirst(2), line: head.number)
        guard cells.count >= 4 else { throw TaskDocumentError("task-columns", line: head.number) }
        let body = rows.dropFirst().filter { !isRule($0.text) }
        guard !body.isEmpty else { throw TaskDocumentError("task-no-rubric", named("Rubric"), line: head.number) }
        var criteria: [TaskDocument.Criterion] = []
        for row in body {
            let criterion = try criterion(row, columns: cells.count, levels)
            guard !criteria.contains(where: { $0.name.lowercased() == criterion.name.lowercased() }) else {
                throw TaskDocumentError(
                    "task-criterion-repeated", ["name": .text(criterion.name)], line: row.number)
            }
            criteria.append(criterion)
        }
        let total = criteria.reduce(0) { $0 + $1.weight }
        guard total > 0, total.isFinite else { throw TaskDocumentError("task-weight-zero", line: head.number) }
        return criteria
    }

    private static func named(_ section: String) -> [String: Message.Argument] { ["section": .text(section)] }

    private static func criterion(
        _ row: TaskOutline.Line, columns: Int, _ levels: [Column]
    ) throws(TaskDocumentError) -> TaskDocument.Criterion {
        let cells = Self.cells(row.text)
        guard cells.count == columns, cells.count >= 2 else {
            throw TaskDocumentError(
                "task-cells", ["found": .number(cells.count), "expected": .number(columns)], line: row.number)
        }
        guard !cells[0].isEmpty else { throw TaskDocumentError("task-criterion-empty", line: row.number) }
        guard let weight = number(cells[1]), weight >= 0 else {
            throw TaskDocumentError("task-weight", ["text": .text(cells[1])], line: row.number)
        }
        let described = zip(levels, cells.dropFirst(2)).map { level, text in
            TaskDocument.Level(name: level.name, points: level.points, description: text)
        }
        return TaskDocument.Criterion(name: cells[0], weight: weight, levels: described)
    }

    private static func levels(_ cells: some Collection<String>, line: Int) throws(TaskDocumentError) -> [Column] {
        guard cells.count >= 2 else { throw TaskDocumentError("task-columns", line: line) }
        var levels: [Column] = []
        for cell in cells {
            guard let open = cell.lastIndex(of: "("), cell.last == ")",
                let points = number(String(cell[cell.index(after: open)...].dropLast()))
            else { throw TaskDocumentError("task-level-points", ["text": .text(cell)], line: line) }
            let name = cell[..<open].trimmingCharacters(in: .whitespaces)
            guard !name.isEmpty else { throw TaskDocumentError("task-level-points", ["text": .text(cell)], line: line) }
            guard !levels.contains(where: { $0.name.lowercased() == name.lowercased() }) else {
                throw TaskDocumentError("task-level-repeated", ["name": .text(name)], line: line)
            }
            levels.append(Column(name: name, points: points))
        }
        return levels
    }

    /// A finite number in plain figures, with a decimal point or comma.
    private static func number(_ text: String) -> Double? {
        let plain = text.trimmingCharacters(in: .whitespaces).replacing(",", with: ".").replacing("−", with: "-")
        guard !plain.isEmpty, plain.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.".contains($0)) }),
            let number = Double(plain), number.isFinite
        else { return nil }
        return number
    }

    private static func isRule(_ text: String) -> Bool {
        text.contains("-") && text.allSatisfy { "|-: ".contains($0) }
    }

    /// The cells of a row; `\|` stands for a bar within a cell.
    static func cells(_ text: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in text {
            if character == "|", !isEscaped {
                cells.append(cell)
                cell = ""
            } else if character == "|" {
                cell = cell.dropLast() + "|"
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        cells.append(cell)
        let trimmed = cells.map { $0.trimmingCharacters(in: .whitespaces) }
        let start = text.hasPrefix("|") ? 1 : 0
        let end = text.hasSuffix("|") && trimmed.count > start ? trimmed.count - 1 : trimmed.count
        return Array(trimmed[min(start, end)..<end])
    }
}
