import Foundation
import PeerLearningCore

/// The tables of a rubric: criterion, weight, then a column per level; or criterion, weight and how it is answered.
enum RubricTable {
    private struct Column {
        let name: String
        let points: Double
    }

    /// How the criteria of one table are answered.
    private enum Answers {
        case levels([Column])
        case named
    }

    static func read(
        _ lines: [TaskOutline.Line], heading: Int
    ) throws(TaskDocumentError) -> [TaskDocument.Criterion] {
        let rows = lines.filter { $0.text.contains("|") }
        guard !rows.isEmpty else { throw TaskDocumentError("task-no-rubric", named("Rubric"), line: heading) }
        var criteria: [TaskDocument.Criterion] = []
        for table in tables(rows) {
            for (row, criterion) in try read(table) {
                guard !criteria.contains(where: { $0.name.lowercased() == criterion.name.lowercased() }) else {
                    throw TaskDocumentError(
                        "task-criterion-repeated", ["name": .text(criterion.name)], line: row.number)
                }
                criteria.append(criterion)
            }
        }
        let total = criteria.reduce(0) { $0 + $1.weight }
        guard total.isFinite, total > 0 || criteria.allSatisfy({ $0.kind == .comment }) else {
            throw TaskDocumentError("task-weight-zero", line: rows.first?.number ?? heading)
        }
        return criteria
    }

    /// A table begins with the row above each rule; rows without any rule are one table.
    private static func tables(_ rows: [TaskOutline.Line]) -> [ArraySlice<TaskOutline.Line>] {
        let heads = rows.indices.filter { rows.indices.contains($0 + 1) && isRule(rows[$0 + 1].text) }
        let starts = heads.first == 0 ? heads : [0] + heads
        return zip(starts, starts.dropFirst() + [rows.endIndex]).map { rows[$0..<$1] }
    }

    private static func read(
        _ rows: ArraySlice<TaskOutline.Line>
    ) throws(TaskDocumentError) -> [(TaskOutline.Line, TaskDocument.Criterion)] {
        guard let head = rows.first else { return [] }
        let cells = Self.cells(head.text)
        let answers: Answers =
            cells.count == 3 && !cells[2].hasSuffix(")")
            ? .named : .levels(try levels(cells.dropFirst(2), line: head.number))
        guard cells.count >= 3 else { throw TaskDocumentError("task-columns", line: head.number) }
        let body = rows.dropFirst().filter { !isRule($0.text) }
        guard !body.isEmpty else { throw TaskDocumentError("task-no-rubric", named("Rubric"), line: head.number) }
        var criteria: [(TaskOutline.Line, TaskDocument.Criterion)] = []
        for row in body { criteria.append((row, try criterion(row, columns: cells.count, answers))) }
        return criteria
    }

    private static func named(_ section: String) -> [String: Message.Argument] { ["section": .text(section)] }

    private static func criterion(
        _ row: TaskOutline.Line, columns: Int, _ answers: Answers
    ) throws(TaskDocumentError) -> TaskDocument.Criterion {
        let cells = Self.cells(row.text)
        guard cells.count == columns, cells.count >= 3 else {
            throw TaskDocumentError(
                "task-cells", ["found": .number(cells.count), "expected": .number(columns)], line: row.number)
        }
        let (name, isOptional) = optional(cells[0])
        guard !name.isEmpty else { throw TaskDocumentError("task-criterion-empty", line: row.number) }
        guard let weight = number(cells[1]), weight >= 0 else {
            throw TaskDocumentError("task-weight", ["text": .text(cells[1])], line: row.number)
        }
        switch answers {
        case .named:
            guard let kind = kind(of: cells[2]) else {
                throw TaskDocumentError("task-answer", ["text": .text(cells[2])], line: row.number)
            }
            return TaskDocument.Criterion(name: name, weight: weight, levels: [], kind: kind, isOptional: isOptional)
        case .levels(let levels):
            let described = zip(levels, cells.dropFirst(2)).map { level, text in
                TaskDocument.Level(name: level.name, points: level.points, description: text)
            }
            return TaskDocument.Criterion(
                name: name, weight: weight, levels: described, kind: .levels, isOptional: isOptional)
        }
    }

    /// A name without the mark that the criterion may be left out.
    private static func optional(_ name: String) -> (name: String, isOptional: Bool) {
        for mark in ["(optional)", "(по желанию)"] where name.lowercased().hasSuffix(mark) {
            return (name.dropLast(mark.count).trimmingCharacters(in: .whitespaces), true)
        }
        return (name, false)
    }

    /// How a criterion is answered: `0–10`, `yes/no` or `words`.
    private static func kind(of cell: String) -> RubricCriterion.Kind? {
        let plain = cell.lowercased().filter { !$0.isWhitespace }
        if ["yes/no", "yesorno", "да/нет", "даилинет"].contains(plain) { return .check }
        if ["words", "inwords", "словами", "слова"].contains(plain) { return .comment }
        let ends = plain.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        guard ends.count == 2, ends[0] == "0", let most = Int(ends[1]), (1...1_000).contains(most) else { return nil }
        return .points(most: most)
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
