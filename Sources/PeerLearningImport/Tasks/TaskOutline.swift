import Foundation
import PeerLearningCore

/// A task document taken apart: the title, and the lines under each heading that means something.
struct TaskOutline {
    /// A line of the document with its number, counted from 1.
    struct Line {
        let number: Int
        let text: String
    }

    let title: String
    private var sections: [TaskSection: [Line]] = [:]
    private var headings: [TaskSection: Int] = [:]
    private var lastLine = 1
    private var isRussian = false

    init(_ markdown: String) throws(TaskDocumentError) {
        let lines = Self.lines(of: markdown)
        guard lines.contains(where: { !$0.text.isEmpty }) else { throw TaskDocumentError("task-empty", line: 1) }
        guard let first = lines.first(where: { Self.heading($0.text) != nil }), let title = Self.heading(first.text),
            !title.isEmpty, TaskSection(heading: title) == nil
        else { throw TaskDocumentError("task-no-title", line: lines.first { !$0.text.isEmpty }?.number ?? 1) }
        self.title = title
        isRussian = markdown.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        lastLine = lines.last { !$0.text.isEmpty }?.number ?? 1
        try take(lines.drop { $0.number <= first.number })
    }

    private mutating func take(_ lines: some Sequence<Line>) throws(TaskDocumentError) {
        var current: TaskSection?
        for line in lines {
            guard let heading = Self.heading(line.text) else {
                if let current { sections[current, default: []].append(line) }
                continue
            }
            current = TaskSection(heading: heading)
            guard let section = current else { continue }
            guard headings.updateValue(line.number, forKey: section) == nil else {
                throw TaskDocumentError("task-section-repeated", named(section), line: line.number)
            }
        }
    }

    private func named(_ section: TaskSection) -> [String: Message.Argument] {
        ["section": .text(section.name(inRussian: isRussian))]
    }
}

extension TaskOutline {
    func heading(of section: TaskSection) -> Int { headings[section] ?? lastLine }

    func lines(of section: TaskSection) throws(TaskDocumentError) -> [Line] {
        let lines = (sections[section] ?? []).filter { !$0.text.isEmpty }
        guard !lines.isEmpty else {
            let code: DiagnosticCode = section == .rubric ? "task-no-rubric" : "task-section-missing"
            throw TaskDocumentError(code, named(section), line: heading(of: section))
        }
        return lines
    }

    func text(of section: TaskSection) throws(TaskDocumentError) -> String {
        _ = try lines(of: section)
        let all = (sections[section] ?? []).map(\.text).drop { $0.isEmpty }
        let end = all.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? all.startIndex
        return all[..<end].joined(separator: "\n")
    }

    /// The section's list items; where there is no list, its lines.
    func entries(of section: TaskSection) throws(TaskDocumentError) -> [String] {
        var entries: [String] = []
        var isOpen = false
        let all = try lines(of: section).map(\.text)
        let isList = all.contains { Self.bullet($0) != nil }
        for text in all {
            if let entry = Self.bullet(text) {
                entries.append(entry)
                isOpen = true
            } else if isList, isOpen, let last = entries.indices.last {
                entries[last] += " " + text
            } else {
                entries.append(text)
            }
        }
        return entries
    }

    private static func lines(of markdown: String) -> [Line] {
        let text = markdown.unicodeScalars.first == "\u{FEFF}" ? String(markdown.unicodeScalars.dropFirst()) : markdown
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
            Line(number: $0.offset + 1, text: $0.element.trimmingCharacters(in: .whitespaces))
        }
    }

    /// The words of a heading of any depth; nil for any other line.
    private static func heading(_ text: String) -> String? {
        let marks = text.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), text.dropFirst(marks.count).first?.isWhitespace ?? true else { return nil }
        let words = text.dropFirst(marks.count).trimmingCharacters(in: .whitespaces)
        return words.trimmingCharacters(in: CharacterSet(charactersIn: "#")).trimmingCharacters(in: .whitespaces)
    }

    /// What a list item says; nil for a line that is none.
    private static func bullet(_ text: String) -> String? {
        for mark in ["- [ ] ", "- [x] ", "- ", "* ", "+ ", "• "] where text.hasPrefix(mark) {
            return text.dropFirst(mark.count).trimmingCharacters(in: .whitespaces)
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return rest.dropFirst(2).trimmingCharacters(in: .whitespaces)
    }
}
